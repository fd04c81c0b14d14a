import { rememberWords } from '../../language/word-memo.ts';

/** Endings of related words, the longest first: attention and attentional, estimator and estimation. */
const ENDING =
  /(?:i[sz]ational|i[sz]ations?|ational|ations?|ators?|ating|ative|ated|ates?|ionals?|ions?|i[sz]ing|i[sz]ed|i[sz]es?|ically|ical|ically|ics?|ally|als?|ively|ives?|ities|ity|ness|ments?|ings?|ers?|ors?|ed|es|s|e)$/u;
/** Unrelated words share shorter roots than this. */
const SHORTEST_ROOT = 4;

/** The common root of a folded word and its relatives; the word itself where the root would be too short. */
const rootOf = rememberWords((word) => {
  const root = word.replace(ENDING, '');
  return root.length >= SHORTEST_ROOT ? root : word;
});

/** The different roots of the words of a phrase key. */
export const rootsOf = (key: string): ReadonlySet<string> => new Set(key.split(' ').map(rootOf));

/**
 * Whether two phrase keys are nearly the same: one contains the other, or half of all their words are
 * related.
 * @example areAlike('attention head', 'attentional heads') // => true
 */
export const areAlike = (a: string, b: string): boolean => haveAlikeRoots(rootsOf(a), rootsOf(b));

/** The same for phrases whose roots are known, as they are compared with many others. */
export function haveAlikeRoots(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  let common = 0;
  for (const root of first) if (second.has(root)) common += 1;
  return common === Math.min(first.size, second.size) || common / (first.size + second.size - common) >= 0.5;
}

/** Whether two phrase keys have a word or related words in common. */
export function shareRoot(a: string, b: string): boolean {
  const roots = rootsOf(a);
  return b.split(' ').some((word) => roots.has(rootOf(word)));
}
