import { describe, expect, test } from 'vitest';
import {
  meanReciprocalRank,
  median,
  medianByPlace,
  quantile,
} from '../../../../scripts/bench/search/statistics.ts';

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

test('the median of each place is that of the lists which reach it', () => {
  expect(medianByPlace([[5, 1], [9, 2], [6]])).toEqual([6, 1.5]);
  expect(medianByPlace([])).toEqual([]);
});

test('a paper that was not found counts nothing towards the mean reciprocal rank', () => {
  expect(meanReciprocalRank([1, 2, 0, 4])).toBe((1 + 0.5 + 0 + 0.25) / 4);
});
