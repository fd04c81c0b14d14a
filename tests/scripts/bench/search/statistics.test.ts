import { describe, expect, test } from 'vitest';
import { meanReciprocalRank, median, quantile } from '../../../../scripts/bench/search/statistics.ts';

describe('quantile', () => {
  test('is the middle of an odd list, and halfway between the middle two of an even one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  test('interpolates between neighbours', () => {
    expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
    expect(quantile([5], 0.95)).toBe(5);
  });

  test('of nothing is not a number', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

test('a paper that was not found counts nothing towards the mean reciprocal rank', () => {
  expect(meanReciprocalRank([1, 2, 0, 4])).toBe((1 + 0.5 + 0 + 0.25) / 4);
});
