import { similarWeights } from '../../similar/similar-weights.ts';
import type { TermSpace, TermVector } from '../../term-space.ts';

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
  return {
    vectors: papers.map((paper) => reweigh(space.vectors[paper]!, numbers, factors)),
    size: kept.length,
    words: (term) => space.words(kept[term] ?? -1),
    surface: (term) => space.surface(kept[term] ?? -1),
    holders: (term) => holders[kept[term] ?? -1] ?? 0,
  };
}

function reweigh({ terms, weights }: TermVector, numbers: Int32Array, factors: Float64Array): TermVector {
  const places: number[] = [];
  let square = 0;
  terms.forEach((term, place) => {
    if (numbers[term]! < 0) return;
    places.push(place);
    square += (weights[place]! * factors[term]!) ** 2;
  });
  const length = Math.sqrt(square) || 1;
  return {
    terms: Int32Array.from(places, (place) => numbers[terms[place]!]!),
    weights: Float64Array.from(places, (place) => (weights[place]! * factors[terms[place]!]!) / length),
  };
}
