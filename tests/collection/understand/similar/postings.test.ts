import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCandidateFinder } from '../../../../src/collection/understand/similar/postings.ts';
import { buildTermSpace } from '../../../../src/collection/understand/term-space.ts';
import { somePapers } from '../samples.ts';
import { dot, readVectors } from './sparse-vectors.ts';

const STEP = 1 / 2048;

test('candidates are the papers with most in common, terms of too many papers aside', () => {
  const limits = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(somePapers, limits, limits, (papers, holders, most) => {
      const space = buildTermSpace(papers);
      const vectors = readVectors(space);
      const isRare = (term: number) => vectors.filter((vector) => vector.has(term)).length <= holders;
      const rare = vectors.map((vector) => new Map([...vector].filter(([term]) => isRare(term))));
      const findCandidates = buildCandidateFinder(space, holders, most);
      space.vectors.forEach((vector, i) => {
        const scores = rare.map((other) => dot(rare[i] ?? other, other));
        const positive = scores.filter((score) => score > 0).sort((a, b) => b - a);
        const least = positive[most - 1] ?? positive.at(-1) ?? 1;
        const found = new Set(findCandidates(vector));
        scores.forEach((score, paper) => {
          if (score > least + 1e-9) expect(found).toContain(paper);
          // Papers closer to the last one than a step are kept with it.
          if (score < least - STEP) expect(found).not.toContain(paper);
        });
      });
    }),
  );
});
