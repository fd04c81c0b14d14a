import { expect, test } from 'vitest';
import type { FacetId } from '../../src/browse/facet-choices.ts';
import { countValues } from '../../src/browse/facet-values.ts';
import { lengthBounds, PaperFacts } from '../../src/browse/paper-facts.ts';
import type { Paper } from '../../src/collection/paper.ts';
import { columnsOf } from '../../src/search/build/build-columns.ts';
import { listOf } from '../../src/search/columns.ts';
import { makePaper } from '../search/papers.ts';

const factsOf = (papers: readonly Paper[], parents?: ReadonlyMap<string, string>) =>
  new PaperFacts(columnsOf(papers, undefined, parents), papers.length);

/** The values of each paper in a facet. */
function valuesOf(facts: PaperFacts, facet: FacetId): string[][] {
  const values = facts.values(facet);
  return Array.from({ length: facts.papers }, (_, paper) =>
    Array.from(listOf(values, paper), (place) => values.names[place]!),
  );
}

const written = [
  makePaper('A', 'Text.', { authors: ['Roe, Max', 'Jane Doe'], year: 2020 }),
  makePaper('B', 'Text.'),
  makePaper('C', 'Text.', { authors: ['Doe, Jane', 'Jane Doe'] }),
  makePaper('D', 'Text.', { authors: ['Ann Poe'] }),
];

test('papers have the authors of several papers by one name, and the place of the first author', () => {
  const facts = factsOf(written);
  expect(valuesOf(facts, 'author')).toEqual([['Jane Doe'], [], ['Jane Doe'], []]);
  expect([...facts.ranks('author')]).toEqual([2, -1, 0, 1]);
});

test('papers have no author where the input names none', () => {
  const columns = columnsOf([written[1]!]);
  expect(Object.keys(columns).filter((name) => /author|year|venue/.test(name))).toEqual([]);
  const facts = new PaperFacts(columns, 1);
  expect([valuesOf(facts, 'author'), valuesOf(facts, 'year')]).toEqual([[[]], [[]]]);
  expect([...facts.ranks('author')]).toEqual([-1]);
});

test('columns that are not at hand say nothing of any paper', () => {
  const facts = new PaperFacts({}, 2);
  for (const facet of ['topic', 'length', 'listed', 'venue'] as const)
    expect(valuesOf(facts, facet)).toEqual([[], []]);
  expect([...facts.ranks('title')]).toEqual([-1, -1]);
  expect(facts.lengths).toEqual([]);
});

test('papers have the topics that they are in, and the areas of these', () => {
  const parents = new Map([
    ['cats', 'animals'],
    ['dogs', 'animals'],
  ]);
  const papers = [
    makePaper('Purring', 'Text.', { topics: ['cats', 'trees'] }),
    makePaper('Barking', 'Text.', { topics: ['dogs'] }),
  ];
  expect(valuesOf(factsOf(papers, parents), 'topic')).toEqual([
    ['cats', 'trees', 'animals'],
    ['dogs', 'animals'],
  ]);
});

test('a day on which papers were listed is followed by its month', () => {
  const papers = ['2026-10-31', null, '2026-11-22', '2026-11-01'].map((listed, place) =>
    makePaper(`Paper ${place}`, 'Text.', { listed }),
  );
  expect(valuesOf(factsOf(papers), 'listed')).toEqual([
    ['2026-10-31', '2026-10'],
    [],
    ['2026-11-22', '2026-11'],
    ['2026-11-01', '2026-11'],
  ]);
});

test('the published columns say of every paper what the paper said', () => {
  const mentions = ['BERT', 'ImageNet'].map((name) => ({ name, kind: 'model' as const }));
  const papers = [
    makePaper('Zebra finches', 'One two three.', { mentions, result: 'It wins by 3%.' }),
    makePaper('“Apes” and more', `${'word '.repeat(210)}end.`, { mentions: mentions.slice(1) }),
    makePaper('Middle', 'We share code.', { result: 'It wins.' }),
  ];
  const facts = factsOf(papers);
  expect([...facts.ranks('title')]).toEqual([2, 0, 1]);
  expect(valuesOf(facts, 'topic')).toEqual(papers.map((paper) => paper.topics));
  expect(valuesOf(facts, 'kind')).toEqual(papers.map((paper) => [paper.kind]));
  // What only one paper mentions is nothing to choose by.
  expect(valuesOf(facts, 'mention')).toEqual([['ImageNet'], ['ImageNet'], []]);
  expect(valuesOf(facts, 'result')).toEqual([['measured'], ['other'], ['other']]);
  expect(facts.lengths).toEqual([3, 211, 3]);
});

test('a paper without an abstract has no length, and a value of its own to choose', () => {
  const facts = factsOf([makePaper('Bare', null), makePaper('Apes', 'One two.'), makePaper('Odd', '…')]);
  expect(facts.lengths).toEqual([null, 2, 1]);
  expect(valuesOf(facts, 'length')).toEqual([['none'], ['long'], ['short']]);
});

test('values are counted among the papers asked for, or among all', () => {
  const kinds = (['survey', 'method', 'survey'] as const).map((kind, place) =>
    makePaper(`Paper ${place}`, 'Text.', { kind }),
  );
  const values = factsOf(kinds).values('kind');
  const countOf = (counts: Uint32Array, name: string) => counts[values.places.get(name)!];
  expect(countOf(countValues(values), 'survey')).toBe(2);
  expect(
    countOf(
      countValues(values, (paper) => paper > 0),
      'survey',
    ),
  ).toBe(1);
});

test('a third of the papers is called short, a third medium and a third long', () => {
  expect(lengthBounds([10, 20, 30, 40, 50, 60, 70])).toEqual([30, 50]);
  expect(lengthBounds([101, 144, 166, 182, 187, 196, 231])).toEqual([170, 190]);
  expect(lengthBounds([])).toEqual([0, 0]);
  expect(lengthBounds([null, 10, null, 20, 30, 40, null, 50, 60, 70])).toEqual([30, 50]);
});
