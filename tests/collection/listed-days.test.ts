import { expect, test } from 'vitest';
import { newestFirst } from '../../src/collection/listed-days.ts';
import { makePaper } from '../search/papers.ts';

/** Papers that are called after the file they came from and the day on which they were listed. */
const papersOf = (...papers: readonly (readonly [file: string, listed: string | null])[]) =>
  papers.map(([file, listed], index) =>
    makePaper(`${file} ${listed ?? index}`, 'Text.', {
      listed,
      source: { file, line: index + 1, position: index + 1 },
    }),
  );
const titlesOf = (papers: ReturnType<typeof papersOf>, files: readonly string[]) =>
  newestFirst(papers, files).map(({ title }) => title);

test('the newest papers are those listed last, then those of the last file', () => {
  const papers = papersOf(
    ['old', null],
    ['old', '2026-11-20'],
    ['new', null],
    ['old', '2026-11-22'],
    ['new', null],
  );
  expect(titlesOf(papers, ['old', 'new'])).toEqual([
    'old 2026-11-22',
    'old 2026-11-20',
    'new 2',
    'new 4',
    'old 0',
  ]);
});

test('papers of one day or of one file keep their order, whatever files the days came from', () => {
  const dated = papersOf(['a', '2026-11-20'], ['b', '2026-11-20'], ['a', '2026-11-20']);
  expect(newestFirst(dated, ['a', 'b'])).toEqual(dated);
  const undated = papersOf(['a', null], ['a', null]);
  expect(newestFirst(undated, ['a'])).toEqual(undated);
});
