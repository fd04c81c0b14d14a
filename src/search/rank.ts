import type MiniSearch from 'minisearch';
import type { Query as SearchTree } from 'minisearch';
import type { SearchDocument, SearchField } from './options.ts';

/** One way to satisfy a word of the query: terms that must all occur, and how much that counts. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
  /** The last term stands for every term that begins with it. */
  readonly prefix?: boolean;
}

/** One word of the query and the ways in which a paper can have it. */
export interface Unit {
  readonly text: string;
  readonly field: SearchField | null;
  /** A paper without it is no answer, however many of the others it has: part of a phrase. */
  readonly isRequired: boolean;
  readonly alternatives: readonly Alternative[];
}

/** A paper that has at least one of the units. */
export interface Ranked {
  readonly number: number;
  readonly score: number;
  /** How many units it has. */
  readonly matched: number;
}

const TITLE_BOOST = 3;
const ABSTRACT_BOOST = 2;

function treeOf(unit: Unit): SearchTree {
  return {
    combineWith: 'OR',
    ...(unit.field && { fields: [unit.field] }),
    queries: unit.alternatives.map(({ terms, weight, prefix = false }) => ({
      combineWith: 'AND',
      queries: [...terms],
      boostTerm: () => weight,
      prefix,
    })),
  };
}

/** What one unit is worth to one paper, and where it stands there. */
interface UnitScore {
  readonly score: number;
  readonly inTitle: boolean;
  readonly inAbstract: boolean;
}

/** The papers that have a unit, by number. */
export type UnitScores = ReadonlyMap<number, UnitScore>;

/** Scores every paper that has the unit: BM25+, as MiniSearch computes it from the terms in `index`. */
export function scoreUnit(index: MiniSearch<SearchDocument>, unit: Unit): UnitScores {
  const scores = new Map<number, UnitScore>();
  for (const { id, score, queryTerms, match } of index.search(treeOf(unit))) {
    const fields = Object.values(match);
    scores.set(id, {
      // MiniSearch multiplies by the number of query terms that matched; here the ways of writing one word
      // are such terms, and having several of them is no merit.
      score: score / queryTerms.length,
      inTitle: fields.some((names) => names.includes('title')),
      inAbstract: fields.some((names) => names.includes('abstract')),
    });
  }
  return scores;
}

interface Tally {
  score: number;
  matched: number;
  required: number;
  inTitle: number;
  inAbstract: number;
}

/**
 * Adds the scores of units up, for every paper that has any of them and all that are required. A paper's score
 * is the sum over its units, times the number of units it has, times 3 when all units are in its title, or 2
 * when all are in its abstract. The order is that of the numbers, not of the scores.
 */
export function combineScores(units: readonly Unit[], scores: readonly UnitScores[]): Ranked[] {
  const tallies = new Map<number, Tally>();
  units.forEach(({ isRequired }, index) => {
    for (const [number, { score, inTitle, inAbstract }] of scores[index]!) {
      const tally = tallies.get(number) ?? { score: 0, matched: 0, required: 0, inTitle: 0, inAbstract: 0 };
      tally.score += score;
      tally.matched++;
      if (isRequired) tally.required++;
      if (inTitle) tally.inTitle++;
      if (inAbstract) tally.inAbstract++;
      tallies.set(number, tally);
    }
  });
  const all = units.length;
  const required = units.filter((unit) => unit.isRequired).length;
  return [...tallies]
    .filter(([, tally]) => tally.required === required)
    .map(([number, { score, matched, inTitle, inAbstract }]) => {
      const boost = inTitle === all ? TITLE_BOOST : inAbstract === all ? ABSTRACT_BOOST : 1;
      return { number, matched, score: score * matched * boost };
    })
    .sort((a, b) => a.number - b.number);
}

/** Scores papers for all units with one index that holds all their terms. */
export function scorePapers(index: MiniSearch<SearchDocument>, units: readonly Unit[]): Ranked[] {
  return combineScores(
    units,
    units.map((unit) => scoreUnit(index, unit)),
  );
}
