import { similarWeights } from '../../similar/similar-weights.ts';
import { packVectors, type TermSpace, type TermVector } from '../../term-space.ts';

/** In larger collections a term needs more papers, one in so many, to say which papers belong together. */
const PAPERS_PER_HOLDER = 5000;
/** The power of the inverse document frequency's logarithm: rare terms weigh more than they do for similarity. */
const RARITY_POWER = 1;

/** The vectors of a corpus as topics need them, without reading a text again. */
export function buildTopicSpace(space: TermSpace): TermSpace {
  return narrow(space, [...space.vectors.keys()], similarWeights.rarityPower);
}

/**
 * The vectors of some papers of a topic space (places in it), parallel to them. Frequencies are those among these
 * papers, and terms of a single one are left out.
 */
export function narrowTopicSpace(space: TermSpace, papers: readonly number[]): TermSpace {
  return narrow(space, papers, RARITY_POWER);
}

function narrow(space: TermSpace, papers: readonly number[], powerBefore: number): TermSpace {
  const holders = new Int32Array(space.size);
  for (const paper of papers) for (const term of space.vectors[paper]!.terms) holders[term]! += 1;
  const least = Math.max(2, Math.ceil(papers.length / PAPERS_PER_HOLDER));
  const kept: number[] = [];
  const numbers = new Int32Array(space.size).fill(-1);
  const factors = new Float64Array(space.size);
  holders.forEach((count, term) => {
    if (count < least) return;
    numbers[term] = kept.length;
    kept.push(term);
    const before = Math.log((space.vectors.length + 1) / space.holders(term)) ** powerBefore;
    factors[term] = Math.log((papers.length + 1) / count) ** RARITY_POWER / before;
  });
  const sizes = papers.map((paper) => countKept(space.vectors[paper]!, numbers));
  return {
    vectors: packVectors(sizes, (vector, place) => {
      reweigh(space.vectors[papers[place]!]!, vector, numbers, factors);
    }),
    size: kept.length,
    words: (term) => space.words(kept[term] ?? -1),
    surface: (term) => space.surface(kept[term] ?? -1),
    holders: (term) => holders[kept[term] ?? -1] ?? 0,
  };
}

function countKept({ terms }: TermVector, numbers: Int32Array): number {
  let count = 0;
  for (let i = 0; i < terms.length; i++) if (numbers[terms[i]!]! >= 0) count += 1;
  return count;
}

/** Writes into `kept` the terms of a vector that have a new number, with their weights times their factors, at length 1. */
function reweigh(
  { terms, weights }: TermVector,
  kept: TermVector,
  numbers: Int32Array,
  factors: Float64Array,
): void {
  let count = 0;
  let square = 0;
  for (let i = 0; i < terms.length; i++) {
    const number = numbers[terms[i]!]!;
    if (number < 0) continue;
    const weight = weights[i]! * factors[terms[i]!]!;
    square += weight ** 2;
    kept.terms[count] = number;
    kept.weights[count++] = weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < count; i++) kept.weights[i]! /= length;
}
