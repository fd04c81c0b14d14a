import type { TermSpace, TermVector } from '../term-space.ts';

/** The number of papers, weighted by share, at which a topic's vocabulary has half its full influence. */
const DOUBT = 3;

/**
 * For each paper and topic the similarity of the paper's words to the topic's other papers: the cosine with
 * the sum of their vectors, without the paper's own share, above the mean over all topics.
 * `shares[paper][topic]` is the share of a paper's evidence for a topic so far, 0 to 1. Method: Rocchio's
 * centroids with soft, self-found seeds.
 */
export function compareVocabularies(
  { vectors, size }: TermSpace,
  shares: readonly (readonly number[])[],
): number[][] {
  const topics = shares[0]?.length ?? 0;
  const centres = Array.from({ length: topics }, (_, topic) => sumVectors(vectors, size, shares, topic));
  const masses = centres.map((_, topic) => shares.reduce((sum, share) => sum + share[topic]!, 0));
  const squares = centres.map((centre) => centre.reduce((sum, weight) => sum + weight * weight, 0));
  return vectors.map((vector, paper) => {
    const own = dot(vector, vector);
    const cosines = centres.map((centre, topic) => {
      const share = shares[paper]![topic]!;
      const whole = dotDense(vector, centre);
      const product = whole - share * own;
      const square = squares[topic]! - 2 * share * whole + share * share * own;
      const others = masses[topic]! - share;
      if (square < 1e-9 || own === 0) return 0;
      return ((product / Math.sqrt(square * own)) * others) / (others + DOUBT);
    });
    const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / (topics || 1);
    return cosines.map((cosine) => cosine - mean);
  });
}

function sumVectors(
  vectors: readonly TermVector[],
  size: number,
  shares: readonly (readonly number[])[],
  topic: number,
): Float64Array {
  const sum = new Float64Array(size);
  vectors.forEach(({ terms, weights }, paper) => {
    const share = shares[paper]![topic]!;
    if (share === 0) return;
    for (let i = 0; i < terms.length; i++) sum[terms[i]!]! += share * weights[i]!;
  });
  return sum;
}

function dot(a: TermVector, b: TermVector): number {
  return a.weights.reduce((sum, weight, i) => sum + weight * b.weights[i]!, 0);
}

function dotDense({ terms, weights }: TermVector, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += weights[i]! * dense[terms[i]!]!;
  return sum;
}
