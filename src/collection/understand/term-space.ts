import { compareText } from '../language/compare-text.ts';
import { readTokens, Spellings, type Token } from '../language/tokens.ts';
import { commonWords, functionWords } from '../language/words/common-words.ts';
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
  const factors = Float64Array.from(terms.words, (words, number) => {
    const rarity = Math.log((papers.length + 1) / terms.holders[number]!) ** rarityPower;
    return rarity * (words.includes(' ') ? pairWeight : 1);
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

/** Numbers all terms: most are in one paper only, and are kept no longer than until that is known. */
class TermCounter {
  /** By number: the words of a term, and the papers that have it. */
  readonly words: string[] = [];
  readonly holders: number[] = [];
  readonly #spellings: Spellings[] = [];
  readonly #numbers = new Map<string, number>();

  count({ title, abstract }: StudiedText, titleMentions: number): TermCounts {
    const counts = new Map<number, number>();
    this.#read(title, titleMentions, counts);
    this.#read(abstract, 1, counts);
    for (const number of counts.keys()) this.holders[number]! += 1;
    return { numbers: Int32Array.from(counts.keys()), mentions: Int32Array.from(counts.values()) };
  }

  /** The numbers of the terms of several papers, in alphabetical order. */
  listShared(): number[] {
    const shared = [...this.holders.keys()].filter((number) => this.holders[number]! > 1);
    return shared.sort((a, b) => compareText(this.words[a]!, this.words[b]!));
  }

  describe(number: number): SharedTerm {
    const surface = this.#spellings[number]!.usual();
    return { words: this.words[number]!, surface, holders: this.holders[number]! };
  }

  #read(text: string, mentions: number, counts: Map<number, number>): void {
    const tokens = readTokens(text);
    tokens.forEach((token, i) => {
      const add = (words: string, end: number) => {
        const number = this.#numberOf(words, text.slice(token.start, end));
        counts.set(number, (counts.get(number) ?? 0) + mentions);
      };
      const next = tokens[i + 1];
      if (isTopical(token)) add(token.term, token.end);
      if (next?.follows && isPair(token, next)) add(`${token.term} ${next.term}`, next.end);
    });
  }

  #numberOf(words: string, surface: string): number {
    const known = this.#numbers.get(words);
    if (known !== undefined) {
      this.#spellings[known]!.add(surface);
      return known;
    }
    const number = this.words.push(words) - 1;
    this.#numbers.set(words, number);
    this.holders.push(0);
    this.#spellings.push(new Spellings(surface));
    return number;
  }
}

function isTopical({ term }: Token): boolean {
  return !commonWords.has(term) && !/^\p{N}+$/u.test(term) && (term.length > 1 || /\p{Lo}/u.test(term));
}

/** A pair may contain one stock word ("task vector", "deep learning"), but not two. */
function isPair(a: Token, b: Token): boolean {
  if (functionWords.has(a.term) || functionWords.has(b.term)) return false;
  return isTopical(a) || isTopical(b);
}

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
