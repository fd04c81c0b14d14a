import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearest } from '../../../../src/collection/understand/similar/nearest-papers.ts';
import { buildTermSpace } from '../../../../src/collection/understand/term-space.ts';
import { somePapers } from '../samples.ts';
import { dot, readVectors } from './sparse-vectors.ts';

const STEP = 1 / 2048;

/** The cosines of a paper with all others that share a term, the highest first. */
function cosinesOf(vectors: ReturnType<typeof readVectors>, paper: number) {
  return vectors
    .map((other, place) => ({ place, cosine: place === paper ? 0 : dot(vectors[paper]!, other) }))
    .filter(({ cosine }) => cosine > 0)
    .sort((a, b) => b.cosine - a.cosine);
}

test('the nearest papers are those with the highest cosine, however few entries are read for a paper found', () => {
  const limits = fc.record({
    entries: fc.integer({ min: 0, max: 60 }),
    papers: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(somePapers, limits, (papers, { entries, papers: most }) => {
      const space = buildTermSpace(papers);
      const vectors = readVectors(space);
      findNearest(space, { entries: Number.POSITIVE_INFINITY, papers: most }).forEach(({ others }, paper) => {
        const cosines = cosinesOf(vectors, paper);
        const least = cosines[most - 1]?.cosine ?? 0;
        for (const { place, cosine } of cosines) {
          if (cosine > least + 1e-9) expect(others).toContain(place);
          // Papers closer to the last one than a step are kept with it.
          if (cosine < least - STEP) expect(others).not.toContain(place);
        }
      });
      findNearest(space, { entries, papers: most }).forEach(({ others, scores }, paper) => {
        const cosines = new Map(cosinesOf(vectors, paper).map(({ place, cosine }) => [place, cosine]));
        expect(new Set(others).size).toBe(others.length);
        others.forEach((other, i) => {
          expect(scores[i]).toBeCloseTo(cosines.get(other) ?? Number.NaN, 8);
        });
      });
    }),
  );
});

test('where not all entries can be read, rare terms find the nearest paper', () => {
  const papers = Array.from({ length: 40 }, (_, i) => ({
    id: `paper${i}`,
    title: `Zebrafish ${'abcdefghijklmnopqrst'[i >> 1]}eel`,
    abstract: 'They swim.',
  }));
  const nearest = findNearest(buildTermSpace(papers), { entries: 10, papers: 3 });
  expect(nearest.map(({ others }) => [...others])).toEqual(papers.map((_, i) => [i ^ 1]));
});
