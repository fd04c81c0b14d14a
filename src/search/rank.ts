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

interface Tally {
  score: number;
  matched: number;
  required: number;
  inTitle: number;
  inAbstract: number;
}

/**
 * Scores every paper that has any of the units, and all that are required. MiniSearch scores each unit (BM25+); a paper's score is the
 * sum over its units, times the number of units it has, times 3 when all units are in its title, or 2 when all
 * are in its abstract. The order is that of the numbers, not of the scores.
 */
export function scorePapers(index: MiniSearch<SearchDocument>, units: readonly Unit[]): Ranked[] {
  const tallies = new Map<number, Tally>();
  for (const unit of units) {
    for (const hit of index.search(treeOf(unit))) {
      const tally = tallies.get(hit.id) ?? { score: 0, matched: 0, required: 0, inTitle: 0, inAbstract: 0 };
      const fields = new Set(Object.values(hit.match).flat());
      // MiniSearch multiplies by the number of query terms that matched; here the ways of writing one word
      // are such terms, and having several of them is no merit.
      tally.score += hit.score / hit.queryTerms.length;
      tally.matched++;
      if (unit.isRequired) tally.required++;
      if (fields.has('title')) tally.inTitle++;
      if (fields.has('abstract')) tally.inAbstract++;
      tallies.set(hit.id, tally);
    }
  }
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
