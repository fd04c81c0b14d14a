import { stopWords } from '../../collection/language/words/stop-words.ts';
import { findWords } from './words.ts';

/** A set of words, given separated by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that sentences contain and lists of words do not. */
const sentenceWords = wordSet(
  'am are can could did do does how i is me my should that they was we were what which who why would you',
);

/** This many words count as a sentence. */
const SENTENCE_LENGTH = 6;

/**
 * Whether a query is a sentence rather than a list of search words.
 * @example isSentence('How do large models learn?') // => true
 */
export function isSentence(cleaned: string): boolean {
  const words = findWords(cleaned).map(({ pieces }) => pieces.join(''));
  const counted = words.filter((word) => word.length > 1 && !stopWords.has(word));
  return counted.length >= SENTENCE_LENGTH || words.some((word) => sentenceWords.has(word));
}
