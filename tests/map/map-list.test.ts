import { expect, test } from 'vitest';
import { buildMapList, type ListedDot } from '../../src/map/map-list.ts';

const size = { width: 100, height: 100 };

/** Dots of topics around their middles, a few each. */
const dotsAround = (middles: readonly (readonly [topic: number, x: number, y: number])[]): ListedDot[] =>
  middles.flatMap(([topic, x, y], place) =>
    [0, 3, 6].map((step) => ({ paper: place * 10 + step, topic, x: x + step, y })),
  );

test('each paper is listed once, with its topic, and those without a topic come last', () => {
  const dots = dotsAround([
    [-1, 5, 5],
    [0, 10, 10],
    [1, 80, 80],
  ]);
  const list = buildMapList(dots, size);
  expect(list.at(-1)).toMatchObject({ topic: -1, nearest: [] });
  expect(list.at(-1)!.papers.toSorted((a, b) => a - b)).toEqual([0, 3, 6]);
  expect(list.flatMap(({ papers }) => papers).sort((a, b) => a - b)).toEqual(
    dots.map(({ paper }) => paper).sort((a, b) => a - b),
  );
});

test('a topic names the two whose middles are nearest, and a paper that strayed far moves no middle', () => {
  const dots = [
    ...dotsAround([
      [0, 10, 10],
      [1, 30, 10],
      [2, 70, 10],
      [3, 10, 60],
    ]),
    { paper: 99, topic: 0, x: 95, y: 95 },
  ];
  const nearest = Object.fromEntries(buildMapList(dots, size).map((group) => [group.topic, group.nearest]));
  expect(nearest[0]).toEqual([1, 3]);
  expect(nearest[2]).toEqual([1, 0]);
});

test('topics follow each other as neighbours do, and the papers of one as well', () => {
  const corners = dotsAround([
    [0, 5, 5],
    [1, 90, 5],
    [2, 5, 90],
    [3, 90, 90],
  ]);
  const order = buildMapList(corners, size).map(({ topic }) => topic);
  // Round the sheet, from corner to corner: never across it.
  expect([order, order.toReversed()]).toContainEqual([0, 2, 3, 1]);
  const line = [80, 20, 60, 40].map((y, paper) => ({ paper, topic: 0, x: 1, y }));
  const [group] = buildMapList(line, size);
  expect(group!.papers).toEqual([1, 3, 2, 0]);
});

test('one topic alone is near none', () => {
  expect(buildMapList(dotsAround([[4, 50, 50]]), size)[0]!.nearest).toEqual([]);
});
