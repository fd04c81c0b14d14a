import { expect, test } from 'vitest';
import { findNewPapers } from '../../src/site/new-papers.ts';
import { makePaper } from '../search/papers.ts';

/** As many papers as given of each day, in the order of the days; null is for papers without a day. */
const papersOf = (days: readonly (readonly [day: string | null, count: number])[]) =>
  days.flatMap(([listed, count]) =>
    Array.from({ length: count }, (_, index) => makePaper(`${listed} ${index}`, 'Text.', { listed })),
  );
const shownOf = ({ days }: ReturnType<typeof findNewPapers>) =>
  days.map(({ day, papers, count }) => [day, papers.length, count]);

test('new papers are by day, the newest first, and those of a day in their order', () => {
  const found = findNewPapers(
    papersOf([
      [null, 2],
      ['2026-11-20', 2],
      ['2026-11-22', 1],
    ]),
  );
  expect(shownOf(found)).toEqual([
    ['2026-11-22', 1, 1],
    ['2026-11-20', 2, 2],
  ]);
  expect(found.days[1]?.papers.map(({ title }) => title)).toEqual(['2026-11-20 0', '2026-11-20 1']);
  expect(found.older).toEqual([]);
});

test('a day that there is no room for shows its first papers, and days before are counted', () => {
  const papers = papersOf([
    ['2026-11-20', 4],
    ['2026-11-21', 5],
    ['2026-11-22', 2],
  ]);
  const found = findNewPapers(papers, 5);
  expect(shownOf(found)).toEqual([
    ['2026-11-22', 2, 2],
    ['2026-11-21', 3, 5],
  ]);
  expect(found.older).toEqual([{ value: '2026-11-20', count: 4 }]);
  expect(found.counts).toEqual([
    ['2026-11-22', 2],
    ['2026-11-21', 5],
    ['2026-11-20', 4],
  ]);
});

test('of many days before, the months are counted, each with all of its papers', () => {
  const days = ['2026-09', '2026-10'].flatMap((month) =>
    Array.from({ length: 20 }, (_, index) => [`${month}-${index + 10}`, 2] as const),
  );
  const found = findNewPapers(papersOf(days), 10);
  expect(found.older).toEqual([
    { value: '2026-10', count: 40 },
    { value: '2026-09', count: 40 },
  ]);
});
