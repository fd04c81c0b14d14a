import { expect, test } from 'vitest';
import type { KnownItem } from '../../../../scripts/bench/search/queries.ts';
import { interleaveKinds, qualityOf } from '../../../../scripts/bench/search/ranks.ts';

const queries: KnownItem[] = [
  { kind: 'title words', text: 'a', title: 'A' },
  { kind: 'title words', text: 'b', title: 'B' },
  { kind: 'typo', text: 'c', title: 'C' },
  { kind: 'half typed', text: 'd', title: 'D' },
  { kind: 'abstract words', text: 'e', title: 'E' },
];

test('quality is the mean reciprocal rank by kind and over all queries', () => {
  const answers = [['A'], ['X', 'B'], [], ['D', 'C'], ['X', 'Y', 'Z', 'E']];
  expect(qualityOf(queries, answers)).toEqual({
    quality: { 'title words': 0.75, typo: 0, 'half typed': 1, 'abstract words': 0.25 },
    meanQuality: (1 + 0.5 + 0 + 1 + 0.25) / 5,
  });
});

test('an engine that was not asked has no quality', () => {
  expect(qualityOf(queries, null)).toEqual({ quality: null, meanQuality: null });
});

test('kinds take turns, and none is lost when some are fewer', () => {
  expect(interleaveKinds(queries).map(({ text }) => text)).toEqual(['a', 'c', 'd', 'e', 'b']);
});
