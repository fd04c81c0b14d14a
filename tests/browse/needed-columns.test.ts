import { expect, test } from 'vitest';
import { neededColumns } from '../../src/browse/needed-columns.ts';
import { parseBrowseState } from '../../src/browse/state.ts';

test.each([
  ['?q=merging', []],
  ['?q=merging&kind=survey&topic=-vision', ['facet-topic', 'facet-kind']],
  ['?q=merging&year=2020&author=Ann%20Poe', ['facet-year', 'facet-author']],
  ['?q=merging&sort=title', ['order-title']],
  ['?q=merging&view=table', ['facet-code']],
  ['?q=merging&view=table&without=code', []],
  ['?q=merging&view=table&sort=length', ['facet-length', 'facet-code']],
  ['', []],
  ['?sort=-year', ['facet-year']],
  ['?topic=vision&sort=author', ['facet-topic', 'order-author']],
])('what is fetched for %s is what it filters and sorts by', (address, columns) => {
  expect(neededColumns(parseBrowseState(address))).toEqual(columns);
});

test('a facet that is counted needs its column too, each once', () => {
  const state = parseBrowseState('?q=merging&topic=vision');
  expect(neededColumns(state, ['topic', 'kind', 'mention'])).toEqual([
    'facet-topic',
    'facet-kind',
    'facet-mention',
  ]);
});

test('filtering by topics whose papers are known needs no column, but counting and sorting by them does', () => {
  const state = parseBrowseState('?topic=vision&kind=survey');
  expect(neededColumns(state, [], true)).toEqual(['facet-kind']);
  expect(neededColumns(state, ['topic'], true)).toEqual(['facet-kind', 'facet-topic']);
  expect(neededColumns(parseBrowseState('?topic=vision&sort=topic'), [], true)).toEqual(['facet-topic']);
});
