import { isSameName } from '../authors/same-name.ts';
import { normalizeTitle } from '../identity.ts';
import { isPreprint, publishedDoi } from './preprints.ts';
import type { TitledRecord } from './titled-record.ts';

/** A field about which two records of one paper say different things, as a message gives them. */
export interface Conflict {
  readonly field: string;
  /** What the two say; absent for texts that are too long to show. */
  readonly values?: readonly [first: string, other: string];
}

/** Authors that are compared one by one. */
const MOST_AUTHORS = 100;
/** In characters. Of longer texts the beginnings are compared: a record may have many others. */
const LONGEST_COMPARED = 4000;

/**
 * The fields about which two records of one paper say different things. What may be so without a fault is none: case
 * and white space, initials, a cut-off abstract or list of authors; what a preprint changes when it is published
 * (its venue, type and DOI, and its year by one); keywords and addresses, of which every source has its own.
 */
export function findConflicts(
  { record: first, ...firstTitle }: TitledRecord,
  { record: other, ...otherTitle }: TitledRecord,
): Conflict[] {
  const areVersions = isPreprint(first) || isPreprint(other);
  const years = areVersions ? 1 : 0;
  const dois = areVersions ? [publishedDoi(first), publishedDoi(other)] : [first.doi, other.doi];
  return [
    ...conflictOf('title', first.title, other.title, () => firstTitle.shown === otherTitle.shown),
    ...longConflictOf('abstract', first.abstract, other.abstract, isSameBeginning),
    ...longConflictOf('authors', first.authors, other.authors, areSameAuthors),
    ...conflictOf('year', first.year, other.year, (a, b) => Math.abs(a - b) <= years),
    ...(areVersions ? [] : conflictOf('venue', first.venue, other.venue, isSameText)),
    ...conflictOf('DOI', dois[0], dois[1], (a, b) => a === b),
    ...conflictOf('arXiv id', first.arxivId, other.arxivId, (a, b) => a === b),
    ...(areVersions
      ? []
      : conflictOf('type', first.publicationType, other.publicationType, (a, b) => a === b)),
  ];
}

type AreAlike<Value> = (a: Value, b: Value) => boolean;

function isConflict<Value>(a: Value | undefined, b: Value | undefined, areAlike: AreAlike<Value>): boolean {
  return a !== undefined && b !== undefined && !areAlike(a, b);
}

function conflictOf<Value extends string | number>(
  field: string,
  a: Value | undefined,
  b: Value | undefined,
  areAlike: AreAlike<Value>,
): Conflict[] {
  return isConflict(a, b, areAlike) ? [{ field, values: [String(a), String(b)] }] : [];
}

function longConflictOf<Value>(
  field: string,
  a: Value | undefined,
  b: Value | undefined,
  areAlike: AreAlike<Value>,
): Conflict[] {
  return isConflict(a, b, areAlike) ? [{ field }] : [];
}

function isSameText(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(text: string): string {
  return normalizeTitle(text.slice(0, LONGEST_COMPARED));
}

/** Whether two texts are the same as far as the shorter one goes. */
function isSameBeginning(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  return one.startsWith(other) || other.startsWith(one);
}

function areSameAuthors(a: readonly string[], b: readonly string[]): boolean {
  const count = Math.min(a.length, b.length, MOST_AUTHORS);
  return a.slice(0, count).every((name, index) => isSameName(name, b[index]!));
}
