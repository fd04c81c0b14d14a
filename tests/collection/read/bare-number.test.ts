import { expect, test } from 'vitest';
import { isBareNumber } from '../../../src/collection/read/bare-number.ts';

test('a bare number is a number and its signs, and neither a page of so many nor longer than a title', () => {
  const texts = ['(7', '7a', 'no. 7', '2/7', `1${'0'.repeat(20)}`, `1${'0'.repeat(21)}`, ''];
  expect(texts.filter(isBareNumber)).toEqual(['(7', `1${'0'.repeat(20)}`]);
});
