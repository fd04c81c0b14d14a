import { singularOf } from '../../collection/language/words/singular.ts';
import { findWords, termsOf } from './words.ts';

/** A plural form counts as its singular. */
const inSingular = (terms: readonly string[]) => [...terms.slice(0, -1), ...terms.slice(-1).map(singularOf)];

/** Terms of an acronym as separate words, for it has no plural: the way it is looked up. */
export const acronymTerms = (short: string): string[] => termsOf(short.replace(/[-\u2010\u2011]/gu, ' '));

/** Terms of a long form as separate words: the way it is looked up, whether typed with hyphens or without. */
export const separateTerms = (form: string): string[] => inSingular(acronymTerms(form));

/**
 * Terms of a written form in which a compound of two parts is one word: the way it is searched, so that the parts
 * of "multi-task learning" are not found apart. Longer compounds are as often written without hyphens.
 */
export function closeTerms(form: string): string[] {
  const words = findWords(form);
  const terms = words.flatMap(({ start, end, joined, parts }) => {
    const isPair = words.length > 1 && form.slice(start, end).split(/[-\u2010\u2011]/u).length === 2;
    return isPair ? (joined ?? parts) : parts;
  });
  return inSingular(terms);
}
