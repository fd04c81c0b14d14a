import { expect, test } from 'vitest';
import { SearchEngine } from '../../../src/search/answer/engine.ts';
import { INDEX_VERSION, storeBase, type TermEntry } from '../../../src/search/index/index-files.ts';
import { encodePostings } from '../../../src/search/index/postings.ts';

const PAPERS = 5000;

/** The postings of a term that the first `count` papers have. */
const inFirst = (count: number) => encodePostings(Array.from({ length: count }, (_, number) => [number, 1]));

/** An index of many papers with these terms in their abstracts: a term and how many papers have it. */
function engineOf(counts: Readonly<Record<string, number>>): SearchEngine {
  const terms = Object.entries(counts)
    .sort()
    .map(([term, count]): TermEntry => [term, '', inFirst(count)]);
  const files: Record<string, unknown> = {
    'base.json': storeBase({
      version: INDEX_VERSION,
      papers: PAPERS,
      averageLengths: [1, 10],
      lengths: [[10, 1, PAPERS]],
      shards: [''],
      shardSizes: [1],
      spellings: [],
      identifiers: [],
      topicPapers: [],
      columns: [],
      recordsPerFile: 4,
      recordsPerBundle: 96,
    }),
    'terms-0.json': { terms, synonyms: {}, closedForms: {} },
  };
  return new SearchEngine(async (name) => structuredClone(files[name]));
}

const engine = engineOf({ problem: 2000, propose: 2600, prune: 40, pru: 3, graph: 2499 });

test('a beginning that most of many papers have is begun, and none of them is found by it', async () => {
  const { count, resolved } = await engine.search('pro');
  expect([count, resolved.begun, resolved.unknown]).toEqual([0, 'pro', []]);
});

test('a beginning that fewer papers have is completed', async () => {
  expect(await engine.search('prun')).toMatchObject({ count: 40, resolved: { begun: null } });
  expect(await engine.search('gra')).toMatchObject({ count: 2499, resolved: { begun: null } });
});

test('a beginning that is a word of its own finds the papers with this word', async () => {
  const words = engineOf({ pro: 3, propose: 2600 });
  expect(await words.search('pro')).toMatchObject({ count: 3, resolved: { begun: null } });
});

test('a beginning of most papers helps to order those that other words find', async () => {
  const { complete, resolved } = await engine.search('prune pro');
  expect([complete, resolved.begun]).toEqual([40, null]);
});

test('the best hits are the first of all, and few of many are not sorted with the rest', async () => {
  const { best, hits, count } = await engine.search('graph');
  expect(hits).toHaveLength(count);
  expect(best(7)).toEqual(hits.slice(0, 7));
  expect(best(0)).toEqual([]);
});
