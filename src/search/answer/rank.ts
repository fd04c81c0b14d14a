import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { FieldLengths } from '../index/index-store.ts';
import { findOccurrences, type TermSource, TITLE_FACTOR, type Unit } from './occurrences.ts';

/** A paper that has at least one of the units. */
export interface Ranked {
  readonly number: number;
  readonly score: number;
  /** How many units it has. */
  readonly matched: number;
}

/** A paper with all units in its title, or in its abstract, is worth that many times its score. */
const TITLE_BOOST = 2;
const ABSTRACT_BOOST = 1.3;

/**
 * How papers are scored: BM25 over title and abstract as one text. The values did best on the odd half of a
 * public collection of judged questions among those that find known papers as well as any.
 */
export const rankingOptions: Options = {
  idField: 'number',
  fields: ['text'],
  searchOptions: {
    bm25: { k: 1.2, b: 0.6, d: 0 },
    tokenize: (term) => [term],
    processTerm: (term) => term,
  },
};

/** The papers of an index: how many, and how long they are. */
export interface Papers {
  readonly papers: number;
  readonly averageLengths: readonly [title: number, abstract: number];
}

/** The length of a paper with these lengths of its fields. */
export const textLength = (title: number, abstract: number) => TITLE_FACTOR * title + abstract;

/** What one unit is worth to one paper, and where it stands there. */
interface UnitScore {
  readonly score: number;
  readonly inTitle: boolean;
  readonly inAbstract: boolean;
}

/** The papers that have a unit, by number. */
export type UnitScores = ReadonlyMap<number, UnitScore>;

const UNIT = 'unit';

/** Scores every paper that has the unit: MiniSearch ranks an index whose only term is the unit. */
export function scoreUnit(unit: Unit, source: TermSource, base: Papers, lengths: FieldLengths): UnitScores {
  const found = findOccurrences(unit, source);
  const numbers = [...found.keys()];
  const frequencies = Array.from(found, ([number, { frequency }]) => [number, frequency] as const);
  const plain = {
    index: [[UNIT, { 0: Object.fromEntries(frequencies) }]],
    documentIds: Object.fromEntries(numbers.map((number) => [number, number])),
    fieldLength: Object.fromEntries(
      numbers.map((number) => [number, [textLength(lengths.title[number]!, lengths.abstract[number]!)]]),
    ),
    documentCount: base.papers,
    nextId: base.papers,
    fieldIds: { text: 0 },
    averageFieldLength: [textLength(...base.averageLengths)],
    storedFields: {},
    dirtCount: 0,
    serializationVersion: 2,
  };
  const index = MiniSearch.loadJS(plain as unknown as AsPlainObject, rankingOptions);
  return new Map(
    index.search(UNIT).map(({ id, score }): [number, UnitScore] => {
      const { inTitle, inAbstract } = found.get(id)!;
      return [id, { score, inTitle, inAbstract }];
    }),
  );
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
 * is the sum over its units, and more where all units are in its title or all in its abstract. That it has many
 * of the units is no merit beyond their scores: questions are answered worse then. The order is that of the
 * numbers, not of the scores.
 */
export function combineScores(units: readonly Unit[], scores: readonly UnitScores[]): Ranked[] {
  const tallies = new Map<number, Tally>();
  units.forEach(({ isRequired, isGuess = false, times = 1 }, index) => {
    for (const [number, { score, inTitle, inAbstract }] of scores[index]!) {
      const tally = tallies.get(number) ?? { score: 0, matched: 0, required: 0, inTitle: 0, inAbstract: 0 };
      tally.score += times * score;
      if (!isGuess) tally.matched++;
      if (isRequired) tally.required++;
      if (inTitle) tally.inTitle++;
      if (inAbstract) tally.inAbstract++;
      tallies.set(number, tally);
    }
  });
  const all = units.length;
  const required = units.filter((unit) => unit.isRequired).length;
  return [...tallies]
    .filter(([, tally]) => tally.required === required && tally.matched > 0)
    .map(([number, { score, matched, inTitle, inAbstract }]) => {
      const boost = inTitle === all ? TITLE_BOOST : inAbstract === all ? ABSTRACT_BOOST : 1;
      return { number, matched, score: score * boost };
    })
    .sort((a, b) => a.number - b.number);
}

/** The papers that have any of some units, scored: `combineScores` for one query. */
export type Rank = (units: readonly Unit[]) => Ranked[];

/** The search numbers of the papers that have all of some units. */
export const papersWithAll = (units: readonly Unit[], rank: Rank): number[] =>
  rank(units)
    .filter(({ matched }) => matched === units.length)
    .map(({ number }) => number);
