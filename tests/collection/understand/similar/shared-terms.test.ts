import { describe, expect, test } from 'vitest';
import { readPaper } from '../../../../src/collection/understand/corpus.ts';
import { findKeyphrases } from '../../../../src/collection/understand/keyphrases/keyphrases.ts';
import { readCandidates } from '../../../../src/collection/understand/keyphrases/phrase-candidates.ts';
import { buildReasonFinder } from '../../../../src/collection/understand/similar/shared-terms.ts';
import { buildTermSpace } from '../../../../src/collection/understand/term-space.ts';

/** What the first two papers have in common, each given by its title and its abstract. */
const shared = (...texts: [title: string, abstract: string][]) => {
  const papers = texts.map(([title, abstract], i) => readPaper({ id: `paper${i}`, title, abstract }));
  const sources = papers.map((paper) => ({ paper, candidates: readCandidates(paper, ''), acronyms: [] }));
  return buildReasonFinder(buildTermSpace(papers), papers, findKeyphrases(sources))(0, 1, 5);
};
const clouds: [string, string] = ['Clouds', 'Rain and snow.'];

describe('the reasons why papers are alike', () => {
  test('are phrases of both before single words, and the longer phrase instead of its parts', () => {
    const first: [string, string] = ['Dolphins', 'We study sparse gradient flow. Few dolphins swim.'];
    const second: [string, string] = ['A flow', 'There is a sparse gradient flow, with a dolphin.'];
    expect(shared(first, second, clouds)).toEqual(['sparse gradient flow', 'dolphins']);
  });

  test('are phrases of general words where one of the papers is about them', () => {
    const valuation = 'Its influence functions are slow.';
    const study = 'Some influence functions are fast. An influence function is no model.';
    expect(shared(['Data valuation', valuation], ['Influence functions', study], clouds)).toEqual([
      'influence functions',
    ]);
  });

  test.for([
    ['adverbs', 'Potentially', 'It is potentially wet.'],
    ['verbs', 'We investigate and retrieve', 'They investigate and retrieve.'],
    ['adjectives', 'Efficient, higher and sparse', 'It is efficient, higher and sparse.'],
    ['general words', 'A survey, a focus, an ability', 'That survey had the focus and the ability.'],
    ['words of no title', 'Birds', 'Birds eat.'],
  ] as const)('are no %s', ([, title, abstract]) => {
    const own: [string, string] = ['Fish', `${abstract} Oceans.`];
    expect(shared([title === 'Birds' ? 'Whales' : title, 'Oceans. Birds.'], own, clouds)).toEqual([]);
  });

  test('name no acronym beside what it stands for', () => {
    const acronyms = [{ short: 'ZGF', long: 'zebrafish gradient flow' }];
    const papers = [
      'The zebrafish gradient flow (ZGF). ZGF.',
      'Some zebrafish gradient flow (ZGF).',
      'Rain.',
    ].map((abstract, i) => readPaper({ id: `paper${i}`, title: `On ${i}`, abstract }));
    const phrases = findKeyphrases(
      papers.map((paper) => ({ paper, candidates: readCandidates(paper, ''), acronyms })),
    );
    const findReasons = buildReasonFinder(buildTermSpace(papers), papers, phrases);
    expect(findReasons(0, 1, 5)).toEqual(['zebrafish gradient flow']);
  });

  test('may be none', () => {
    expect(shared(['Fish', 'They swim.'], ['Birds', 'They fly.'], clouds)).toEqual([]);
  });
});
