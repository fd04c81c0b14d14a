import { expect, test } from 'vitest';
import { drawLots } from '../../../../../src/collection/understand/discover/grouping/drawn-lots.ts';
import { adjustedRandIndex } from '../../../../../src/collection/understand/discover/grouping/partition-agreement.ts';
import {
  clusterRows,
  countRows,
  middlesOf,
  selectRows,
  settle,
} from '../../../../../src/collection/understand/discover/grouping/spherical-k-means.ts';
import { bunches } from './bunches.ts';

const ids = (count: number) => Array.from({ length: count }, (_, i) => `paper${i}`);

test('rows of one direction come into one group', () => {
  const { labels, cosines } = clusterRows(bunches(4, 10), 4, 5, drawLots(ids(40)));
  const truth = ids(40).map((_, row) => Math.floor(row / 10));
  expect(adjustedRandIndex(labels, truth)).toBe(1);
  expect(Math.min(...cosines)).toBeGreaterThan(0.9);
});

test('the groups are the same whatever the order of the rows', () => {
  const rows = bunches(3, 8);
  const order = ids(24).map((_, i) => (i * 7) % 24);
  const straight = clusterRows(rows, 2, 3, drawLots(ids(24))).labels;
  const mixed = clusterRows(selectRows(rows, order), 2, 3, drawLots(order.map((i) => `paper${i}`))).labels;
  expect(Array.from(mixed)).toEqual(order.map((i) => straight[i]));
});

test('rows gather round the centres that are given, and keep their numbers', () => {
  const rows = bunches(3, 5);
  const seeds = middlesOf(selectRows(rows, [12, 2, 7]), Int32Array.of(0, 1, 2), 3);
  expect(Array.from(settle(rows, seeds).labels)).toEqual(
    ids(15).map((_, row) => [1, 2, 0][Math.floor(row / 5)]),
  );
});

test('there are not more groups than rows', () => {
  expect(countRows(clusterRows(bunches(2, 1), 5, 2, drawLots(ids(2))).centres)).toBe(2);
});
