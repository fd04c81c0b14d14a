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

/** The hits of a query: papers with all words, then papers with some of them. */
export interface Found {
  /** The number of hits, and of those that have all words. */
  readonly count: number;
  readonly complete: number;
  /** No paper has the most important words of the query: the hits are only the nearest ones. */
  readonly areNearest: boolean;
  /** The best hits, at most `most` of them, best first. The rest is not sorted: there may be thousands. */
  best(most: number): readonly Hit[];
  /** All hits, best first, sorted when they are first asked for. */
  readonly hits: readonly Hit[];
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
    const having = isGuess ? 0 : scores[place]!.numbers.length;
    const weight = weightOf(having, papers);
    all += weight;
    if (having === 0) absent += weight;
  }
  return all === 0 ? 0 : absent / all;
}

/** Where fewer than one in so many are wanted, finding the least of them first is quicker than sorting all. */
const FEW = 4;

/** The places of the `most` highest scores, in order; of equal ones the first. */
function highest(places: Uint32Array, scores: Float64Array, most: number): Uint32Array {
  if (most <= 0) return new Uint32Array();
  const byScore = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
  if (most * FEW >= places.length) return places.toSorted(byScore).subarray(0, most);
  const least = Float64Array.from(places, (place) => scores[place]!).sort()[places.length - most]!;
  const candidates = places.filter((place) => scores[place]! >= least);
  return candidates.sort(byScore).subarray(0, most);
}

/** What the hits of a query are made from. */
export interface Scored {
  readonly ranked: Ranked;
  readonly units: readonly Unit[];
  /** The scores of the units. */
  readonly scores: readonly UnitScores[];
  /** The number of papers in the collection. */
  readonly papers: number;
  /** The search number of a paper that comes first, whatever its score; null without one. */
  readonly first: number | null;
}

/**
 * The papers with at least one word of the query as hits: those with all words first, then the better ones of the
 * others.
 */
export function orderHits({ ranked, units, scores: ofUnits, papers, first }: Scored): Found {
  const { numbers, scores, matched } = ranked;
  const words = units.length;
  const places = numbers.map((_, place) => place);
  const complete = places.filter((place) => matched[place] === words);
  const lacking = places.filter((place) => matched[place]! < words);
  const bestLacking = lacking.reduce((best, place) => Math.max(best, scores[place]!), 0);
  const near = lacking.filter((place) => scores[place]! >= LEAST_SHARE * bestLacking);
  const areNearest = near.length > 0 && absentShare(units, ofUnits, papers) >= ABSENT_SHARE;
  const partial = areNearest ? highest(near, scores, MOST_NEAREST) : near;
  // Scores never rise within an answer: papers with some of the words are scaled below those with all.
  const leastComplete = complete.reduce((least, place) => Math.min(least, scores[place]!), Infinity);
  const scale = Math.min(1, leastComplete / (bestLacking || 1));
  const hitsOf = (part: Uint32Array, factor: number, most: number) =>
    Array.from(highest(part, scores, most), (place): Hit => {
      return { number: numbers[place]!, score: factor * scores[place]!, missing: words - matched[place]! };
    });
  const inOrder = (all: Uint32Array, some: Uint32Array, most: number) => [
    ...hitsOf(all, 1, most),
    ...hitsOf(some, scale, most - all.length),
  ];
  const leading = (first === null ? [] : [first]).map((number): Hit => {
    return { number, score: inOrder(complete, partial, 1)[0]?.score ?? 1, missing: 0 };
  });
  const isOther = (place: number) => numbers[place] !== first;
  const [all, some] = [complete.filter(isOther), partial.filter(isOther)];
  const count = leading.length + all.length + some.length;
  const best = (most: number) => [...leading, ...inOrder(all, some, most - leading.length)];
  let sorted: readonly Hit[] | null = null;
  return {
    count,
    complete: leading.length + all.length,
    areNearest: areNearest && first === null,
    best,
    get hits() {
      sorted ??= best(count);
      return sorted;
    },
  };
}
