import { stopWords } from '../../collection/language/words/stop-words.ts';
import { rootOf } from '../../collection/language/words/word-forms.ts';
import { particles } from '../query/words.ts';

/** Prefixes of two letters that form words. */
const shortBeginnings = new Set(['bi', 'co', 'de', 're', 'un']);

const SHORTEST_PART = 3;
/** In letters; longer ones are no words. */
const LONGEST = 30;

/**
 * The pairs of parts that a word may consist of: pretraining as pre and training. Most do not exist.
 * @example partings('biased') // => [['bi', 'ased'], ['bia', 'sed']]
 */
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

/** The neighbour under which a closed form is looked up: the first, unless it is a stop word. */
export const closedFormKey = (head: string, tail: string) => (stopWords.has(head) ? tail : head);

/**
 * The words that consist of two known terms, or of one and a particle, by `closedFormKey`. Words that texts
 * only write with a hyphen are found by their parts and may be missing.
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

/**
 * A test whether two joined words are a word of these texts, in some form: with `datasets` it accepts
 * `dataset`.
 * @example closedFormTest(['datasets'])('dataset') // => true
 */
export function closedFormTest(terms: Iterable<string>): (closed: string) => boolean {
  const stems = new Set(Array.from(terms, stemOf));
  return (closed) => stems.has(stemOf(closed));
}
