import { lineNumbers } from '../line-numbers.ts';
import { type BibtexEntry, readEntry } from './bibtex-entry.ts';

/** An entry and the 1-based lines on which it, its break and its stray text begin. */
export interface PlacedEntry extends BibtexEntry {
  readonly line: number;
  readonly brokenLine?: number;
  readonly strayLine?: number;
  /** Whether the file ends within the entry, as after an interrupted download. */
  readonly isCutOff: boolean;
}

/** A stretch of the file that is no entry, and the 1-based line on which it begins. */
export interface OutsideText {
  readonly line: number;
  readonly kind: 'text' | 'comment' | 'preamble' | 'string';
}

/** Where an entry begins for certain: on a line of its own, whatever was left open before. */
const LINE_START = /^[ \t]*@[ \t]*[a-z]+\s*[{(]/gim;

/**
 * The entries of a BibTeX file in their order, their abbreviations (`@string`) spelled out, and what stands
 * between them. Each line that starts an entry ends the one before, so that a broken one costs itself alone.
 * Line ends must be `\n`. Linear in time; never throws.
 */
export function parseBibtexEntries(text: string): { entries: PlacedEntry[]; outside: OutsideText[] } {
  const starts = [...text.matchAll(LINE_START)].map(({ index }) => index);
  const entries: PlacedEntry[] = [];
  const outside: OutsideText[] = [];
  const abbreviations = new Map<string, string>();
  const lineAt = lineNumbers(text);

  const place = (entry: BibtexEntry, at: number) => {
    if (entry.type === 'comment' || entry.type === 'preamble' || entry.type === 'string') {
      for (const [name, value] of entry.fields) abbreviations.set(name, value);
      outside.push({ line: lineAt(at), kind: entry.type });
      return;
    }
    const { stray, broken } = entry;
    entries.push({
      ...entry,
      line: lineAt(at),
      isCutOff: broken !== undefined && entry.end >= text.length,
      ...(stray !== undefined && { strayLine: lineAt(stray) }),
      ...(broken && { brokenLine: lineAt(broken.at) }),
    });
  };

  [0, ...starts].forEach((start, index) => {
    const end = starts[index] ?? text.length;
    const source = { text, end, countsEscaped: true, abbreviations };
    let at = skipSpace(text, start, end);
    while (at < end) {
      const entry = readEntry(source, at);
      if (entry === undefined) {
        outside.push({ line: lineAt(at), kind: 'text' });
        return;
      }
      place(entry, at);
      at = skipSpace(text, entry.end, end);
    }
  });
  return { entries, outside };
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text[at]!)) at += 1;
  return at;
}
