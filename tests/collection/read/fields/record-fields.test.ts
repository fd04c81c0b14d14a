import { expect, test } from 'vitest';
import { statedFields } from '../../../../src/collection/read/fields/record-fields.ts';

test('fields of a record are those that say something, on one line', () => {
  expect(
    statedFields({ title: ' A\n  title ', abstract: ' ', authors: [], year: 2020, venue: undefined }),
  ).toEqual({
    title: 'A title',
    year: 2020,
  });
});

test('a record without title has no fields', () => {
  expect(statedFields({ title: ' \n', abstract: 'Words.' })).toBeUndefined();
  expect(statedFields({ abstract: 'Words.' })).toBeUndefined();
});
