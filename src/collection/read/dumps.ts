import { normalizeTitle } from '../identity.ts';
import type { Source } from '../paper.ts';
import type { FileReport, IgnoredLine, Problem, Report } from '../report.ts';
import { type DumpDays, dumpDay, earlierDay } from './dump-day.ts';
import type { Fault } from './fault.ts';
import { duplicateTitle, titleWithoutLetters, unknownColumn } from './file-faults.ts';
import type { FileReading, FoundPaper } from './file-reading.ts';
import type { Format } from './format.ts';
import { type DumpFile, type InputReading, readInputFile } from './input-file.ts';
import { lastingTitle } from './lasting-title.ts';
import type { ColumnMapping, RecordFields } from './record.ts';
import type { WithoutAbstract } from './without-abstract.ts';

/** A paper as its file has it, and where. */
export interface DumpRecord extends RecordFields {
  readonly format: Format;
  readonly source: Source;
  /** The day of the first dated dump that has the paper, YYYY-MM-DD; null where none is dated. */
  readonly listed: string | null;
}

/** The papers of all dumps in source order, and what became of every line. */
export interface Reading {
  records: DumpRecord[];
  report: Report;
}

/** The first paper of each normalised title. */
type Seen = Map<string, { -readonly [field in keyof DumpRecord]: DumpRecord[field] }>;

/** What becomes of the papers of one file when they are compared with those before. */
interface Placed {
  readonly records: DumpRecord[];
  readonly ignored: { line: number; reason: string }[];
  readonly warnings: Fault[];
  readonly errors: Fault[];
  used: number;
  duplicates: number;
}

/**
 * Reads dumps in the given order, each in the format that its content shows. A paper whose normalised title was
 * there before is left out. `columns` are names of columns or keys that the curator has given, `days` those of
 * dumps. Never throws: what is wrong is in the report, where `used + ignored + errors with a line = lines`. Entries are in the order of files
 * and lines.
 */
export function readDumps(
  files: readonly DumpFile[],
  columns: ColumnMapping = {},
  withoutAbstract: WithoutAbstract = 'keep',
  days: DumpDays = {},
): Reading {
  const seen: Seen = new Map();
  const records: DumpRecord[] = [];
  const report: Report = { papers: 0, lines: 0, used: 0, ignored: [], warnings: [], errors: [], files: [] };
  const tables: { file: string; found: readonly string[] }[] = [];
  for (const file of files) {
    const { name } = file;
    const reading = readInputFile(file, columns, withoutAbstract);
    const placed = placePapers(name, reading, dumpDay(name, days), seen);
    for (const record of placed.records) records.push(record);
    report.lines += reading.units;
    report.used += placed.used;
    for (const entry of inOrder(reading.ignored, placed.ignored)) report.ignored.push(ignoredIn(name, entry));
    for (const fault of inOrder(reading.warnings, placed.warnings))
      report.warnings.push(problemIn(name, fault));
    for (const fault of inOrder(reading.errors, placed.errors)) report.errors.push(problemIn(name, fault));
    if (reading.format !== null) report.files.push(fileReport(name, reading.format, reading, placed));
    if (reading.columns) tables.push({ file: name, found: reading.columns });
  }
  report.papers = records.length;
  report.warnings.push(...unknownColumns(columns, tables));
  return { records, report };
}

function inOrder<Entry extends { readonly line: number | null }>(
  ...lists: readonly (readonly Entry[])[]
): Entry[] {
  return lists.flat().sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function ignoredIn(file: string, { line, reason }: { line: number; reason: string }): IgnoredLine {
  return { file, line, reason };
}

function problemIn(file: string, { line, code, message }: Fault): Problem {
  return { file, line, code, message };
}

function fileReport(file: string, format: Format, reading: FileReading, placed: Placed): FileReport {
  const { encoding, papers, leftOut, faulty } = reading;
  const { duplicates } = placed;
  return {
    file,
    format,
    encoding,
    records: papers.length + leftOut + faulty,
    papers: placed.records.length,
    duplicates,
    leftOut,
    errors: faulty + papers.length - placed.records.length - duplicates,
  };
}

/** Compares the papers of a file with those before, and keeps what is new. */
function placePapers(
  file: string,
  { format, papers }: InputReading,
  listed: string | null,
  seen: Seen,
): Placed {
  const placed: Placed = { records: [], ignored: [], warnings: [], errors: [], used: 0, duplicates: 0 };
  if (format === null) return placed;
  for (const paper of papers) {
    const source = { file, line: paper.line, position: placed.records.length + 1 };
    placePaper({ ...paper.fields, format, source, listed }, paper, seen, placed);
  }
  return placed;
}

/** Adds a paper, or reports why it is left out. */
function placePaper(record: DumpRecord, { line, units }: FoundPaper, seen: Seen, placed: Placed): void {
  const key = normalizeTitle(lastingTitle(record));
  const first = seen.get(key);
  const ignore = (lines: readonly number[], reason: string) => {
    for (const number of lines) placed.ignored.push({ line: number, reason });
  };
  if (key === '') {
    placed.errors.push(titleWithoutLetters(line));
    ignore(units.slice(1), `part of the paper on line ${line}, whose title has no letter or digit`);
  } else if (first !== undefined) {
    const place = `${first.source.file}:${first.source.line}`;
    const sameAbstract = sameText(first.abstract, record.abstract);
    const earlier = { place, title: first.title };
    placed.warnings.push(duplicateTitle({ line, title: record.title, first: earlier, sameAbstract }));
    ignore(units, `duplicate of ${place}`);
    placed.duplicates += 1;
    first.listed = earlierDay(first.listed, record.listed);
  } else {
    seen.set(key, record);
    placed.records.push(record);
    placed.used += units.length;
  }
}

/** Whether two abstracts are the same but for line breaks and encoding; undefined where one is missing. */
function sameText(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : normalizeTitle(a) === normalizeTitle(b);
}

/** Names of columns that the curator has given and no file has, reported at the first file with columns. */
function unknownColumns(
  columns: ColumnMapping,
  tables: readonly { file: string; found: readonly string[] }[],
): Problem[] {
  const [first] = tables;
  if (!first) return [];
  const known = new Set(tables.flatMap(({ found }) => found.map(comparable)));
  return Object.entries(columns)
    .filter(([, column]) => !known.has(comparable(column)))
    .map(([field, column]) => problemIn(first.file, unknownColumn(field, column, first.found)));
}

const comparable = (name: string) => name.trim().toLowerCase();
