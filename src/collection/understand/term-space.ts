import { compareText } from '../language/compare-text.ts';
import { readTokens, Spellings } from '../language/tokens.ts';
import { rememberWords } from '../language/word-memo.ts';
import { commonWords, functionWords } from '../language/words/common-words.ts';
import { PairNumbers } from './pair-numbers.ts';
import type { StudiedText } from './paper-text.ts';
import { type SimilarWeights, similarWeights } from './similar/similar-weights.ts';

/** One paper as a sparse unit vector: `terms` are ascending term numbers, `weights` are parallel to them. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** The vectors of a collection, parallel to its papers, and the words of the term numbers. */
export interface TermSpace {
  readonly vectors: readonly TermVector[];
  readonly size: number;
  /** The words of a term, folded and joined by single spaces, and its most frequent spelling. */
  readonly words: (term: number) => string;
  readonly surface: (term: number) => string;
  /** The document frequency of a term. */
  readonly holders: (term: number) => number;
}

type TermWeights = Pick<SimilarWeights, 'titleMentions' | 'pairWeight' | 'rarityPower'>;

/**
 * Weights the words and pairs of neighbouring words of each paper by TF-IDF: log2(1 + mentions), where a
 * mention in the title counts as several, times a power of the inverse document frequency's logarithm;
 * vectors have length 1. Terms of a single paper only contribute to its length.
 */
export function buildTermSpace(
  papers: readonly StudiedText[],
  { titleMentions, pairWeight, rarityPower }: TermWeights = similarWeights,
): TermSpace {
  const terms = new TermCounter();
  const counts = papers.map((paper) => terms.count(paper, titleMentions));
  const factors = Float64Array.from(terms.holders, (holders, number) => {
    const rarity = Math.log((papers.length + 1) / holders) ** rarityPower;
    return rarity * (terms.hasSpace(number) ? pairWeight : 1);
  });
  const shared = terms.listShared();
  const vectors = buildVectors(counts, shared, factors);
  return { vectors, ...describeTerms(shared.map((number) => terms.describe(number))) };
}

/** A term that several papers have. */
interface SharedTerm {
  readonly words: string;
  readonly surface: string;
  readonly holders: number;
}

/** What a space tells of its terms. Built apart from all that is known of the terms of single papers, which are most. */
const describeTerms = (terms: readonly SharedTerm[]): Omit<TermSpace, 'vectors'> => ({
  size: terms.length,
  words: (term) => terms[term]?.words ?? '',
  surface: (term) => terms[term]?.surface ?? '',
  holders: (term) => terms[term]?.holders ?? 0,
});

/** The terms of a paper by their numbers, in the order of their first mention, and how often each is mentioned. */
interface TermCounts {
  readonly numbers: Int32Array;
  readonly mentions: Int32Array;
}

/** A word as terms are made of it. */
interface KnownWord {
  readonly number: number;
  /** The number of the term that it is by itself; -1 where it is none. */
  term: number;
  readonly isTopical: boolean;
  readonly isFunctionWord: boolean;
}

/** Numbers all terms: most are in one paper only, and are kept no longer than until that is known. */
class TermCounter {
  /** By the number of a term: the papers that have it. */
  readonly holders: number[] = [];
  /** By the number of a term: how often the paper that is being read has it. */
  readonly #mentions: number[] = [];
  /** By the number of a term: its only spelling so far, or all of them. */
  readonly #spellings: (string | Spellings)[] = [];
  /** By the number of a term: the numbers of its words; the second is -1 where it has one. */
  readonly #first: number[] = [];
  readonly #second: number[] = [];
  readonly #words: string[] = [];
  readonly #pairs = new PairNumbers();
  readonly #read = rememberWords((word): KnownWord => {
    const isFunctionWord = functionWords.has(word);
    return { number: this.#words.push(word) - 1, term: -1, isTopical: isTopical(word), isFunctionWord };
  });

  count({ title, abstract }: StudiedText, titleMentions: number): TermCounts {
    const found: number[] = [];
    this.#count(title, titleMentions, found);
    this.#count(abstract, 1, found);
    const numbers = new Int32Array(found);
    const mentions = numbers.map((number) => this.#mentions[number]!);
    for (const number of numbers) {
      this.holders[number]! += 1;
      this.#mentions[number] = 0;
    }
    return { numbers, mentions };
  }

  /** The numbers of the terms of several papers, in alphabetical order. */
  listShared(): number[] {
    const shared = [...this.holders.keys()].filter((number) => this.holders[number]! > 1);
    const words = new Map(shared.map((number) => [number, this.#wordsOf(number)]));
    return shared.sort((a, b) => compareText(words.get(a)!, words.get(b)!));
  }

  describe(number: number): SharedTerm {
    const spellings = this.#spellings[number]!;
    const surface = typeof spellings === 'string' ? spellings : spellings.usual();
    return { words: this.#wordsOf(number), surface, holders: this.holders[number]! };
  }

  /** Whether a term is a pair, or one word that is written with a space when it is folded. */
  hasSpace(number: number): boolean {
    return this.#second[number]! >= 0 || this.#words[this.#first[number]!]!.includes(' ');
  }

  #wordsOf(number: number): string {
    const [first, second] = [this.#words[this.#first[number]!]!, this.#second[number]!];
    return second < 0 ? first : `${first} ${this.#words[second]!}`;
  }

  /** Counts the terms of a text, and adds those to `found` that the paper did not have so far. */
  #count(text: string, mentions: number, found: number[]): void {
    const tokens = readTokens(text);
    const add = (number: number) => {
      if (this.#mentions[number] === 0) found.push(number);
      this.#mentions[number]! += mentions;
    };
    let word = tokens.length === 0 ? undefined : this.#read(tokens[0]!.term);
    for (let i = 0; word !== undefined; i++) {
      const [{ start, end }, next] = [tokens[i]!, tokens[i + 1]];
      const nextWord = next && this.#read(next.term);
      if (word.isTopical) add(this.#mentionWord(word, text, start, end));
      if (nextWord !== undefined && next!.follows && isPair(word, nextWord))
        add(this.#mentionPair(word, nextWord, text, start, next!.end));
      word = nextWord;
    }
  }

  // What is mentioned is told by its place in a text: nearly always it is written as before, and need not be cut out.

  #mentionWord(word: KnownWord, text: string, start: number, end: number): number {
    if (word.term < 0) word.term = this.#addTerm(word.number, -1, text.slice(start, end));
    else this.#addSpelling(word.term, text, start, end);
    return word.term;
  }

  #mentionPair(a: KnownWord, b: KnownWord, text: string, start: number, end: number): number {
    const known = this.#pairs.find(a.number, b.number);
    if (known >= 0) {
      this.#addSpelling(known, text, start, end);
      return known;
    }
    const number = this.#addTerm(a.number, b.number, text.slice(start, end));
    this.#pairs.add(a.number, b.number, number);
    return number;
  }

  #addTerm(first: number, second: number, surface: string): number {
    this.#first.push(first);
    this.#second.push(second);
    this.#spellings.push(surface);
    this.#mentions.push(0);
    return this.holders.push(0) - 1;
  }

  #addSpelling(number: number, text: string, start: number, end: number): void {
    const known = this.#spellings[number]!;
    const spellings = typeof known === 'string' ? new Spellings(known) : known;
    spellings.addSlice(text, start, end);
    this.#spellings[number] = spellings;
  }
}

const isTopical = (word: string): boolean =>
  !commonWords.has(word) && !/^\p{N}+$/u.test(word) && (word.length > 1 || /\p{Lo}/u.test(word));

/** A pair may contain one stock word ("task vector", "deep learning"), but not two. */
const isPair = (a: KnownWord, b: KnownWord): boolean =>
  !a.isFunctionWord && !b.isFunctionWord && (a.isTopical || b.isTopical);

/**
 * Turns the terms of papers into their vectors. `shared` are the numbers of the terms that become dimensions, `factors`
 * those for a mention of each term, by rarity and form.
 */
function buildVectors(
  counts: readonly TermCounts[],
  shared: readonly number[],
  factors: Float64Array,
): TermVector[] {
  const places = new Int32Array(factors.length).fill(-1);
  shared.forEach((number, place) => {
    places[number] = place;
  });
  // The weights of one paper at the places of their terms; those of papers before are never read.
  const dense = new Float64Array(shared.length);
  const sizes = counts.map(({ numbers }) =>
    numbers.reduce((sum, number) => sum + (places[number]! < 0 ? 0 : 1), 0),
  );
  return packVectors(sizes, ({ terms, weights }, paper) => {
    const { numbers, mentions } = counts[paper]!;
    let count = 0;
    let square = 0;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      const weight = Math.log2(1 + mentions[i]!) * factors[number]!;
      square += weight * weight;
      const place = places[number]!;
      if (place < 0) continue;
      terms[count++] = place;
      dense[place] = weight;
    }
    const length = Math.sqrt(square) || 1;
    terms.sort();
    for (let i = 0; i < terms.length; i++) weights[i] = dense[terms[i]!]! / length;
  });
}

/**
 * Makes vectors of the given sizes, each filled by `fill`. All lie in the same two arrays, as arrays of their own would
 * take more memory than what is in them.
 */
export function packVectors(
  sizes: readonly number[],
  fill: (vector: TermVector, paper: number) => void,
): TermVector[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const [terms, weights] = [new Int32Array(all), new Float64Array(all)];
  let end = 0;
  return sizes.map((size, paper) => {
    const start = end;
    end += size;
    const vector = { terms: terms.subarray(start, end), weights: weights.subarray(start, end) };
    fill(vector, paper);
    return vector;
  });
}
