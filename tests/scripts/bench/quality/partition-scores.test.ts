import { expect, test } from 'vitest';
import { mutualInformation, purity } from '../../../../scripts/bench/quality/partition-scores.ts';

const fields = ['x', 'x', 'x', 'x', 'y', 'y', 'y', 'y'];

test('groups that know nothing of the fields tell nothing of them', () => {
  const mixed = ['a', 'a', 'b', 'b', 'a', 'a', 'b', 'b'];
  expect(mutualInformation(mixed, fields)).toBeCloseTo(0, 9);
  expect(purity(mixed, fields)).toBe(0.5);
});

test('smaller groups stay pure, but tell less than the fields themselves', () => {
  const halves = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'];
  expect(purity(halves, fields)).toBe(1);
  expect(mutualInformation(halves, fields)).toBeCloseTo(2 / 3, 9);
});

test('what is not divided at all agrees with itself', () => {
  expect(mutualInformation(['a', 'a'], ['x', 'x'])).toBe(1);
});
