import type { GroupFault } from '../join/curated-groups.ts';
import { lookalikePapers } from '../join/join-faults.ts';
import { type JoinedRecord, joinRecords } from '../join/join-records.ts';
import { type Placed, placePapers, type WithoutAbstract } from '../join/placed-papers.ts';
import { type TitledRecord, titleRecord } from '../join/titled-record.ts';
import type { FileReport, IgnoredLine, Problem, Report } from '../report.ts';
import { NO_GROUPS, type PaperGroups } from '../settings/paper-groups.ts';
import type { DumpRecord } from './dump-record.ts';
import type { Fault } from './fault.ts';
import { unknownColumn } from './file-faults.ts';
import { countRecords, type FileReading, type FoundPaper } from './file-reading.ts';
import type { Format } from './format.ts';
import { type DumpFile, type InputReading, readInputFile } from './input-file.ts';
import type { ColumnMapping } from './record.ts';

/** The papers of all dumps in source order, and what became of every line. */
export interface Reading {
  records: JoinedRecord[];
  report: Report;
  /** What is wrong with the groups that the curator has given. */
  faults: readonly GroupFault[];
}

/** A file that was read, and those of its papers that have an identity, in order. */
interface ReadFile {
  readonly name: string;
  readonly reading: InputReading;
  readonly titled: ReadonlyMap<FoundPaper, TitledRecord>;
}

/**
 * Reads dumps in the given order, each in the format that its content shows, and joins the records of one paper.
 * `columns` are names of columns or keys that the curator has given, `groups` the records that are one paper or
 * different ones by the curator's word; a paper is left out for want of an abstract only where none of its records has
 * one. Never throws: what is wrong is in the report, where `used + ignored + errors with a line = lines`. Entries are
 * in the order of files and lines.
 */
export function readDumps(
  files: readonly DumpFile[],
  columns: ColumnMapping = {},
  withoutAbstract: WithoutAbstract = 'keep',
  groups: PaperGroups = NO_GROUPS,
): Reading {
  const read = files.map((file) => titlePapers(file.name, readInputFile(file, columns)));
  const titled = read.flatMap((file) => [...file.titled.values()]);
  const { papers, firsts, lookalikes, faults } = joinRecords(titled, groups);
  const firstOf = new Map(titled.map((record, index) => [record, firsts[index]!]));
  const bare = new Set(papers.filter(({ abstract }) => abstract === undefined).map(({ source }) => source));
  const isShown = ({ source }: DumpRecord) => withoutAbstract === 'keep' || !bare.has(source);
  const isPaperShown = (record: TitledRecord) => isShown(firstOf.get(record)!.record);
  const shownPairs = lookalikes.filter(
    ({ record, earlier }) => isPaperShown(record) && isPaperShown(earlier),
  );
  const alike = Map.groupBy(shownPairs, ({ record }) => record.record.source.file);
  const report: Report = { papers: 0, lines: 0, used: 0, ignored: [], warnings: [], errors: [], files: [] };
  for (const file of read) {
    const { name, reading } = file;
    const placed = placePapers(name, reading, file.titled, { firstOf, bare, withoutAbstract });
    const lookalike = (alike.get(name) ?? []).map(lookalikePapers);
    report.papers += placed.papers;
    report.lines += reading.units;
    report.used += placed.used;
    for (const entry of inOrder(reading.ignored, placed.ignored)) report.ignored.push(ignoredIn(name, entry));
    for (const fault of inOrder(reading.warnings, placed.warnings, lookalike))
      report.warnings.push(problemIn(name, fault));
    for (const fault of inOrder(reading.errors, placed.errors)) report.errors.push(problemIn(name, fault));
    if (reading.format !== null) report.files.push(fileReport(name, reading.format, reading, placed));
  }
  report.warnings.push(...unknownColumns(columns, read));
  return { records: papers.filter(isShown).map(buildPositions()), report, faults };
}

/** Gives the papers of a file their records; one whose title makes no id has none. */
function titlePapers(name: string, reading: InputReading): ReadFile {
  const { format, papers } = reading;
  const titled = new Map<FoundPaper, TitledRecord>();
  if (format === null) return { name, reading, titled };
  papers.forEach((paper, index) => {
    const source = { file: name, line: paper.line, position: index + 1 };
    const record = titleRecord({ ...paper.fields, format, source });
    if (record) titled.set(paper, record);
  });
  return { name, reading, titled };
}

/** Counts the papers of each file anew, without the records that were joined to others. */
function buildPositions(): (paper: JoinedRecord) => JoinedRecord {
  const counts = new Map<string, number>();
  return ({ source, ...paper }) => {
    const position = (counts.get(source.file) ?? 0) + 1;
    counts.set(source.file, position);
    return { ...paper, source: { ...source, position } };
  };
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
  const { encoding, papers, faulty } = reading;
  const { duplicates } = placed;
  return {
    file,
    format,
    encoding,
    records: countRecords(reading),
    papers: placed.papers,
    duplicates,
    leftOut: reading.leftOut + placed.leftOut,
    errors: faulty + papers.length - placed.papers - duplicates - placed.leftOut,
  };
}

/** Names of columns that the curator has given and no file has, reported at the first file with columns. */
function unknownColumns(columns: ColumnMapping, files: readonly ReadFile[]): Problem[] {
  const first = files.find(({ reading }) => reading.columns);
  if (!first) return [];
  const mapped = new Set<string>(files.flatMap(({ reading }) => reading.mapped ?? []));
  return Object.entries(columns)
    .filter(([field]) => !mapped.has(field))
    .map(([field, column]) => problemIn(first.name, unknownColumn(field, column, first.reading.columns!)));
}
