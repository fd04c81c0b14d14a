import { IDEOGRAPHS } from './scripts.ts';
import { isAt, rememberSlices } from './slice-memo.ts';
import { buildWordScanner } from './word-scan.ts';
import { singularOf } from './words/singular.ts';

/**
 * One word of a text. `term` is the folded form that is compared, `start` and `end` are its position in the
 * text, and `follows` is true when only spaces, hyphens or quotes separate it from the word before.
 */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly follows: boolean;
}

/** In characters: anything longer is an address, a run of signs or several words run together, not a name. */
export const LONGEST_NAME = 60;

/** Without spaces between words every character is a token, and pairs of characters serve as words. */
const WORD = new RegExp(String.raw`[${IDEOGRAPHS}]|(?:(?![${IDEOGRAPHS}])[\p{L}\p{M}\p{N}])+`, 'uy');

const scanWords = buildWordScanner(WORD);

const BOUND_PREFIXES = new Set(
  (
    'pre multi non semi inter intra hyper meta neuro bio mono bi uni un re co de sub super anti auto over ' +
    'under counter mis out post micro macro pseudo quasi ultra infra electro'
  ).split(' '),
);
/** Prefixes that are words of their own unless a hyphen follows. */
const HYPHEN_ONLY = new Set('meta re co de sub super over under counter out post un bi uni auto'.split(' '));

/** What is known of a word by how it is written: its folded form, and how it is joined with the next word. */
interface WrittenWord {
  readonly term: string;
  readonly joins: 'at a hyphen' | 'at a hyphen or space' | 'before "tuning"' | 'never';
}

const describeWord = rememberSlices(
  (word): WrittenWord => ({
    // Only a character that is a word by itself may be no letter.
    term: fold(word.length === 1 ? lettersOf(word) : word),
    joins: joiningOf(word.toLowerCase()),
  }),
);

function fold(word: string): string {
  if (/^\p{Lu}{2,}s$/u.test(word)) return word.slice(0, -1).toLowerCase();
  const plain = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .normalize('NFKC');
  return singularOf(plain);
}

function joiningOf(lower: string): WrittenWord['joins'] {
  if (lower === 'fine') return 'before "tuning"';
  if (!BOUND_PREFIXES.has(lower)) return 'never';
  return HYPHEN_ONLY.has(lower) ? 'at a hyphen' : 'at a hyphen or space';
}

/** `foldWord` for the word of a text that stands between two places. */
export const foldSlice = (text: string, start: number, end: number): string =>
  describeWord(text, start, end).term;

/**
 * A word in lower case, without accents, in the singular: the form in which words are compared.
 * @example foldWord('Analyses') // => 'analysis'
 */
export const foldWord = (word: string): string => foldSlice(word, 0, word.length);

/**
 * The words of a text in order. Hyphens separate words ("in-context" is "in context"), except after prefixes
 * that are no words of their own, which are joined ("fine-tuning" is "finetuning", "multi-task" and "multi
 * task" are "multitask"). A possessive 's is dropped.
 * @example readTokens("BERT's fine-tuning").map(({ term }) => term) // => ['bert', 'finetuning']
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  /** The word before, which may be joined with the next one; none where it is a token already. */
  let word: WrittenWord | undefined;
  let start = 0;
  let end = 0;
  const add = (term: string) => {
    const before = tokens.at(-1);
    tokens.push({
      term,
      start,
      end,
      follows: before !== undefined && areNeighbours(text, before.end, start),
    });
  };
  scanWords(text, (nextStart, nextEnd) => {
    if (isPossessive(text, nextStart, nextEnd)) return;
    if (word !== undefined) {
      if (word.joins !== 'never' && nextStart === end + 1 && bindsTo(text, word, end, nextEnd)) {
        end = nextEnd;
        add(foldWord(lettersOf(text.slice(start, end))));
        word = undefined;
        return;
      }
      add(word.term);
    }
    start = nextStart;
    end = nextEnd;
    word = describeWord(text, start, end);
  });
  if (word !== undefined) add(word.term);
  return tokens;
}

/** A text without its signs. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Whether only spaces, hyphens or quotes are between two places. Nearly every gap is a space: the pattern is for the others. */
const areNeighbours = (text: string, start: number, end: number): boolean =>
  (end === start + 1 && text[start] === ' ') ||
  /^(?:['’]s)?[\s\-‐‑–'’‘"“”`]*$/iu.test(text.slice(start, end));

const isPossessive = (text: string, start: number, end: number) =>
  end - start === 1 &&
  (text[start] === 's' || text[start] === 'S') &&
  /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, start - 3), start));

/** Whether a prefix is one with the next word; given is where both end, with one character between them. */
function bindsTo(text: string, { joins }: WrittenWord, end: number, endOfNext: number): boolean {
  const [gap, next] = [text[end]!, text.slice(end + 1, endOfNext)];
  // In "pre- and post-trained" and "out-of-distribution" the first part is a word of its own.
  if (/^(?:and|or|to|of)$/iu.test(next)) return false;
  if (/^[-‐‑]$/u.test(gap)) return true;
  if (gap !== ' ' || joins === 'at a hyphen') return false;
  return joins === 'before "tuning"' ? /^tun/iu.test(next) : true;
}

/** Counts the ways in which one thing is written, to show the most frequent one. */
export class Spellings {
  readonly #first: string;
  #count = 1;
  /** Nearly everything is written in only one way: a map for each would take most of the memory. */
  #others: Map<string, number> | undefined;

  constructor(first: string) {
    this.#first = first;
  }

  add(surface: string): void {
    this.addSlice(surface, 0, surface.length);
  }

  /** Adds what stands in a text from `start` to `end`, which is cut out of it only where it is written in another way. */
  addSlice(text: string, start: number, end: number): void {
    if (isAt(this.#first, text, start, end)) this.#count++;
    else {
      const surface = text.slice(start, end);
      this.#others ??= new Map();
      this.#others.set(surface, (this.#others.get(surface) ?? 0) + 1);
    }
  }

  /** The most frequent spelling (ties: the first in code point order). */
  usual(): string {
    let [best, most] = [this.#first, this.#count];
    if (this.#others === undefined) return best;
    for (const [surface, count] of this.#others) {
      if (count > most || (count === most && surface < best)) [best, most] = [surface, count];
    }
    return best;
  }
}

/** Counts the spellings of each term, so that it can be shown in the most frequent one. */
export class SurfaceForms {
  readonly #spellings = new Map<string, Spellings>();

  add(term: string, surface: string): void {
    const known = this.#spellings.get(term);
    if (known === undefined) this.#spellings.set(term, new Spellings(surface));
    else known.add(surface);
  }

  /** The most frequent spelling of a term; undefined if it is unknown. */
  find(term: string): string | undefined {
    return this.#spellings.get(term)?.usual();
  }

  /** The most frequent spelling of a term, or the term itself if it is unknown. */
  of(term: string): string {
    return this.find(term) ?? term;
  }
}
