import { stopWords } from '../../collection/language/words/stop-words.ts';
import { rootOf } from '../../collection/language/words/word-forms.ts';
import { particles } from '../query/words.ts';

/** Beginnings of two letters that are known to make words. */
const shortBeginnings = new Set(['bi', 'co', 'de', 're', 'un']);

const SHORTEST_PART = 3;
/** In letters; longer ones are chains of symbols. */
const LONGEST = 30;

/** In which pairs of parts a word may fall: pretraining as pre and training. Most of them do not exist. */
export function partings(word: string): [head: string, tail: string][] {
  if (word.length > LONGEST || !/^\p{L}+$/u.test(word)) return [];
  const pairs: [string, string][] = [];
  for (let at = 2; at <= word.length - 2; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const isHead = at >= SHORTEST_PART || particles.has(head) || shortBeginnings.has(head);
    if (isHead && (tail.length >= SHORTEST_PART || particles.has(tail))) pairs.push([head, tail]);
  }
  return pairs;
}

/** Under which of two neighbouring words their closed form is looked up: the first, unless that is too common. */
export const closedFormKey = (head: string, tail: string) => (stopWords.has(head) ? tail : head);

/**
 * By `closedFormKey` those of some words that are two known terms, or one and a particle, written as one. A word
 * that texts write with a hyphen only need not be there: it is found by its parts.
 */
export function closedFormsOf(words: Iterable<string>, known: ReadonlySet<string>): Map<string, string[]> {
  const isWord = (part: string) => known.has(part) || particles.has(part);
  const forms = new Map<string, string[]>();
  for (const term of new Set(words)) {
    for (const [head, tail] of partings(term)) {
      const key = closedFormKey(head, tail);
      if (!isWord(head) || !isWord(tail) || stopWords.has(key)) continue;
      forms.set(key, [...(forms.get(key) ?? []), term]);
    }
  }
  return forms;
}

const stemOf = (term: string) => rootOf(term).replace(/e$/, '');

/** Tells whether two words written as one are a word of these texts, in some form: `datasets` knows "data set". */
export function closedFormTest(terms: Iterable<string>): (closed: string) => boolean {
  const stems = new Set(Array.from(terms, stemOf));
  return (closed) => stems.has(stemOf(closed));
}
