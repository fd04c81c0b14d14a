import { decodePostings, type TermEntry } from '../index/index-files.ts';
import type { SearchField } from '../index/options.ts';

/** One way to satisfy a word of the query: terms that must all occur, and how much that counts. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
  /** The first term stands for every term that begins with it. */
  readonly prefix?: boolean;
}

/** One word of the query and the ways in which a paper can have it. */
export interface Unit {
  readonly text: string;
  readonly field: SearchField | null;
  /** A paper without it is no answer, however many of the others it has: part of a phrase. */
  readonly isRequired: boolean;
  /** Its ways are what may have been meant: they order papers that have other words, and count as nothing else. */
  readonly isGuess?: boolean;
  /** How often it was said; once when absent. */
  readonly times?: number;
  readonly alternatives: readonly Alternative[];
}

/** The terms among which the ways of a unit are looked up. */
export interface TermSource {
  entry(term: string): TermEntry | undefined;
  withPrefix(prefix: string): string[];
}

/** So often a word of the title counts as one of the abstract. */
export const TITLE_FACTOR = 4;

/** How often a paper has a unit, and where. */
export interface Occurrence {
  readonly frequency: number;
  readonly inTitle: boolean;
  readonly inAbstract: boolean;
}

type Occurrences = Map<number, Occurrence>;

/** The sum of two occurrences, the second at a weight; it stands wherever one of them does. */
function sum(a: Occurrence | undefined, b: Occurrence, weight = 1): Occurrence {
  return {
    frequency: (a?.frequency ?? 0) + weight * b.frequency,
    inTitle: a?.inTitle || b.inTitle,
    inAbstract: a?.inAbstract || b.inAbstract,
  };
}

function occurrencesOf(term: string, source: TermSource, field: SearchField | null): Occurrences {
  const found: Occurrences = new Map();
  const [, title = [], abstract = []] = source.entry(term) ?? [];
  for (const [number, count] of decodePostings(title))
    found.set(number, { frequency: TITLE_FACTOR * count, inTitle: true, inAbstract: false });
  if (field === 'title') return found;
  for (const [number, frequency] of decodePostings(abstract))
    found.set(number, sum(found.get(number), { frequency, inTitle: false, inAbstract: true }));
  return found;
}

function addAll(to: Occurrences, from: Occurrences, weight = 1): void {
  for (const [number, occurrence] of from) to.set(number, sum(to.get(number), occurrence, weight));
}

/** The papers that have all terms of a way, as often as the rarest of them. */
function occurrencesOfWay({ terms, prefix }: Alternative, source: TermSource, field: SearchField | null) {
  const [first, ...others] = terms.map((term, place): Occurrences => {
    const found = occurrencesOf(term, source, field);
    const longer = prefix && place === 0 ? source.withPrefix(term) : [];
    for (const one of longer) addAll(found, occurrencesOf(one, source, field));
    return found;
  });
  if (!first || others.length === 0) return first ?? new Map<number, Occurrence>();
  const all: Occurrences = new Map();
  for (const [number, one] of first) {
    const rest = others.map((other) => other.get(number));
    if (rest.includes(undefined)) continue;
    const every = [one, ...(rest as Occurrence[])];
    all.set(number, {
      frequency: Math.min(...every.map(({ frequency }) => frequency)),
      inTitle: every.every(({ inTitle }) => inTitle),
      inAbstract: every.every(({ inAbstract }) => inAbstract),
    });
  }
  return all;
}

/**
 * The papers that have a unit in any of its ways. The ways are one word: their occurrences are added up before
 * anything is scored, each at its weight, so that a rare way of writing a common word does not count as rare.
 */
export function findOccurrences(unit: Unit, source: TermSource): ReadonlyMap<number, Occurrence> {
  const found: Occurrences = new Map();
  for (const way of unit.alternatives) addAll(found, occurrencesOfWay(way, source, unit.field), way.weight);
  return found;
}
