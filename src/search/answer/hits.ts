import type { Unit } from './occurrences.ts';
import type { Ranked, UnitScores } from './rank.ts';

/** A paper that answers a query. */
export interface Hit {
  readonly number: number;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** The number of words of the query that the paper lacks. */
  readonly missing: number;
}

/** The hits of a query, best first: papers with all words, then papers with some of them. */
export interface Found {
  readonly hits: readonly Hit[];
  /** No paper has the most important words of the query: the hits are only the nearest ones. */
  readonly areNearest: boolean;
}

/** The least score of a paper that lacks words, relative to the best such paper. */
const LEAST_SHARE = 0.35;

const MOST_NEAREST = 5;

/** With this share of the query's weight in words that no paper has, the other words are no answer. */
const ABSENT_SHARE = 0.5;

/** The IDF of BM25 for a word that `having` papers contain. */
const weightOf = (having: number, papers: number) => Math.log(1 + (papers - having + 0.5) / (having + 0.5));

/** The share of the query's total IDF that belongs to words that no paper has, from 0 to 1. */
function absentShare(units: readonly Unit[], scores: readonly UnitScores[], papers: number): number {
  let [absent, all] = [0, 0];
  for (const [place, { isGuess = false }] of units.entries()) {
    const having = isGuess ? 0 : scores[place]!.size;
    const weight = weightOf(having, papers);
    all += weight;
    if (having === 0) absent += weight;
  }
  return all === 0 ? 0 : absent / all;
}

const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.number - b.number;

/**
 * Sorts the papers with at least one word of the query: those with all words first, then the better ones of
 * the others. `all` is the number of papers in the collection, and `scores` are those of the units.
 */
export function orderHits(
  ranked: readonly Ranked[],
  units: readonly Unit[],
  scores: readonly UnitScores[],
  all: number,
): Found {
  const sorted = ranked.toSorted(byScore);
  const complete = sorted.filter(({ matched }) => matched === units.length);
  const lacking = sorted.filter(({ matched }) => matched < units.length);
  const least = LEAST_SHARE * (lacking[0]?.score ?? 0);
  const partial = lacking.filter(({ score }) => score >= least);
  const areNearest = partial.length > 0 && absentShare(units, scores, all) >= ABSENT_SHARE;
  // Scores never rise within an answer: papers with some of the words are scaled below those with all.
  const scale = Math.min(1, (complete.at(-1)?.score ?? Number.POSITIVE_INFINITY) / (partial[0]?.score ?? 1));
  const hits = [
    ...complete,
    ...partial
      .slice(0, areNearest ? MOST_NEAREST : undefined)
      .map((paper) => ({ ...paper, score: paper.score * scale })),
  ].map(({ number, score, matched }): Hit => ({ number, score, missing: units.length - matched }));
  return { hits, areNearest };
}
