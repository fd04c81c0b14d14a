import { rememberWords } from '../../language/word-memo.ts';

/** What words of one family end with, the longest first: attention and attentional, estimator and estimation. */
const ENDING =
  /(?:i[sz]ational|i[sz]ations?|ational|ations?|ators?|ating|ative|ated|ates?|ionals?|ions?|i[sz]ing|i[sz]ed|i[sz]es?|ically|ical|ically|ics?|ally|als?|ively|ives?|ities|ity|ness|ments?|ings?|ers?|ors?|ed|es|s|e)$/u;
/** A shorter rest is shared by words that have nothing to do with each other. */
const SHORTEST_ROOT = 4;

/** What a folded word has in common with its relatives; the word itself where too little would be left. */
const rootOf = rememberWords((word) => {
  const root = word.replace(ENDING, '');
  return root.length >= SHORTEST_ROOT ? root : word;
});

/** Tells whether two phrase keys say nearly the same: one holds the other, or half of all their words are related. */
export function areAlike(a: string, b: string): boolean {
  const first = new Set(a.split(' ').map(rootOf));
  const second = new Set(b.split(' ').map(rootOf));
  const common = first.intersection(second).size;
  return common === Math.min(first.size, second.size) || common / (first.size + second.size - common) >= 0.5;
}
