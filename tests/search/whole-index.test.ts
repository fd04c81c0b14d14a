import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEqualRanking } from '../../scripts/bench/search/equality.ts';
import { PlainRanking } from '../../scripts/bench/search/plain-ranking.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { findWords } from '../../src/search/query/words.ts';
import { firstPapers } from '../first-papers.ts';
import { serveIndex } from './papers.ts';

const index = buildSearchIndex(firstPapers);
const plain = new PlainRanking(firstPapers);

const words = firstPapers.flatMap(({ title, abstract }) => {
  const text = `${title} ${abstract}`;
  return findWords(text).map(({ start, end }) => text.slice(start, end));
});
const someWords = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));
const unfinished = fc
  .tuple(someWords, fc.integer({ min: 3, max: 6 }))
  .map(([query, length]) => query.replace(/(\S+)$/, (last) => last.slice(0, length)));

test('pieces of the index score as plain MiniSearch over whole texts does, on 300 exact and unfinished queries', async () => {
  const { engine } = serveIndex(index);
  const queries = fc.sample(fc.oneof(someWords, unfinished), { numRuns: 300, seed: 20 });
  let compared = 0;
  for (const query of queries) {
    const { hits, resolved } = await engine.search(query);
    const { units } = resolved;
    expect(isEqualRanking(hits, plain.rank(units), units.length), query).toBe(true);
    compared += hits.length;
  }
  expect(compared).toBeGreaterThan(3000);
});

test('a score that differs or a paper that is left out is noticed', async () => {
  const { engine } = serveIndex(index);
  const { hits, resolved } = await engine.search('attention heads pruning');
  const { units } = resolved;
  const expected = plain.rank(units);
  const changed = hits.map((hit, place) => (place === 3 ? { ...hit, score: hit.score * 1.001 } : hit));
  expect(isEqualRanking(changed, expected, units.length)).toBe(false);
  expect(isEqualRanking(hits.slice(1), expected, units.length)).toBe(false);
});
