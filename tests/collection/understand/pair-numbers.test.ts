import { expect, test } from 'vitest';
import { PairNumbers } from '../../../src/collection/understand/pair-numbers.ts';

test('keeps the number of each of many pairs, and tells the order of the two apart', () => {
  const pairs = new PairNumbers();
  const numberOf = (a: number, b: number) => a * 200 + b;
  for (let a = 0; a < 100; a++) for (let b = 0; b < 200; b += 2) pairs.add(a, b, numberOf(a, b));
  for (let a = 0; a < 100; a++) {
    for (let b = 0; b < 200; b++) expect(pairs.find(a, b)).toBe(b % 2 === 0 ? numberOf(a, b) : -1);
  }
  expect(pairs.find(150, 0)).toBe(-1);
});
