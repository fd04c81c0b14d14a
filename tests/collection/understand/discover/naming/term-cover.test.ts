import { expect, test } from 'vitest';
import { phraseKey } from '../../../../../src/collection/language/phrases.ts';
import { readCorpus } from '../../../../../src/collection/understand/corpus.ts';
import { buildPhraseTable } from '../../../../../src/collection/understand/discover/naming/phrase-table.ts';
import {
  buildPhraseCovers,
  joinCovers,
} from '../../../../../src/collection/understand/discover/naming/term-cover.ts';
import { readCandidates } from '../../../../../src/collection/understand/keyphrases/phrase-candidates.ts';

function coversOf(abstracts: readonly string[]) {
  const corpus = readCorpus(abstracts.map((abstract, i) => ({ id: `${i}`, title: 'Of bees', abstract })));
  const candidates = corpus.papers.map((paper) => readCandidates(paper));
  const table = buildPhraseTable(candidates);
  const covers = buildPhraseCovers(table, corpus.space, candidates);
  return { covers, number: (phrase: string) => table.keys.indexOf(phraseKey(phrase)) };
}

test('a phrase covers the papers that are about it, and less of those that have it or its words once', () => {
  const { covers, number } = coversOf([
    'There are soft robots. These soft robots walk.',
    'We build soft robots.',
    'The robots are soft.',
    'There are robots.',
    'We see a soft cloud.',
  ]);
  expect([...covers.of(number('soft robots'))].sort(([a], [b]) => a - b)).toEqual([
    [0, 1],
    [1, 0.5],
    [2, 0.25],
  ]);
});

test('a phrase is clipped where the same word follows in most papers', () => {
  const { covers, number } = coversOf([
    'We study visual question answering.',
    'There is visual question answering.',
    'It is a visual question.',
    'A visual question answering is here, of soft robots.',
    'Here are soft robots.',
  ]);
  expect(covers.isClipped(number('soft robots'))).toBe(false);
  const clipped = number('visual question');
  expect(clipped < 0 || covers.isClipped(clipped)).toBe(true);
});

test('several terms cover a paper as much as the best of them', () => {
  expect(
    joinCovers([
      new Map([
        [1, 0.5],
        [2, 1],
      ]),
      new Map([[1, 1]]),
    ]),
  ).toEqual(
    new Map([
      [1, 1],
      [2, 1],
    ]),
  );
});
