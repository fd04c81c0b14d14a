import { expect, test } from 'vitest';
import { paperId } from '../../src/collection/identity.ts';
import { ID_LENGTH, isPaperId } from '../../src/collection/paper-id.ts';

test('the id of a title is one', () => {
  expect(isPaperId(paperId('Folding Maps'))).toBe(true);
  expect(paperId('Folding Maps')).toHaveLength(ID_LENGTH);
});

test.for(['abcdefghi', 'abcdefghijk', 'ABCDEFGHIJ', 'abcdefghi1', 'abcdefghij\n', 1234567890, null])(
  '%j is none',
  (value) => {
    expect(isPaperId(value)).toBe(false);
  },
);
