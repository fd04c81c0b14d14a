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
  const { words, holders } = terms;
  const numbers = [...words.keys()];
  const factorOf = (number: number) =>
    Math.log((papers.length + 1) / holders[number]!) ** rarityPower *
    (words[number]!.includes(' ') ? pairWeight : 1);
  const shared = numbers
    .filter((number) => holders[number]! > 1)
    .sort((a, b) => compareText(words[a]!, words[b]!));
  const places = new Int32Array(words.length).fill(-1);
  shared.forEach((number, place) => {
    places[number] = place;
  });
  const known = shared.map((number) => ({
    words: words[number]!,
    surface: terms.spellings[number]!.usual(),
    holders: holders[number]!,
  }));
  return {
    vectors: counts.map(buildVectors(places, Float64Array.from(numbers, factorOf), shared.length)),
    size: shared.length,
    words: (term) => known[term]?.words ?? '',
    surface: (term) => known[term]?.surface ?? '',
    holders: (term) => known[term]?.holders ?? 0,
  };
}

/** The terms of a paper by their numbers, in the order of their first mention, and how often each is mentioned. */
interface TermCounts {
  readonly numbers: Int32Array;
  readonly mentions: Float64Array;
}

/** Numbers all terms: most are in one paper only, and are kept no longer than until that is known. */
class TermCounter {
  /** By number: the words of a term, the papers that have it, and how they write it. */
  readonly words: string[] = [];
  readonly holders: number[] = [];
  readonly spellings: Spellings[] = [];
  readonly #numbers = new Map<string, number>();

  count({ title, abstract }: StudiedText, titleMentions: number): TermCounts {
    const counts = new Map<number, number>();
    this.#read(title, titleMentions, counts);
    this.#read(abstract, 1, counts);
    for (const number of counts.keys()) this.holders[number]! += 1;
    return { numbers: Int32Array.from(counts.keys()), mentions: Float64Array.from(counts.values()) };
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
      this.spellings[known]!.add(surface);
      return known;
    }
    const number = this.words.push(words) - 1;
    this.#numbers.set(words, number);
    this.holders.push(0);
    this.spellings.push(new Spellings(surface));
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
 * Turns the terms of one paper after the other into its vector. `places` are, by the numbers of terms, their places
 * among the terms that are shared, of which there are `size`, or -1; `factors` those for a mention, by rarity and form.
 */
function buildVectors(places: Int32Array, factors: Float64Array, size: number) {
  // The weights of one paper at the places of their terms; those of papers before are never read.
  const dense = new Float64Array(size);
  return ({ numbers, mentions }: TermCounts): TermVector => {
    const shared: number[] = [];
    let square = 0;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      const weight = Math.log2(1 + mentions[i]!) * factors[number]!;
      square += weight * weight;
      const place = places[number]!;
      if (place < 0) continue;
      shared.push(place);
      dense[place] = weight;
    }
    const length = Math.sqrt(square) || 1;
    const terms = Int32Array.from(shared).sort();
    const weights = new Float64Array(terms.length);
    for (let i = 0; i < terms.length; i++) weights[i] = dense[terms[i]!]! / length;
    return { terms, weights };
  };
}
