import { expect, test } from 'vitest';
import { hearNeighbours } from '../../../../src/collection/understand/topics/neighbour-support.ts';

const nearest = (pairs: readonly (readonly [other: number, likeness: number])[]) => ({
  others: Int32Array.from(pairs, ([other]) => other),
  scores: Float64Array.from(pairs, ([, likeness]) => likeness),
});

test('the support in the nearest papers counts by how near they are', () => {
  const papers = [
    nearest([
      [1, 0.5],
      [2, 0.25],
    ]),
    nearest([[0, 0.5]]),
    nearest([]),
  ];
  const heard = hearNeighbours(papers, [
    [0, 3],
    [4, 0],
    [8, 2],
  ]);
  expect(heard).toEqual([
    [0.5 * 4 + 0.25 * 8, 0.25 * 2],
    [0, 0.5 * 3],
    [0, 0],
  ]);
});

test('five papers are heard and no more', () => {
  const six = nearest([
    [1, 0.1],
    [2, 0.2],
    [3, 0.2],
    [4, 0.2],
    [5, 0.2],
    [6, 0.2],
  ]);
  const alone = Array.from({ length: 6 }, () => nearest([]));
  const [heard] = hearNeighbours([six, ...alone], [[0], [100], [1], [1], [1], [1], [1]]);
  expect(heard?.[0]).toBeCloseTo(1, 12);
});
