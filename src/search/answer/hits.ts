import type { Unit } from './occurrences.ts';
import type { Ranked, UnitScores } from './rank.ts';

/** A paper that answers a query. */
export interface Hit {
  readonly number: number;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** How many words of the query it lacks. */
  readonly missing: number;
}

/** What a query found, best first: papers with all words, then those with some. */
export interface Found {
  readonly hits: readonly Hit[];
  /** What tells most in the query is in no paper: the hits are only the nearest there are. */
  readonly areNearest: boolean;
}

/** A paper that lacks words is shown where its score is this much of that of the best of its kind. */
const LEAST_SHARE = 0.35;

const MOST_NEAREST = 5;

/** Where words that no paper has are so much of what the query says, the others cannot answer it. */
const ABSENT_SHARE = 0.5;

/** How much a word tells papers apart that so many of all have: BM25's measure. */
const weightOf = (having: number, papers: number) => Math.log(1 + (papers - having + 0.5) / (having + 0.5));

/** How much of what a query says is said by words that no paper has, from 0 to 1. */
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
 * Orders the papers that have a word of the query. Those with all words come first; of the others the tail is
 * left out. `all` is the number of papers in the collection, and `scores` are those of the units.
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
  // Scores fall through the answer: a paper with some of the words never stands above one with all.
  const scale = Math.min(1, (complete.at(-1)?.score ?? Number.POSITIVE_INFINITY) / (partial[0]?.score ?? 1));
  const hits = [
    ...complete,
    ...partial
      .slice(0, areNearest ? MOST_NEAREST : undefined)
      .map((paper) => ({ ...paper, score: paper.score * scale })),
  ].map(({ number, score, matched }): Hit => ({ number, score, missing: units.length - matched }));
  return { hits, areNearest };
}
