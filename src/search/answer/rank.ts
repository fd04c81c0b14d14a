import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { FieldLengths } from '../index/index-store.ts';
import { findOccurrences, type TermSource, TITLE_FACTOR, type Unit } from './occurrences.ts';

/** A paper that matches at least one unit. */
export interface Ranked {
  readonly number: number;
  readonly score: number;
  /** The number of units it matches. */
  readonly matched: number;
}

/** The factor for a paper with all units in its title, and for one with all in its abstract. */
const TITLE_BOOST = 2;
const ABSTRACT_BOOST = 1.3;

/**
 * Scoring by BM25 over title and abstract as one text. Of the parameters that find known papers best, these
 * gave the best results on the odd-numbered half of a public collection of judged questions.
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

/** The number of papers in an index, and their lengths. */
export interface Papers {
  readonly papers: number;
  readonly averageLengths: readonly [title: number, abstract: number];
}

/** The length of a paper, given the lengths of its fields. */
export const textLength = (title: number, abstract: number) => TITLE_FACTOR * title + abstract;

/** The score of one unit for one paper, and the fields that match. */
interface UnitScore {
  readonly score: number;
  readonly inTitle: boolean;
  readonly inAbstract: boolean;
}

/** The scores of the papers that match a unit, by search number. */
export type UnitScores = ReadonlyMap<number, UnitScore>;

const UNIT = 'unit';

/** Scores every paper that matches the unit: MiniSearch ranks an index with the unit as its only term. */
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
 * Adds up the scores of the units for every paper that matches any unit, and all required ones. The sum is
 * boosted where all units are in the title or all in the abstract; the number of matched units adds nothing
 * more, as that made answers to questions worse. Sorted by search number, not by score.
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

/** Scores the papers that match any of some units: `combineScores` for one query. */
export type Rank = (units: readonly Unit[]) => Ranked[];

/** The search numbers of the papers that match all of some units. */
export const papersWithAll = (units: readonly Unit[], rank: Rank): number[] =>
  rank(units)
    .filter(({ matched }) => matched === units.length)
    .map(({ number }) => number);
