import { expect, test } from 'vitest';
import { readRows } from '../../src/browse/rows.ts';
import { columnsOf } from '../../src/search/build/build-columns.ts';
import { makePaper } from '../search/papers.ts';

const papers = [
  makePaper('A', 'Text.', { authors: ['Roe, Max', 'Jane Doe'], year: 2020 }),
  makePaper('B', 'Text.'),
  makePaper('C', 'Text.', { authors: ['Doe, Jane', 'Jane Doe'] }),
  makePaper('D', 'Text.', { authors: ['Ann Poe'] }),
];

test('rows have the authors of several papers by one name, and the place of the first author', () => {
  const rows = readRows(columnsOf(papers), papers.length);
  expect(rows.map(({ values }) => values.author)).toEqual([['Jane Doe'], [], ['Jane Doe'], []]);
  expect(rows.map(({ authorRank }) => authorRank)).toEqual([2, null, 0, 1]);
});

test('rows have no author where the input names none', () => {
  const columns = columnsOf([papers[1]!]);
  expect(Object.keys(columns).filter((name) => /author|year|venue/.test(name))).toEqual([]);
  expect(readRows(columns, 1)[0]).toMatchObject({ authorRank: null, year: null });
});
