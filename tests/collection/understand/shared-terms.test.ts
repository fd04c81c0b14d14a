import { expect, test } from 'vitest';
import { findSharedTerms } from '../../../src/collection/understand/shared-terms.ts';
import { buildTermSpace } from '../../../src/collection/understand/term-vectors.ts';

const shared = (...abstracts: string[]) => {
  const papers = abstracts.map((abstract, i) => ({ id: `paper${i}`, title: '', abstract }));
  return findSharedTerms(buildTermSpace(papers), 0, 1, 3);
};

test('names what the papers are about, as it is written, and a pair instead of its words', () => {
  const terms = shared(
    'We investigate Gradient Flow. Zebrafish.',
    'Gradient Flow: investigate it.',
    'Oceans.',
  );
  expect(terms).toEqual(['Gradient Flow']);
});

test('names a word of any research only where there is nothing else', () => {
  expect(shared('Investigate zebrafish.', 'Investigate oceans.', 'Clouds.')).toEqual(['Investigate']);
  expect(shared('Zebrafish.', 'Oceans.', 'Clouds.')).toEqual([]);
});
