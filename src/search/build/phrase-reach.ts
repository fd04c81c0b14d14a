import { rememberWords } from '../../collection/language/word-memo.ts';
import { singularOf } from '../../collection/language/words/singular.ts';
import { findWords } from '../query/words.ts';

type WordForm = (word: string) => string;

/**
 * Finds which phrases occur in at least two papers, by the rules of a quoted search (`hasPhrase`). The time
 * grows with the texts, not with the number of phrases. A paper is one text or several.
 */
export function findReachingPhrases(
  phrases: Iterable<string>,
  papers: Iterable<readonly string[]>,
): ReadonlySet<string> {
  const all = [...new Set(phrases)];
  const ways = [want(all, (word) => word), want(all, singularOf)];
  const once = new Set<string>();
  const reaching = new Set<string>();
  for (const texts of papers) {
    const found = new Set<string>();
    for (const text of texts) {
      const words = piecesOf(text);
      for (const wanted of ways) addFound(words, wanted, found);
    }
    for (const phrase of found) (once.has(phrase) ? reaching : once).add(phrase);
  }
  return reaching;
}

/** The words of a text in order, folded, with compounds split. */
const piecesOf = (text: string) => findWords(text).flatMap(({ pieces }) => pieces);

/** The phrases with their spaces removed. */
interface Wanted {
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** The sums of all of their beginnings, and of the whole ones. */
  readonly beginnings: SumSieve;
  readonly wholes: SumSieve;
  readonly lettersOf: (word: string) => Letters;
}

function want(all: readonly string[], form: WordForm): Wanted {
  const lettersOf = rememberWords((word) => sumUp(form(word)));
  const phrases = new Map<string, string[]>();
  const [beginnings, wholes] = [new SumSieve(), new SumSieve()];
  for (const phrase of all) {
    const { text, sum } = sumUp(piecesOf(phrase).map(form).join(''), beginnings);
    if (text === '') continue;
    const known = phrases.get(text);
    if (known) known.push(phrase);
    else phrases.set(text, [phrase]);
    wholes.add(sum);
  }
  return { phrases, beginnings, wholes, lettersOf };
}

/** Adds the phrases that begin at a word of a text and end with a word. */
function addFound(words: readonly string[], wanted: Wanted, found: Set<string>): void {
  const { phrases, beginnings, wholes, lettersOf } = wanted;
  const letters = words.map(lettersOf);
  for (let from = 0; from < letters.length; from++) {
    let sum = 0;
    for (let at = from; at < letters.length; at++) {
      sum = sumOfBoth(sum, letters[at]!);
      // Numbers tell at most places that no phrase is there, before any texts are joined.
      if (!beginnings.mayHave(sum)) break;
      if (!wholes.mayHave(sum)) continue;
      const run = letters.slice(from, at + 1).map(({ text }) => text);
      for (const phrase of phrases.get(run.join('')) ?? []) found.add(phrase);
    }
  }
}

/** A text with its sum, and the factor that letters before it get in the sum of both. */
interface Letters {
  readonly text: string;
  readonly sum: number;
  readonly factor: number;
}

/** An odd number, so that the factors of long texts do not become 0. */
const STEP = 16_777_619;

/** The sum of a text, a number of 32 bits that depends on each letter and its place; adds those of its beginnings. */
function sumUp(text: string, beginnings?: SumSieve): Letters {
  let sum = 0;
  let factor = 1;
  for (let at = 0; at < text.length; at++) {
    sum = (Math.imul(sum, STEP) + text.charCodeAt(at)) | 0;
    factor = Math.imul(factor, STEP);
    beginnings?.add(sum);
  }
  return { text, sum, factor };
}

const sumOfBoth = (before: number, { sum, factor }: Letters) => (Math.imul(before, factor) + sum) | 0;

/** In bits. */
const SIEVE = 23;

/** A set of sums that may take one that it lacks for its own, but never the other way; far faster than a `Set`. */
class SumSieve {
  readonly #bytes = new Uint8Array(1 << (SIEVE - 3));

  add(sum: number): void {
    const place = placeOf(sum);
    this.#bytes[place >>> 3]! |= 1 << (place & 7);
  }

  mayHave(sum: number): boolean {
    const place = placeOf(sum);
    return (this.#bytes[place >>> 3]! & (1 << (place & 7))) !== 0;
  }
}

/** The upper bits of a product depend on all bits of the sum. */
const placeOf = (sum: number) => Math.imul(sum, 0x9e3779b1) >>> (32 - SIEVE);
