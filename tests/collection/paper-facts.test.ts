import { expect, test } from 'vitest';
import { shownKeyphrases } from '../../src/collection/paper-facts.ts';

test('the first key phrases of a paper are shown, as many as were found worth it', () => {
  expect(shownKeyphrases({ keyphrases: ['a', 'b', 'c', 'd'], keyphrasesShown: 3 })).toEqual(['a', 'b', 'c']);
  expect(shownKeyphrases({ keyphrases: [], keyphrasesShown: 0 })).toEqual([]);
});
