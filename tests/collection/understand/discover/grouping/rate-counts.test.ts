import { expect, test } from 'vitest';
import { drawLots } from '../../../../../src/collection/understand/discover/grouping/drawn-lots.ts';
import { rateCounts } from '../../../../../src/collection/understand/discover/grouping/rate-counts.ts';
import { bunches } from './bunches.ts';

const lots = drawLots(Array.from({ length: 60 }, (_, i) => `paper${i}`));

test('samples agree best on the number of groups that there are', () => {
  const rated = rateCounts(bunches(5, 12), [3, 4, 5, 6, 7], lots);
  expect(rated.map(({ count }) => count)).toEqual([3, 4, 5, 6, 7]);
  const most = Math.max(...rated.map(({ agreement }) => agreement));
  expect(rated.find(({ agreement }) => agreement === most)).toEqual({ count: 5, agreement: 1 });
});

test('a number that divides what belongs together agrees less', () => {
  expect(rateCounts(bunches(5, 12), [8], lots)[0]!.agreement).toBeLessThan(0.9);
});
