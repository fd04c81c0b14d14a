import { describe, expect, test } from 'vitest';
import { usedAcronyms } from '../../src/site/acronym-list.ts';

const paper = (...pairs: [string, string][]) => ({
  acronyms: pairs.map(([short, long]) => ({ short, long })),
});

describe('the list of acronyms', () => {
  const papers = [
    paper(['MoE', 'mixture of experts'], ['TV', 'task vector']),
    paper(['MoEs', 'Mixture of Experts']),
    paper(['MoE', 'mixture of experts'], ['ICL', 'in-context learning']),
    paper(['ICL', 'in-context learning']),
  ];

  test('is alphabetical, with the usual long form and the number of papers', () => {
    expect(usedAcronyms(papers, 9)).toEqual([
      { short: 'ICL', long: 'in-context learning', papers: 2 },
      { short: 'MoE', long: 'mixture of experts', papers: 3 },
      { short: 'TV', long: 'task vector', papers: 1 },
    ]);
  });

  test('holds those that most papers use, where there are too many', () => {
    expect(usedAcronyms(papers, 2).map(({ short }) => short)).toEqual(['ICL', 'MoE']);
  });
});
