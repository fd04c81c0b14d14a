import { stopWords } from '../../collection/language/words/stop-words.ts';
import { findWords } from './words.ts';

/** A set of words that are given with white space between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of which a sentence has one and a list of words none. */
const sentenceWords = wordSet(
  'am are can could did do does how i is me my should that they was we were what which who why would you',
);

/** So many words are a sentence. */
const SENTENCE_LENGTH = 6;

/** Whether a query is put as a sentence rather than as the words that count. */
export function isSentence(cleaned: string): boolean {
  const words = findWords(cleaned).map(({ pieces }) => pieces.join(''));
  const counted = words.filter((word) => word.length > 1 && !stopWords.has(word));
  return counted.length >= SENTENCE_LENGTH || words.some((word) => sentenceWords.has(word));
}
