import { normalizeTitle } from '../identity.ts';
import type { DumpRecord } from '../read/dump-record.ts';
import type { Fault } from '../read/fault.ts';
import { duplicateTitle, noAbstracts, titleWithoutLetters } from '../read/file-faults.ts';
import { countRecords, type FileReading, type FoundPaper } from '../read/file-reading.ts';
import { findConflicts } from './conflicts.ts';
import { conflictingFields, joinedRecords } from './join-faults.ts';
import { placeOf } from './record-names.ts';
import type { TitledRecord } from './titled-record.ts';

/** What becomes of papers without an abstract, as the curator has decided. */
export type WithoutAbstract = 'keep' | 'leave out';

/** What the records of all files were joined to. */
export interface JoinedFiles {
  /** The first record of the paper of each record. */
  readonly firstOf: ReadonlyMap<TitledRecord, TitledRecord>;
  /** The papers of which no record has an abstract, by the places of their first records. */
  readonly bare: ReadonlySet<DumpRecord['source']>;
  readonly withoutAbstract: WithoutAbstract;
}

const NO_ABSTRACT = 'no abstract: papersWithoutAbstract in collection.yaml leaves such papers out';

/** What became of the papers of one file when they were joined to those of all. */
export interface Placed {
  papers: number;
  duplicates: number;
  /** Those of which no record of any file has an abstract, where such papers are left out. */
  leftOut: number;
  /** Units of the account that are in papers. */
  used: number;
  readonly ignored: { line: number; reason: string }[];
  readonly warnings: Fault[];
  readonly errors: Fault[];
}

/**
 * Accounts for the papers that a file holds, in their order: each is a paper of the collection, was joined to an
 * earlier one, is left out for want of an abstract, or has no title to know it by.
 */
export function placePapers(
  file: string,
  reading: FileReading,
  titled: ReadonlyMap<FoundPaper, TitledRecord>,
  { firstOf, bare, withoutAbstract }: JoinedFiles,
): Placed {
  const placed: Placed = {
    papers: 0,
    duplicates: 0,
    leftOut: 0,
    used: 0,
    ignored: [],
    warnings: [],
    errors: [],
  };
  let bareHere = 0;
  const joined = new Map<string, number>();
  for (const paper of reading.papers) {
    const record = titled.get(paper);
    const first = record && firstOf.get(record);
    const isBare = first !== undefined && bare.has(first.record.source);
    if (!record || !first) refuseTitle(paper, placed);
    else if (isBare && withoutAbstract === 'leave out') {
      placed.leftOut += 1;
      ignore(paper.units, NO_ABSTRACT, placed);
    } else if (first === record) {
      placed.papers += 1;
      if (isBare) bareHere += 1;
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
  const isTold = reading.warnings.some(({ code }) => code === 'no-abstracts');
  if (bareHere > 0 && !isTold) placed.warnings.push(noAbstracts(bareHere, placed.papers));
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
