import type { TermSpace, TermVector } from '../term-space.ts';

/** The inverted index: the posting list of term t is at indices starts[t] to starts[t + 1]. */
export interface Postings {
  readonly starts: Int32Array;
  readonly papers: Int32Array;
  readonly weights: Float64Array;
}

export function buildPostings({ vectors, size }: TermSpace): Postings {
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

/** Returns the papers most similar to a paper, itself included, in no particular order. */
export type CandidateFinder = (vector: TermVector) => readonly number[];

/**
 * Prepares the search for candidates: at least the `most` papers with the highest cosine over the terms of at
 * most `holders` papers. In a collection of up to `holders` papers that is the full cosine, and of up to
 * `most` papers all are candidates. In larger ones a paper costs at most its terms times `holders`.
 */
export function buildCandidateFinder(space: TermSpace, holders: number, most: number): CandidateFinder {
  const postings = buildPostings(space);
  const scores = new Float64Array(space.vectors.length);
  return (vector) => {
    const touched = addScores(vector, postings, holders, scores);
    const best = touched.length > most ? keepBest(touched, scores, most) : touched;
    for (const paper of touched) scores[paper] = 0;
    return best;
  };
}

/** Adds the cosine with every paper that shares a term to `scores`; returns those papers. */
function addScores(vector: TermVector, postings: Postings, holders: number, scores: Float64Array): number[] {
  const touched: number[] = [];
  for (let i = 0; i < vector.terms.length; i++) {
    const term = vector.terms[i]!;
    const weight = vector.weights[i]!;
    const [start, end] = [postings.starts[term]!, postings.starts[term + 1]!];
    if (end - start > holders) continue;
    for (let place = start; place < end; place++) {
      const paper = postings.papers[place]!;
      if (scores[paper] === 0) touched.push(paper);
      scores[paper]! += weight * postings.weights[place]!;
    }
  }
  return touched;
}

const STEPS = 2048;

/** The best `most`, and those within a small step of the last of them, so that ties stay together. */
function keepBest(touched: readonly number[], scores: Float64Array, most: number): number[] {
  const step = (paper: number) => Math.min(STEPS - 1, Math.floor(scores[paper]! * STEPS));
  const counts = new Int32Array(STEPS);
  for (const paper of touched) counts[step(paper)]! += 1;
  let least = STEPS;
  for (let kept = 0; kept < most && least > 0; ) kept += counts[--least]!;
  return touched.filter((paper) => step(paper) >= least);
}
