import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { FieldLengths } from '../index/index-store.ts';
import {
  findOccurrences,
  IN_ABSTRACT,
  IN_TITLE,
  type TermSource,
  TITLE_FACTOR,
  type Unit,
} from './occurrences.ts';

/** The papers that match at least one unit, by ascending search number: parallel arrays. */
export interface Ranked {
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
  /** The number of units that each paper matches. */
  readonly matched: Uint16Array;
}

/**
 * The factor for a paper with all units in its title, what is added to it the more of the title they are, and the
 * factor for a paper with all units in its abstract. Three words fit few short titles, and many long ones.
 */
const TITLE_BOOST = 1.5;
const WHOLE_TITLE_BOOST = 2;
const ABSTRACT_BOOST = 1.3;

/** In terms: of shorter titles, none is the likelier one. */
const SHORTEST_TITLE = 5;

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

/** The papers that match a unit, by ascending search number, each with its score. */
export interface UnitScores {
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
  /** The fields that match for every paper by search number, see `Occurrences`; 0 where none does. */
  readonly fields: Uint8Array;
}

/** The search numbers for which `isIncluded` is true, of the first `count`. */
function selectNumbers(count: number, isIncluded: (number: number) => boolean): Uint32Array {
  const numbers = new Uint32Array(count);
  let length = 0;
  for (let number = 0; number < count; number++) if (isIncluded(number)) numbers[length++] = number;
  return numbers.slice(0, length);
}

const UNIT = 'unit';

/**
 * Scores every paper that matches the unit. The score depends on frequency and length alone: MiniSearch ranks an index
 * with the unit as its only term, and one document for all papers that have both in common, of which there are many.
 */
export function scoreUnit(unit: Unit, source: TermSource, base: Papers, lengths: FieldLengths): UnitScores {
  const { frequencies, fields } = findOccurrences(unit, source, base.papers);
  const numbers = selectNumbers(base.papers, (number) => fields[number] !== 0);
  const classes: (readonly [frequency: number, length: number])[] = [];
  const classesOf = new Map<number, Map<number, number>>();
  const classOf = numbers.map((number) => {
    const frequency = frequencies[number]!;
    const length = textLength(lengths.title[number]!, lengths.abstract[number]!);
    const byLength = classesOf.get(frequency) ?? new Map<number, number>();
    classesOf.set(frequency, byLength);
    const place = byLength.get(length) ?? classes.push([frequency, length]) - 1;
    byLength.set(length, place);
    return place;
  });
  const plain = {
    index: [[UNIT, { 0: classes.map(([frequency]) => frequency) }]],
    documentIds: [...classes.keys()],
    fieldLength: classes.map(([, length]) => [length]),
    // As many documents as make the unit as rare among the classes as it is among the papers. BM25 weighs it by
    // log(1 + (documents - having + .5) / (having + .5)), which is log((documents + 1) / (having + .5)).
    documentCount: ((base.papers + 1) * (classes.length + 0.5)) / (numbers.length + 0.5) - 1,
    nextId: classes.length,
    fieldIds: { text: 0 },
    averageFieldLength: [textLength(...base.averageLengths)],
    storedFields: {},
    dirtCount: 0,
    serializationVersion: 2,
  };
  const index = MiniSearch.loadJS(plain as unknown as AsPlainObject, rankingOptions);
  const scoreOf = new Float64Array(classes.length);
  for (const { id, score } of index.search(UNIT)) scoreOf[id] = score;
  const scores = new Float64Array(numbers.length);
  classOf.forEach((place, at) => {
    scores[at] = scoreOf[place]!;
  });
  return { numbers, scores, fields };
}

/**
 * Adds up the scores of the units for every paper that matches any unit, and all required ones. The sum is boosted
 * where all units are in the title or all in the abstract; the number of matched units adds nothing more, as that
 * made answers to questions worse. `titleLengths` are the numbers of terms in the titles of all papers.
 */
export function combineScores(
  units: readonly Unit[],
  scores: readonly UnitScores[],
  titleLengths: Uint16Array,
): Ranked {
  const papers = titleLengths.length;
  const sums = new Float64Array(papers);
  const matched = new Uint16Array(papers);
  const required = new Uint16Array(papers);
  const inTitle = new Uint16Array(papers);
  const inAbstract = new Uint16Array(papers);
  for (const [place, { isRequired, isGuess = false, times = 1 }] of units.entries()) {
    const { numbers, scores: ofUnit, fields } = scores[place]!;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      sums[number]! += times * ofUnit[at]!;
      if (!isGuess) matched[number]!++;
      if (isRequired) required[number]!++;
      if (fields[number]! & IN_TITLE) inTitle[number]!++;
      if (fields[number]! & IN_ABSTRACT) inAbstract[number]!++;
    }
  }
  const all = units.length;
  const needed = units.filter((unit) => unit.isRequired).length;
  const numbers = selectNumbers(papers, (number) => matched[number]! > 0 && required[number] === needed);
  const boostOf = (number: number) => {
    if (inTitle[number] === all) {
      const length = Math.max(SHORTEST_TITLE, titleLengths[number]!);
      return TITLE_BOOST + WHOLE_TITLE_BOOST * Math.min(1, all / length);
    }
    return inAbstract[number] === all ? ABSTRACT_BOOST : 1;
  };
  const ranked = {
    numbers,
    scores: new Float64Array(numbers.length),
    matched: new Uint16Array(numbers.length),
  };
  numbers.forEach((number, at) => {
    ranked.scores[at] = sums[number]! * boostOf(number);
    ranked.matched[at] = matched[number]!;
  });
  return ranked;
}

/** Scores the papers that match any of some units: `combineScores` for one query. */
export type Rank = (units: readonly Unit[]) => Ranked;

/** The search numbers of the papers that match all of some units. */
export function papersWithAll(units: readonly Unit[], rank: Rank): Uint32Array {
  const { numbers, matched } = rank(units);
  return numbers.filter((_, at) => matched[at] === units.length);
}
