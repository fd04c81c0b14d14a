import { normalizeTitle } from '../identity.ts';
import type { Source } from '../paper.ts';
import type { IgnoredLine, Problem, Report } from '../report.ts';
import * as faults from './dump-problems.ts';
import { decodeDump } from './dump-text.ts';
import type { Fault } from './fault.ts';
import { type DumpLine, sortLines } from './plain/dump-lines.ts';
import { parseLineShapes } from './plain/layout/line-features.ts';
import { alignLines, type Stretch } from './plain/layout/segment-lines.ts';
import { findNumberTitles } from './plain/number-titles.ts';
import type { RecordFields } from './record.ts';

/** A dump in `content/dumps/`: its name for messages, and its bytes. */
export interface DumpFile {
  name: string;
  bytes: Uint8Array;
}

/** A paper as its file has it (of plain dumps title and abstract, broken lines joined by a space), and where. */
export interface DumpRecord extends RecordFields {
  readonly source: Source;
}

/** The papers of all dumps in source order, and what became of every line. */
export interface Reading {
  records: DumpRecord[];
  report: Report;
}

/** The first paper of each normalised title. */
type Seen = Map<string, DumpRecord>;

/** The result for one file; the file name is only in its records. */
interface FileReading {
  records: DumpRecord[];
  lines: number;
  used: number;
  ignored: { line: number; reason: string }[];
  warnings: Fault[];
  errors: Fault[];
}

/**
 * Reads dumps in the given order. A paper whose normalised title was there before is left out. Never
 * throws: what is wrong is in the report, where `used + ignored + errors with a line = lines`. Entries are
 * in the order of files and lines.
 */
export function readDumps(files: readonly DumpFile[]): Reading {
  const seen: Seen = new Map();
  const records: DumpRecord[] = [];
  const report: Report = { papers: 0, lines: 0, used: 0, ignored: [], warnings: [], errors: [] };
  for (const { name, bytes } of files) {
    const reading = readDump(name, bytes, seen);
    for (const record of reading.records) records.push(record);
    report.lines += reading.lines;
    report.used += reading.used;
    for (const entry of inOrder(reading.ignored)) report.ignored.push(ignoredIn(name, entry));
    for (const fault of inOrder(reading.warnings)) report.warnings.push(problemIn(name, fault));
    for (const fault of inOrder(reading.errors)) report.errors.push(problemIn(name, fault));
  }
  report.papers = records.length;
  return { records, report };
}

function inOrder<Entry extends { line: number | null }>(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function ignoredIn(file: string, { line, reason }: { line: number; reason: string }): IgnoredLine {
  return { file, line, reason };
}

function problemIn(file: string, { line, code, message }: Fault): Problem {
  return { file, line, code, message };
}

function readDump(name: string, bytes: Uint8Array, seen: Seen): FileReading {
  const { lines, invalidLines, isText } = decodeDump(bytes);
  if (!isText) return unreadable(lines);
  const { content, ignored, stretches } = alignDump(lines);
  const reading: FileReading = {
    records: [],
    lines: content.length + ignored.length,
    used: 0,
    ignored,
    warnings: invalidLines.map(faults.invalidUtf8),
    errors: [],
  };
  stretches.forEach((stretch, index) => {
    if (stretch.kind === 'paper') placePaper(name, content, stretch, seen, reading);
    else reading.errors.push(...faults.loneStretch(stretch, stretches[index + 1], content));
  });
  if (reading.lines === 0) reading.errors.push(faults.EMPTY_FILE);
  else if (!stretches.some(({ kind }) => kind === 'paper')) reading.errors.push(faults.NO_PAPERS);
  return reading;
}

/** Aligns the lines once, and again where a bare number among them turns out to be a title. */
function alignDump(lines: readonly string[]) {
  const { content, ignored, numbers } = sortLines(lines);
  const stretches = alignLines(parseLineShapes(content));
  const titles = new Map(
    findNumberTitles(numbers, content, stretches).map((line) => [
      line.number,
      { ...line, isTitle: true as const },
    ]),
  );
  if (titles.size === 0) return { content, ignored, stretches };
  const others = content.filter(({ number }) => !titles.has(number));
  const renewed = [...others, ...titles.values()].sort((a, b) => a.number - b.number);
  return {
    content: renewed,
    ignored: ignored.filter(({ line }) => !titles.has(line)),
    stretches: alignLines(parseLineShapes(renewed)),
  };
}

function unreadable(lines: readonly string[]): FileReading {
  const ignored = lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [{ line: index + 1, reason: 'the file is not readable text' }],
  );
  return { records: [], lines: ignored.length, used: 0, ignored, warnings: [], errors: [faults.NOT_TEXT] };
}

/** Adds a paper, or reports why it is left out. */
function placePaper(
  name: string,
  content: readonly DumpLine[],
  stretch: Stretch,
  seen: Seen,
  reading: FileReading,
): void {
  const { start, abstract, end } = stretch;
  const line = content[start]!.number;
  const record: DumpRecord = {
    title: joinLines(content, start, abstract),
    abstract: joinLines(content, abstract, end),
    source: { file: name, line, position: reading.records.length + 1 },
  };
  const key = normalizeTitle(record.title);
  const first = seen.get(key);
  const numbers = content.slice(start, end).map(({ number }) => number);
  const ignore = (from: number, reason: string) => {
    for (const number of numbers.slice(from)) reading.ignored.push({ line: number, reason });
  };
  if (key === '') {
    reading.errors.push(faults.titleWithoutLetters(line));
    ignore(1, `part of the paper on line ${line}, whose title has no letter or digit`);
  } else if (first !== undefined) {
    const place = `${first.source.file}:${first.source.line}`;
    const sameAbstract = sameText(first.abstract ?? '', record.abstract ?? '');
    const earlier = { place, title: first.title };
    reading.warnings.push(faults.duplicateTitle({ line, title: record.title, first: earlier, sameAbstract }));
    ignore(0, `duplicate of ${place}`);
  } else {
    seen.set(key, record);
    reading.records.push(record);
    reading.used += numbers.length;
  }
}

function joinLines(content: readonly DumpLine[], start: number, end: number): string {
  return content
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether two abstracts are the same but for line breaks and encoding. */
function sameText(a: string, b: string): boolean {
  return normalizeTitle(a) === normalizeTitle(b);
}
