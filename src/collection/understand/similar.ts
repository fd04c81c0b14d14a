import type { SimilarPaper } from '../paper.ts';
import type { PaperText } from './paper-text.ts';
import { buildTermSpace, type TermSpace, type TermVector } from './term-vectors.ts';

/** Below this cosine two abstracts of the same field share no more than its everyday words. */
const LEAST_SCORE = 0.06;
/** A paper whose score falls below this share of the best one belongs to another conversation. */
const LEAST_SHARE_OF_BEST = 0.5;
const SHARED_TERMS = 5;

/**
 * For each paper the papers most like it, best first, at most `limit`: exact TF-IDF cosine over words and
 * word pairs, rounded to three decimals, ties by id. The list ends where likeness ends, so that it may be
 * short or empty. `shared` holds up to five terms that contribute most, as people write them. The order of
 * the input has no influence.
 */
export function findSimilar(papers: readonly PaperText[], limit = 8): SimilarPaper[][] {
  const order = papers.map((_, i) => i).sort((a, b) => byId(papers[a]!, papers[b]!));
  const sorted = order.map((i) => papers[i]!);
  const space = buildTermSpace(sorted);
  const postings = buildPostings(space);
  const scores = new Float64Array(sorted.length);
  const result: SimilarPaper[][] = papers.map(() => []);
  order.forEach((place, i) => {
    const touched = addScores(space.vectors[i]!, postings, scores);
    const best = chooseBest(i, touched, scores, limit);
    result[place] = best.map(({ other, score }) => ({
      id: sorted[other]!.id,
      score,
      shared: sharedTerms(space, i, other),
    }));
    for (const other of touched) scores[other] = 0;
  });
  return result;
}

function byId(a: PaperText, b: PaperText): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The inverted index: the papers that hold term t stand at places starts[t] to starts[t + 1]. */
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

/** Adds the cosine with every paper that shares a term into `scores`; gives back those papers. */
function addScores(vector: TermVector, postings: Postings, scores: Float64Array): number[] {
  const touched: number[] = [];
  for (let i = 0; i < vector.terms.length; i++) {
    const term = vector.terms[i]!;
    const weight = vector.weights[i]!;
    const end = postings.starts[term + 1]!;
    for (let place = postings.starts[term]!; place < end; place++) {
      const paper = postings.papers[place]!;
      if (scores[paper] === 0) touched.push(paper);
      scores[paper]! += weight * postings.weights[place]!;
    }
  }
  return touched;
}

function chooseBest(paper: number, touched: readonly number[], scores: Float64Array, limit: number) {
  let top = 0;
  for (const other of touched) if (other !== paper && scores[other]! > top) top = scores[other]!;
  const least = round(Math.max(LEAST_SCORE, LEAST_SHARE_OF_BEST * top));
  return touched
    .filter((other) => other !== paper && scores[other]! >= least - 0.001)
    .map((other) => ({ other, score: Math.min(1, round(scores[other]!)) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, limit);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** The terms of both papers by their part in the cosine; a pair takes the place of its words. */
function sharedTerms({ vectors, surface }: TermSpace, a: number, b: number): string[] {
  const weights = new Map(Array.from(vectors[b]!.terms, (term, i) => [term, vectors[b]!.weights[i]!]));
  const common = Array.from(vectors[a]!.terms, (term, i) => ({
    term,
    weight: vectors[a]!.weights[i]! * (weights.get(term) ?? 0),
  })).filter(({ weight }) => weight > 0);
  common.sort((x, y) => y.weight - x.weight || x.term - y.term);
  const named: string[] = [];
  for (const { term } of common) {
    const words = surface(term);
    if (named.some((other) => holds(other, words))) continue;
    const inside = named.findIndex((other) => holds(words, other));
    if (inside >= 0) named.splice(inside, 1, words);
    else named.push(words);
    if (named.length > SHARED_TERMS) break;
  }
  return named.slice(0, SHARED_TERMS);
}

function holds(longer: string, shorter: string): boolean {
  return spaced(longer).includes(spaced(shorter));
}

function spaced(words: string): string {
  return ` ${words.toLowerCase().replace(/[\s\-‐‑]+/gu, ' ')} `;
}
