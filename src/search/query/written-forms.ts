import { singularOf } from '../../collection/language/words/singular.ts';
import { findWords, termsOf } from './words.ts';

/** The last term is made singular. */
const inSingular = (terms: readonly string[]) => [...terms.slice(0, -1), ...terms.slice(-1).map(singularOf)];

/** The terms of an acronym, hyphens separating words: the key for looking it up. */
export const acronymTerms = (short: string): string[] => termsOf(short.replace(/[-\u2010\u2011]/gu, ' '));

/** The terms for looking up a long form: hyphens separate words, and the last one is singular. */
export const separateTerms = (form: string): string[] => inSingular(acronymTerms(form));

/**
 * The terms of a long form with two-part compounds joined: the form that is searched, so that the parts of
 * "multi-task learning" do not match separately. Longer compounds are often written without hyphens.
 * @example closeTerms('multi-task learning') // => ['multitask', 'learning']
 */
export function closeTerms(form: string): string[] {
  const words = findWords(form);
  const terms = words.flatMap(({ start, end, joined, parts }) => {
    const isPair = words.length > 1 && form.slice(start, end).split(/[-\u2010\u2011]/u).length === 2;
    return isPair ? (joined ?? parts) : parts;
  });
  return inSingular(terms);
}
