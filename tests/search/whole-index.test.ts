import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSearchIndex, buildWholeIndex } from '../../src/search/build-index.ts';
import { scorePapers } from '../../src/search/rank.ts';
import { findWords } from '../../src/search/words.ts';
import { dumpPapers, serveIndex } from './papers.ts';

const index = buildSearchIndex(dumpPapers);
const whole = buildWholeIndex(dumpPapers).index;

const words = dumpPapers.flatMap(({ title, abstract }) => {
  const text = `${title} ${abstract}`;
  return findWords(text).map(({ start, end }) => text.slice(start, end));
});
const someWords = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));
const unfinished = fc
  .tuple(someWords, fc.integer({ min: 3, max: 6 }))
  .map(([query, length]) => query.replace(/(\S+)$/, (last) => last.slice(0, length)));

test('pieces of the index score as one whole index does, on 300 exact and unfinished queries', async () => {
  const { engine } = serveIndex(index);
  const queries = fc.sample(fc.oneof(someWords, unfinished), { numRuns: 300, seed: 20 });
  let compared = 0;
  for (const query of queries) {
    const { hits, understood } = await engine.search(query);
    const ranked = scorePapers(whole, understood.units);
    const expected = new Map(ranked.map((paper) => [paper.number, paper]));
    const most = understood.units.length;
    // Papers that lack words are scaled down together to stand below the others.
    const scales = new Map<number, number>();
    for (const { number, score, missing } of hits) {
      const paper = expected.get(number)!;
      expect(paper.matched, query).toBe(most - missing);
      const scale = scales.get(missing) ?? (missing === hits[0]!.missing ? 1 : score / paper.score);
      scales.set(missing, scale);
      expect(Math.abs(score - paper.score * scale), query).toBeLessThanOrEqual(1e-9 * score);
      compared++;
    }
    for (const missing of scales.keys()) {
      const group = ranked.filter(({ matched }) => matched === most - missing);
      expect(
        hits.filter((hit) => hit.missing === missing),
        query,
      ).toHaveLength(group.length);
    }
    const best = Math.max(0, ...ranked.map(({ matched }) => matched));
    expect(hits[0]?.missing ?? most, query).toBe(most - best);
  }
  expect(compared).toBeGreaterThan(3000);
});
