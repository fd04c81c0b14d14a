import type { TermSpace, TermVector } from '../term-space.ts';
import type { ScoredPapers } from './scored-papers.ts';

/** How far the search for the papers nearest to one goes: entries of the inverted index read, papers kept. */
export interface NearestLimits {
  readonly entries: number;
  readonly papers: number;
}

/** At 20,000 papers the eight nearest are all found by reading these of 47,000 entries. */
const LIMITS: NearestLimits = { entries: 30_000, papers: 200 };

/**
 * For each paper of a space the papers whose words are most like its own, with the cosine of their vectors, 0 to
 * 1; papers without a common term are left out. At least the 200 nearest are found where the index has at most
 * 30,000 entries for the terms of a paper. Where it has more, the terms that most papers have are only compared,
 * not looked up, so that a paper of a large collection takes no longer; then one of the 200 may be missed that
 * has nothing but such terms in common.
 */
export function findNearest(space: TermSpace, limits: NearestLimits = LIMITS): ScoredPapers[] {
  const postings = buildPostings(space);
  const sums = new Float64Array(space.vectors.length);
  const buffer = new Int32Array(space.vectors.length);
  const rest = new Float64Array(space.size);
  return space.vectors.map((vector, paper) => {
    const { count, passed } = addCosines(vector, postings, limits.entries, sums, buffer);
    const met = buffer.subarray(0, count);
    const others = keepBest(met, sums, limits.papers, paper);
    for (const i of passed) rest[vector.terms[i]!] = vector.weights[i]!;
    const scores = new Float64Array(others.length);
    for (let i = 0; i < others.length; i++) {
      const other = others[i]!;
      const common = passed.length === 0 ? 0 : product(rest, space.vectors[other]!);
      // Rounded, as the same numbers added in another order differ by rounding errors.
      scores[i] = Math.min(1, Math.round((sums[other]! + common) * 1e9) / 1e9);
    }
    for (const i of passed) rest[vector.terms[i]!] = 0;
    for (let i = 0; i < count; i++) sums[met[i]!] = 0;
    return { others, scores };
  });
}

/** The inverted index: the papers that have term t are at indices starts[t] to starts[t + 1]. */
interface Postings {
  readonly starts: Int32Array;
  readonly papers: Int32Array;
  readonly weights: Float64Array;
}

function buildPostings({ vectors, size }: TermSpace): Postings {
  const starts = new Int32Array(size + 1);
  for (const { terms } of vectors) for (const term of terms) starts[term + 1]! += 1;
  for (let term = 0; term < size; term++) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const papers = new Int32Array(starts[size]!);
  const weights = new Float64Array(starts[size]!);
  vectors.forEach((vector, paper) => {
    for (let i = 0; i < vector.terms.length; i++) {
      const place = next[vector.terms[i]!]!++;
      papers[place] = paper;
      weights[place] = vector.weights[i]!;
    }
  });
  return { starts, papers, weights };
}

/**
 * Adds a paper's cosine with every paper that shares a term to `sums`: first the terms that bring most for the
 * entries that they take. Writes those papers into `met`; returns their number, and the places of the terms for
 * which no entries were left.
 */
function addCosines(
  { terms, weights }: TermVector,
  { starts, papers, weights: values }: Postings,
  entries: number,
  sums: Float64Array,
  met: Int32Array,
): { count: number; passed: number[] } {
  const passed: number[] = [];
  let count = 0;
  let left = entries;
  for (const i of mostWorthFirst(terms, weights, starts)) {
    const [start, end, weight] = [starts[terms[i]!]!, starts[terms[i]! + 1]!, weights[i]!];
    if (end - start > left) {
      passed.push(i);
      continue;
    }
    left -= end - start;
    for (let place = start; place < end; place++) {
      const paper = papers[place]!;
      const sum = sums[paper]!;
      if (sum === 0) met[count++] = paper;
      sums[paper] = sum + weight * values[place]!;
    }
  }
  return { count, passed };
}

function mostWorthFirst(terms: Int32Array, weights: Float64Array, starts: Int32Array): Uint32Array {
  const worth = weights.map((weight, i) => (weight * weight) / (starts[terms[i]! + 1]! - starts[terms[i]!]!));
  return Uint32Array.from(weights.keys()).sort((a, b) => worth[b]! - worth[a]! || a - b);
}

function product(dense: Float64Array, { terms, weights }: TermVector): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += dense[terms[i]!]! * weights[i]!;
  return sum;
}

const STEPS = 2048;
const stepOf = (sum: number) => Math.min(STEPS - 1, Math.floor(sum * STEPS));

/** The best `most` beside the paper itself, and those within a small step of the last, so that ties stay together. */
function keepBest(met: Int32Array, sums: Float64Array, most: number, self: number): Int32Array {
  const counts = new Int32Array(STEPS);
  for (let i = 0; i < met.length; i++) if (met[i] !== self) counts[stepOf(sums[met[i]!]!)]! += 1;
  let least = STEPS;
  let kept = 0;
  while (kept < most && least > 0) kept += counts[--least]!;
  const best = new Int32Array(kept);
  let place = 0;
  for (let i = 0; i < met.length; i++) {
    const paper = met[i]!;
    if (paper !== self && stepOf(sums[paper]!) >= least) best[place++] = paper;
  }
  return best;
}
