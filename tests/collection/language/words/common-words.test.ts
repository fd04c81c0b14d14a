import { expect, test } from 'vitest';
import { foldWord } from '../../../../src/collection/language/tokens.ts';
import { commonWords, functionWords } from '../../../../src/collection/language/words/common-words.ts';
import { genericWords, researchWords } from '../../../../src/collection/language/words/generic-words.ts';
import { stopWords } from '../../../../src/collection/language/words/stop-words.ts';

test('common words are in the folded form, so that they are found', () => {
  for (const word of ['does', 'this', 'across', 'Experiments', 'we', 'achieves']) {
    expect(commonWords).toContain(foldWord(word));
  }
  expect(commonWords).not.toContain('attention');
});

test('each list of common words holds the shorter ones', () => {
  const lists = [
    new Set([...stopWords].map(foldWord)),
    functionWords,
    commonWords,
    genericWords,
    researchWords,
  ];
  lists.slice(1).forEach((longer, i) => {
    expect(longer.size).toBeGreaterThan(lists[i]!.size);
    expect([...lists[i]!].filter((word) => !longer.has(word))).toEqual([]);
  });
});
