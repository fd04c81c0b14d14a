import { expect, test } from 'vitest';
import { compareText } from '../../../src/collection/language/compare-text.ts';

test('texts are in the order of their code units, in every language of a machine', () => {
  expect(['ä', 'b', 'B', 'a', 'z', ''].sort(compareText)).toEqual(['', 'B', 'a', 'b', 'z', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});
