import { singularOf } from '../../collection/language/words/singular.ts';
import { findWords, writtenWords } from '../query/words.ts';

type WordForm = (word: string) => string;

/**
 * Finds which phrases occur in at least two papers, by the rules of a quoted search (`hasPhrase`). The time
 * grows with the texts, not with the number of phrases. A paper is one text or several.
 */
export function findReachingPhrases(
  phrases: Iterable<string>,
  papers: Iterable<readonly string[]>,
): ReadonlySet<string> {
  const all = Array.from(new Set(phrases), (text): Phrase => ({ text, paper: null, reaches: false }));
  const ways = [new WantedPhrases(all, (word) => word), new WantedPhrases(all, singularOf)];
  const words = new NumberedWords();
  let paper = 0;
  for (const texts of papers) {
    for (const text of texts) {
      const numbers = words.numbersOf(text);
      for (const wanted of ways) wanted.findIn(numbers, words.known, paper);
    }
    paper++;
  }
  return new Set(all.filter(({ reaches }) => reaches).map(({ text }) => text));
}

/** A phrase, the first paper in which it was found, and whether it was found in another one, too. */
interface Phrase {
  readonly text: string;
  paper: number | null;
  reaches: boolean;
}

/** The words of a text in order, folded, with compounds split. */
const piecesOf = (text: string) => findWords(text).flatMap(({ pieces }) => pieces);

/** Gives each word a number: numbers are compared, and what is known of words is found, far faster than by texts. */
class NumberedWords {
  /** The words by their numbers. */
  readonly known: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Texts write most words in few ways. */
  readonly #byWriting = new Map<string, readonly number[]>();

  /** The words of a text in order, folded, with compounds split. */
  numbersOf(text: string): readonly number[] {
    const numbers: number[] = [];
    for (const written of writtenWords(text)) {
      let own = this.#byWriting.get(written);
      if (own === undefined) {
        own = piecesOf(written).map((piece) => this.#numberOf(piece));
        this.#byWriting.set(written, own);
      }
      for (const number of own) numbers.push(number);
    }
    return numbers;
  }

  #numberOf(word: string): number {
    const number = this.#numbers.get(word) ?? this.known.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }
}

/** A phrase, and its words in some form without spaces. */
interface Wanted {
  readonly phrase: Phrase;
  readonly letters: string;
}

/** Finds phrases whose words in some form have the same letters as words of a text, wherever the spaces are. */
class WantedPhrases {
  readonly #form: WordForm;
  readonly #bySum = new Map<number, Wanted[]>();
  readonly #wholes = new SumSieve();
  readonly #beginnings = new SumSieve();
  // By the number of a word: its form, the sum of this, the factor that letters before it get in a sum of both, and
  // whether a phrase may begin with it.
  readonly #forms: string[] = [];
  readonly #sums: number[] = [];
  readonly #factors: number[] = [];
  readonly #mayBegin: boolean[] = [];

  constructor(phrases: readonly Phrase[], form: WordForm) {
    this.#form = form;
    for (const phrase of phrases) this.#add({ phrase, letters: piecesOf(phrase.text).map(form).join('') });
  }

  #add(wanted: Wanted): void {
    if (wanted.letters === '') return;
    const sum = sumUp(wanted.letters, (beginning) => this.#beginnings.add(beginning));
    this.#wholes.add(sum);
    const same = this.#bySum.get(sum);
    if (same) same.push(wanted);
    else this.#bySum.set(sum, [wanted]);
  }

  /** Notes the phrases that begin at a word of a text and end with a word. */
  findIn(numbers: readonly number[], known: readonly string[], paper: number): void {
    for (let number = this.#forms.length; number < known.length; number++) this.#addForm(known[number]!);
    const [sums, factors, mayBegin] = [this.#sums, this.#factors, this.#mayBegin];
    const [beginnings, wholes] = [this.#beginnings, this.#wholes];
    for (let from = 0; from < numbers.length; from++) {
      if (!mayBegin[numbers[from]!]) continue;
      let sum = 0;
      for (let at = from; at < numbers.length; at++) {
        const number = numbers[at]!;
        sum = (Math.imul(sum, factors[number]!) + sums[number]!) | 0;
        // Sums tell at most places that no phrase is there, before any texts are joined.
        if (!beginnings.mayHave(sum)) break;
        if (wholes.mayHave(sum)) this.#noteFound(sum, numbers, from, at + 1, paper);
      }
    }
  }

  #noteFound(sum: number, numbers: readonly number[], from: number, to: number, paper: number): void {
    for (const { phrase, letters } of this.#bySum.get(sum) ?? []) {
      if (phrase.reaches || phrase.paper === paper) continue;
      const run = numbers.slice(from, to).map((number) => this.#forms[number]!);
      if (letters !== run.join('')) continue;
      phrase.reaches = phrase.paper !== null;
      phrase.paper ??= paper;
    }
  }

  #addForm(word: string): void {
    const form = this.#form(word);
    let factor = 1;
    const sum = sumUp(form, () => {
      factor = Math.imul(factor, STEP);
    });
    this.#forms.push(form);
    this.#sums.push(sum);
    this.#factors.push(factor);
    this.#mayBegin.push(this.#beginnings.mayHave(sum));
  }
}

/** An odd number, so that the factors of long texts do not become 0. */
const STEP = 16_777_619;

/** The sum of a text, a number of 32 bits that depends on each letter and its place; tells those of its beginnings. */
function sumUp(text: string, tell: (beginning: number) => void): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    sum = (Math.imul(sum, STEP) + text.charCodeAt(at)) | 0;
    tell(sum);
  }
  return sum;
}

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
