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
/** In letters; "fine" of "fine-tuning" is shorter. */
const LONGEST_PREFIX = Math.max(...[...BOUND_PREFIXES].map((prefix) => prefix.length));
/** Prefixes that are words of their own unless a hyphen follows. */
const HYPHEN_ONLY = new Set('meta re co de sub super over under counter out post un bi uni auto'.split(' '));

/** `foldWord` for the word of a text that stands between two places. */
export const foldSlice = rememberSlices((word) => {
  if (/^\p{Lu}{2,}s$/u.test(word)) return word.slice(0, -1).toLowerCase();
  const plain = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .normalize('NFKC');
  return singularOf(plain);
});

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
  const words = readWords(text);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const { start, end } = words[i]!;
    const next = words[i + 1];
    const joined =
      next?.start === end + 1 && end - start <= LONGEST_PREFIX && bindsTo(text, start, end, next.end);
    tokens.push(buildToken(text, tokens.at(-1), start, joined ? next.end : end, joined));
    if (joined) i++;
  }
  return tokens;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function readWords(text: string): Span[] {
  const words: Span[] = [];
  scanWords(text, (start, end) => {
    if (!isPossessive(text, start, end)) words.push({ start, end });
  });
  return words;
}

const isPossessive = (text: string, start: number, end: number) =>
  end - start === 1 &&
  (text[start] === 's' || text[start] === 'S') &&
  /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, start - 3), start));

function buildToken(
  text: string,
  before: Token | undefined,
  start: number,
  end: number,
  joined: boolean,
): Token {
  // Only between joined words are there other signs, and only a character that is a word by itself may be one.
  const term =
    joined || end - start === 1
      ? foldWord(text.slice(start, end).replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
      : foldSlice(text, start, end);
  const gap = before === undefined ? '.' : text.slice(before.end, start);
  // Nearly every gap is a space: the pattern is for the others.
  const follows = gap === ' ' || /^(?:['’]s)?[\s\-‐‑–'’‘"“”`]*$/iu.test(gap);
  return { term, start, end, follows };
}

/** Whether a word is a prefix of the next word, with one character between them; given is where both end. */
function bindsTo(text: string, start: number, end: number, endOfNext: number): boolean {
  const prefix = text.slice(start, end).toLowerCase();
  if (prefix !== 'fine' && !BOUND_PREFIXES.has(prefix)) return false;
  const [gap, next] = [text[end]!, text.slice(end + 1, endOfNext)];
  // In "pre- and post-trained" and "out-of-distribution" the first part is a word of its own.
  if (/^(?:and|or|to|of)$/iu.test(next)) return false;
  if (/^[-‐‑]$/u.test(gap)) return true;
  if (gap !== ' ' || HYPHEN_ONLY.has(prefix)) return false;
  return prefix === 'fine' ? /^tun/iu.test(next) : true;
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
