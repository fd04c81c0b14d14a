import { normalizeTitle } from '../identity.ts';
import type { Fault } from '../read/fault.ts';
import { duplicateTitle, titleWithoutLetters } from '../read/file-faults.ts';
import { countRecords, type FileReading, type FoundPaper } from '../read/file-reading.ts';
import { findConflicts } from './conflicts.ts';
import { conflictingFields, joinedRecords } from './join-faults.ts';
import { placeOf } from './record-names.ts';
import type { TitledRecord } from './titled-record.ts';

/** What became of the papers of one file when they were joined to those of all. */
export interface Placed {
  papers: number;
  duplicates: number;
  /** Units of the account that are in papers. */
  used: number;
  readonly ignored: { line: number; reason: string }[];
  readonly warnings: Fault[];
  readonly errors: Fault[];
}

/**
 * Accounts for the papers that a file holds, in their order: each is a paper of the collection, was joined to an
 * earlier one, or has no title to know it by. `firstOf` gives the first record of the paper of each.
 */
export function placePapers(
  file: string,
  reading: FileReading,
  titled: ReadonlyMap<FoundPaper, TitledRecord>,
  firstOf: ReadonlyMap<TitledRecord, TitledRecord>,
): Placed {
  const placed: Placed = { papers: 0, duplicates: 0, used: 0, ignored: [], warnings: [], errors: [] };
  const joined = new Map<string, number>();
  for (const paper of reading.papers) {
    const record = titled.get(paper);
    const first = record && firstOf.get(record);
    if (!record || !first) refuseTitle(paper, placed);
    else if (first === record) {
      placed.papers += 1;
      placed.used += paper.units.length;
    } else {
      placed.duplicates += 1;
      ignore(paper.units, `duplicate of ${placeOf(first.record)}`, placed);
      placed.warnings.push(...comparePlaces(first, record));
      const earlier = first.record.source.file;
      if (!arePlain(first, record)) joined.set(earlier, (joined.get(earlier) ?? 0) + 1);
    }
  }
  for (const [earlier, count] of joined) {
    placed.warnings.push(joinedRecords(count, countRecords(reading), file, earlier));
  }
  return placed;
}

function ignore(units: readonly number[], reason: string, { ignored }: Placed): void {
  for (const line of units) ignored.push({ line, reason });
}

function refuseTitle({ line, units }: FoundPaper, placed: Placed): void {
  placed.errors.push(titleWithoutLetters(line));
  ignore(units.slice(1), `part of the paper on line ${line}, whose title has no letter or digit`, placed);
}

const arePlain = (a: TitledRecord, b: TitledRecord) =>
  a.record.format === 'plain' && b.record.format === 'plain';

/** What is to be said of one record that was joined to another: between plain dumps, something of each. */
function comparePlaces(first: TitledRecord, other: TitledRecord): Fault[] {
  if (arePlain(first, other)) {
    const { title, abstract, source } = other.record;
    const sameAbstract = isSameText(first.record.abstract, abstract);
    const earlier = {
      place: placeOf(first.record),
      title: first.record.title,
      isElsewhere: first.record.source.file !== source.file,
    };
    return [duplicateTitle({ line: source.line, title, first: earlier, sameAbstract })];
  }
  const conflicts = findConflicts(first, other);
  return conflicts.length === 0 ? [] : [conflictingFields(first, other, conflicts)];
}

/** Whether two abstracts are the same but for line breaks and encoding; undefined where one is missing. */
function isSameText(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : normalizeTitle(a) === normalizeTitle(b);
}
