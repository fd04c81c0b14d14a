import { decodePostings, type Postings, type TermEntry } from '../index/index-files.ts';
import type { NamedField } from '../index/options.ts';

/** One way to match a word of the query: terms that must all occur, and the weight of the match. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly weight: number;
  /** The first term matches every term that begins with it. */
  readonly prefix?: boolean;
}

/** One word of the query and the alternatives by which a paper matches it. */
export interface Unit {
  readonly text: string;
  readonly field: NamedField | null;
  /** Papers without it are no hits, whatever else they match: it is part of a phrase. */
  readonly isRequired: boolean;
  /** A guess at what was meant: it only affects the order of papers that match other words. */
  readonly isGuess?: boolean;
  /** How often the word is in the query; 1 when absent. */
  readonly times?: number;
  readonly alternatives: readonly Alternative[];
}

/** The terms in which the alternatives of a unit are looked up. */
export interface TermSource {
  entry(term: string): TermEntry | undefined;
  withPrefix(prefix: string): string[];
}

/** A word in the title counts as this many in the abstract. */
export const TITLE_FACTOR = 4;

/** The frequency of a unit in a paper, by field. */
export interface Occurrence {
  readonly frequency: number;
  readonly inTitle: boolean;
  readonly inAbstract: boolean;
}

type Occurrences = Map<number, Occurrence>;

/** The sum of two occurrences, the second with a weight. */
function sum(a: Occurrence | undefined, b: Occurrence, weight = 1): Occurrence {
  return {
    frequency: (a?.frequency ?? 0) + weight * b.frequency,
    inTitle: a?.inTitle || b.inTitle,
    inAbstract: a?.inAbstract || b.inAbstract,
  };
}

function occurrencesOf(term: string, source: TermSource, field: NamedField | null): Occurrences {
  const found: Occurrences = new Map();
  const [, title, abstract, author, venue] = source.entry(term) ?? [];
  const add = (postings: Postings | undefined, of: NamedField | null) => {
    if (field !== null && field !== of) return;
    const factor = of === 'title' ? TITLE_FACTOR : 1;
    for (const [number, count] of decodePostings(postings ?? []))
      found.set(
        number,
        sum(found.get(number), {
          frequency: factor * count,
          inTitle: of === 'title',
          inAbstract: of === null,
        }),
      );
  };
  add(title, 'title');
  add(abstract, null);
  add(author, 'author');
  add(venue, 'venue');
  return found;
}

function addAll(to: Occurrences, from: Occurrences, weight = 1): void {
  for (const [number, occurrence] of from) to.set(number, sum(to.get(number), occurrence, weight));
}

/** The papers with all terms of an alternative; its frequency is that of its rarest term. */
function occurrencesOfWay({ terms, prefix }: Alternative, source: TermSource, field: NamedField | null) {
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
 * The papers that match a unit by any alternative. The weighted frequencies of all alternatives are added up
 * before scoring, so that a rare spelling of a common word does not get the IDF of a rare word.
 */
export function findOccurrences(unit: Unit, source: TermSource): ReadonlyMap<number, Occurrence> {
  const found: Occurrences = new Map();
  for (const way of unit.alternatives) addAll(found, occurrencesOfWay(way, source, unit.field), way.weight);
  return found;
}
