import type { DecodedText } from '../encoding.ts';
import type { FileReading, FoundPaper } from '../file-reading.ts';
import * as faults from './dump-faults.ts';
import { type DumpLine, sortLines } from './dump-lines.ts';
import { parseDumpText } from './dump-text.ts';
import { parseLineShapes } from './layout/line-features.ts';
import { alignLines, type Stretch } from './layout/segment-lines.ts';
import { withoutListMark } from './list-marks.ts';
import { findNumberTitles } from './number-titles.ts';
import { isTitleList, titlesAlone } from './title-list.ts';

/**
 * Reads a plain dump: titles and abstracts in lines, in whatever way the file breaks and parts them. `decoded` is
 * `bytes` as text. Broken lines are joined by a space.
 */
export function readPlainDump(bytes: Uint8Array, decoded: DecodedText): FileReading {
  const { lines, guessedLines, invalidLines, encoding, isText } = parseDumpText(bytes, decoded);
  if (!isText) return unreadable(lines);
  const sorted = sortLines(lines);
  const isList = isTitleList(sorted.content);
  const { content, ignored, stretches } = isList
    ? { ...sorted, stretches: titlesAlone(sorted.content) }
    : alignDump(sorted);
  const lone = stretches.filter(({ kind }) => kind !== 'paper');
  const reading = {
    format: 'plain',
    encoding,
    units: content.length + ignored.length,
    papers: papersOf(stretches, content),
    leftOut: 0,
    faulty: lone.length,
    ignored,
    warnings: [...guessedLines.map(faults.guessedLine), ...invalidLines.map(faults.invalidUtf8)],
    errors: stretches.flatMap((stretch, index) =>
      stretch.kind === 'paper' ? [] : faults.loneStretch(stretch, stretches[index + 1], content),
    ),
  } as const satisfies FileReading;
  if (reading.units === 0) return { ...reading, errors: [faults.EMPTY_FILE] };
  if (reading.papers.length > 0) return reading;
  const fault = isList ? faults.TITLES_ALONE : faults.NO_PAPERS;
  return { ...reading, errors: [...reading.errors, fault] };
}

/** Aligns the lines once, and again where a bare number among them turns out to be a title. */
function alignDump({ content, ignored, numbers }: ReturnType<typeof sortLines>) {
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
  return {
    format: null,
    encoding: 'utf-8',
    units: ignored.length,
    papers: [],
    leftOut: 0,
    faulty: 0,
    ignored,
    warnings: [],
    errors: [faults.NOT_TEXT],
  };
}

/** A page has a heading of its own for abstracts. */
const LABEL = /^abstract\s*(?:[:—–]\s*|[.-]\s+)(?=\S)/i;

function papersOf(stretches: readonly Stretch[], content: readonly DumpLine[]): FoundPaper[] {
  const papers = stretches.filter(({ kind }) => kind === 'paper');
  return papers.map(({ start, abstract, end }) => ({
    fields: {
      title: withoutListMark(joinLines(content, start, abstract)),
      abstract: joinLines(content, abstract, end).replace(LABEL, ''),
    },
    line: content[start]!.number,
    units: content.slice(start, end).map(({ number }) => number),
  }));
}

function joinLines(content: readonly DumpLine[], start: number, end: number): string {
  return content
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}
