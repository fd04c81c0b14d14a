import { singularOf } from '../../collection/language/words/singular.ts';
import { buildWordReader } from './word-reader.ts';

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
  const words = new NumberedWords();
  const ways = [new WantedPhrases(all, words, (word) => word), new WantedPhrases(all, words, singularOf)];
  let paper = 0;
  for (const texts of papers) {
    for (const text of texts) {
      const numbers = words.numbersOf(text);
      for (const wanted of ways) wanted.findIn(numbers, paper);
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

/** Gives each word a number: numbers are compared, and what is known of words is found, far faster than by texts. */
class NumberedWords {
  /** The words by their numbers. */
  readonly known: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #read = buildWordReader(({ pieces }) => pieces.map((piece) => this.#numberOf(piece)));

  /** The words of a text in order, folded, with compounds split. */
  numbersOf(text: string): readonly number[] {
    const numbers: number[] = [];
    this.#read(text, (own) => {
      for (const number of own) numbers.push(number);
    });
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
  readonly #words: NumberedWords;
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

  constructor(phrases: readonly Phrase[], words: NumberedWords, form: WordForm) {
    this.#words = words;
    this.#form = form;
    for (const phrase of phrases)
      this.#add({ phrase, letters: this.#lettersOf(words.numbersOf(phrase.text)) });
  }

  #add(wanted: Wanted): void {
    if (wanted.letters === '') return;
    const sum = sumUp(wanted.letters, (beginning) => this.#beginnings.add(beginning));
    this.#wholes.add(sum);
    const same = this.#bySum.get(sum);
    if (same) same.push(wanted);
    else this.#bySum.set(sum, [wanted]);
  }

  /** The forms of words without spaces. */
  #lettersOf(numbers: readonly number[]): string {
    let letters = '';
    for (const number of numbers) letters += this.#forms[number] ??= this.#form(this.#words.known[number]!);
    return letters;
  }

  /** Notes the phrases that begin at a word of a text and end with a word. */
  findIn(numbers: readonly number[], paper: number): void {
    while (this.#sums.length < this.#words.known.length) this.#sumUpWord(this.#sums.length);
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
      if (letters !== this.#lettersOf(numbers.slice(from, to))) continue;
      phrase.reaches = phrase.paper !== null;
      phrase.paper ??= paper;
    }
  }

  #sumUpWord(number: number): void {
    let factor = 1;
    const sum = sumUp(this.#lettersOf([number]), () => {
      factor = Math.imul(factor, STEP);
    });
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
const SIEVE = 21;

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
