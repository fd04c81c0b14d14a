import { expect, test } from 'vitest';
import { PaperFacts } from '../../src/browse/paper-facts.ts';
import { parseBrowseState, startState } from '../../src/browse/state.ts';
import { BrowseTable } from '../../src/browse/table.ts';
import { columnsOf } from '../../src/search/build/build-columns.ts';
import { packSourceOrder, SourceOrder } from '../../src/search/source-order.ts';
import { facetGroups } from '../../src/site/printed-facets.ts';
import { makePaper } from '../search/papers.ts';

const papers = [
  makePaper('A', 'Text.', { listed: '2026-10-31' }),
  makePaper('B', 'Text.'),
  makePaper('C', 'Text.', { listed: '2026-11-22' }),
  makePaper('D', 'Text.', { listed: '2026-10-31' }),
];
const columns = columnsOf(papers);
const [order] = packSourceOrder([0, 1, 2, 3]);
const source = new SourceOrder(papers.length, async () => order!);
const table = new BrowseTable(new PaperFacts(columns, papers.length), source);
async function shown(search: string) {
  const { take } = await table.arrange(null, parseBrowseState(search));
  return Array.from(await take(papers.length), (number) => papers[number]!.title);
}

test('papers are sorted by the day on which they were listed, those without a day last', async () => {
  expect(await shown('?sort=-listed')).toEqual(['C', 'A', 'D', 'B']);
  expect(await shown('?sort=listed')).toEqual(['A', 'D', 'C', 'B']);
});

test('papers are found by their day and by its month', async () => {
  expect(await shown('?listed=2026-10-31')).toEqual(['A', 'D']);
  expect(await shown('?listed=2026-10&listed=2026-11-22')).toEqual(['A', 'C', 'D']);
  expect(await shown('?listed=-2026-10')).toEqual(['B', 'C']);
});

const listedFacet = (days: readonly (string | null)[]) =>
  facetGroups(
    columnsOf(days.map((listed, index) => makePaper(`Paper ${index}`, 'Text.', { listed }))),
    [],
  ).find(({ id }) => id === 'listed');

test('the filter has the days, newest first, and nothing where no dump has a date', () => {
  expect(listedFacet(['2026-10-31', null, '2026-11-22', '2026-10-31'])?.values).toEqual([
    { value: '2026-11-22', name: '22 November 2026', count: 1 },
    { value: '2026-10-31', name: '31 October 2026', count: 2 },
  ]);
  expect(listedFacet([null, null])).toBeUndefined();
  expect(Object.keys(columnsOf([papers[1]!])).filter((name) => name.includes('listed'))).toEqual([]);
});

test('of many days the filter has the months', () => {
  const days = Array.from({ length: 20 }, (_, index) => `2026-11-${index + 11}`);
  expect(listedFacet([...days, '2026-12-01'])?.values).toEqual([
    { value: '2026-12', name: 'December 2026', count: 1 },
    { value: '2026-11', name: 'November 2026', count: 20 },
  ]);
});

test('a choice of a day is kept in the address', () => {
  expect(parseBrowseState('?listed=2026-10-31')).toEqual({
    ...startState,
    choices: { listed: { wanted: ['2026-10-31'], unwanted: [] } },
  });
});
