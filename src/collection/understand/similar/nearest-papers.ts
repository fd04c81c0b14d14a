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
  const sums = new CosineSums(space.vectors.length);
  return space.vectors.map((vector, paper) => {
    const passed = addCosines(vector, postings, limits.entries, sums);
    sums.values[paper] = 0;
    const others = sums.best(limits.papers);
    const scores = new Float64Array(others.length);
    for (let i = 0; i < others.length; i++) {
      const other = others[i]!;
      const common = productOf(passed, vector, space.vectors[other]!);
      // Rounded, as the same numbers added in another order differ by rounding errors.
      scores[i] = Math.min(1, Math.round((sums.values[other]! + common) * 1e9) / 1e9);
    }
    sums.clear();
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
 * entries that they take. Returns the places of the terms for which no entries were left, ascending.
 */
function addCosines(
  { terms, weights }: TermVector,
  { starts, papers, weights: values }: Postings,
  entries: number,
  { values: sums, touched }: CosineSums,
): number[] {
  const passed: number[] = [];
  let left = entries;
  for (const i of mostWorthFirst(terms, weights, starts)) {
    const [start, end, weight] = [starts[terms[i]!]!, starts[terms[i]! + 1]!, weights[i]!];
    if (end - start > left) {
      passed.push(i);
      continue;
    }
    left -= end - start;
    // Most of the time goes here: to ask of every entry whether its paper is met for the first time would double it. A
    // term of many papers is in nearly all blocks, and to mark them all takes less than to mark one for each paper.
    if (end - start < touched.length) {
      for (let place = start; place < end; place++) {
        const paper = papers[place]!;
        touched[paper >> BLOCK_BITS] = 1;
        sums[paper]! += weight * values[place]!;
      }
      continue;
    }
    touched.fill(1);
    for (let place = start; place < end; place++) sums[papers[place]!]! += weight * values[place]!;
  }
  return passed.sort((a, b) => a - b);
}

function mostWorthFirst(terms: Int32Array, weights: Float64Array, starts: Int32Array): Uint32Array {
  const worth = weights.map((weight, i) => (weight * weight) / (starts[terms[i]! + 1]! - starts[terms[i]!]!));
  return Uint32Array.from(weights.keys()).sort((a, b) => worth[b]! - worth[a]! || a - b);
}

/** The part of the cosine of two vectors that comes from the terms at some places of the first. */
function productOf(places: readonly number[], { terms, weights }: TermVector, other: TermVector): number {
  let sum = 0;
  for (const i of places) sum += weights[i]! * weightOf(other, terms[i]!);
  return sum;
}

/** The weight of a term in a vector, by binary search; 0 where it is not in it. */
function weightOf({ terms, weights }: TermVector, term: number): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return terms[low] === term ? weights[low]! : 0;
}

const STEPS = 2048;
/** In bits of a paper's place: how many sums lie together in one block. */
const BLOCK_BITS = 5;
const BLOCK = 1 << BLOCK_BITS;

/** The sums of one paper with all others, of which only the blocks that have some are looked through. */
class CosineSums {
  readonly values: Float64Array;
  /** 1 for the blocks of sums that are not all zero. */
  readonly touched: Uint8Array;
  /** Room for the places of the papers that may be among the best. */
  readonly #found: Int32Array;
  readonly #counts = new Int32Array(STEPS);

  constructor(papers: number) {
    const blocks = Math.ceil(papers / BLOCK);
    this.values = new Float64Array(blocks * BLOCK);
    this.touched = new Uint8Array(blocks);
    this.#found = new Int32Array(blocks * BLOCK);
  }

  /**
   * The papers with the greatest sums, at least `most`, and those within a small step of the last, so that ties stay
   * together; ascending.
   */
  best(most: number): Int32Array {
    const { values, touched } = this;
    const [found, counts] = [this.#found, this.#counts.fill(0)];
    let size = 0;
    let kept = 0;
    // Rises while papers are counted, so that all but a few are passed over by one comparison.
    let least = 0;
    let leastSum = Number.MIN_VALUE;
    for (let block = 0; block < touched.length; block++) {
      if (touched[block] === 0) continue;
      for (let paper = block << BLOCK_BITS; paper < (block + 1) << BLOCK_BITS; paper++) {
        const sum = values[paper]!;
        if (sum < leastSum) continue;
        found[size++] = paper;
        counts[Math.min(STEPS - 1, Math.floor(sum * STEPS))]! += 1;
        kept += 1;
        while (kept - counts[least]! >= most) {
          kept -= counts[least++]!;
          leastSum = least / STEPS;
        }
      }
    }
    const best = new Int32Array(kept);
    for (let i = 0, place = 0; i < size; i++) if (values[found[i]!]! >= leastSum) best[place++] = found[i]!;
    return best;
  }

  clear(): void {
    for (let block = 0; block < this.touched.length; block++) {
      if (this.touched[block] === 1) this.values.fill(0, block << BLOCK_BITS, (block + 1) << BLOCK_BITS);
    }
    this.touched.fill(0);
  }
}
