import { isSameName } from '../authors/same-name.ts';
import type { DumpRecord } from '../read/dump-record.ts';
import { isPreprint, publishedDoi } from './preprints.ts';

/** Records that are one paper, and what they say together. */
export interface Group {
  /** The index of its first record. */
  first: number;
  readonly dois: Set<string>;
  readonly publishedDois: Set<string>;
  /** The first and the last year that a record gives; `Infinity` and `-Infinity` where none does. */
  earliest: number;
  latest: number;
  /** Each spelling once, of many the first. */
  readonly firstAuthors: Set<string>;
  hasPreprint: boolean;
  /** Its side in each list of papers that the curator calls different: those on other sides are not this paper. */
  readonly sides: Map<number, number>;
}

/** Why two groups with one title are two papers. */
export type Difference = 'doi' | 'year';

/** In years. Papers of one title that are further apart are two: a report of 2014 and its successor of 2020. */
const MOST_YEARS_APART = 2;
/** In years. A preprint appears in print rarely later; the same authors may use a title again after so long. */
const MOST_YEARS_TO_PRINT = 6;
/** Spellings of a first author that are kept for comparison. */
const MOST_SPELLINGS = 8;

/** The group of one record, `index` being its place among all. */
export function groupOf(record: DumpRecord, index: number): Group {
  const doi = publishedDoi(record);
  return {
    first: index,
    dois: new Set(record.doi === undefined ? [] : [record.doi]),
    publishedDois: new Set(doi === undefined ? [] : [doi]),
    earliest: record.year ?? Number.POSITIVE_INFINITY,
    latest: record.year ?? Number.NEGATIVE_INFINITY,
    firstAuthors: new Set(record.authors?.slice(0, 1)),
    hasPreprint: isPreprint(record),
    sides: new Map(),
  };
}

/** Adds what another group says to `group`. */
export function absorb(group: Group, other: Group): void {
  group.first = Math.min(group.first, other.first);
  for (const doi of other.dois) group.dois.add(doi);
  for (const doi of other.publishedDois) group.publishedDois.add(doi);
  group.earliest = Math.min(group.earliest, other.earliest);
  group.latest = Math.max(group.latest, other.latest);
  for (const author of other.firstAuthors) {
    if (group.firstAuthors.size < MOST_SPELLINGS) group.firstAuthors.add(author);
  }
  group.hasPreprint ||= other.hasPreprint;
  for (const [rule, side] of other.sides) group.sides.set(rule, side);
}

/** How many things a group says, for joining the smaller group to the larger. */
export function sizeOf({ dois, firstAuthors, sides }: Group): number {
  return dois.size + firstAuthors.size + sides.size;
}

/** Whether the curator has said that two groups are different papers. */
export function isSaidDifferent(a: Group, b: Group): boolean {
  const [fewer, more] = a.sides.size <= b.sides.size ? [a, b] : [b, a];
  return [...fewer.sides].some(([rule, side]) => more.sides.has(rule) && more.sides.get(rule) !== side);
}

/** Why two groups with one title are two papers all the same; null where they are one. */
export function differenceOf(a: Group, b: Group): Difference | null {
  const gap = Math.max(a.earliest - b.latest, b.earliest - a.latest, 0);
  const yearsApart = Number.isFinite(gap) ? gap : 0;
  const mayBeVersions = (a.hasPreprint || b.hasPreprint) && hasSameFirstAuthor(a, b);
  if (areDisjoint(a.publishedDois, b.publishedDois)) return 'doi';
  if (!mayBeVersions && areDisjoint(a.dois, b.dois)) return 'doi';
  return yearsApart > (mayBeVersions ? MOST_YEARS_TO_PRINT : MOST_YEARS_APART) ? 'year' : null;
}

/** Whether both sets say something, and nothing that is in the other. */
function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size > b.size) return areDisjoint(b, a);
  return a.size > 0 && ![...a].some((value) => b.has(value));
}

/** Whether a spelling of the first author of one is one of the other's; false where one names nobody. */
export function hasSameFirstAuthor(a: Group, b: Group): boolean {
  return [...a.firstAuthors].some((name) => [...b.firstAuthors].some((other) => isSameName(name, other)));
}
