import type { Delimiter } from './delimiter.ts';

/** A row of a table, by its 1-based line (of a workbook: row). */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark at the beginning of a cell is never closed; the row is what its line has without it. */
  readonly isUnclosed?: boolean;
  /** Quotation marks inside a quoted cell are not doubled. */
  readonly hasLooseQuotes?: boolean;
}

/** Where a quoted cell ends: at its last quotation mark, or nowhere. */
type QuoteEnd = number | 'unclosed';

const QUOTES = /"+/g;
const LINE_END = /\r\n|\n|\r/g;

/**
 * The rows of a text of separated values (RFC 4180), blank lines left out. Quoted cells may hold line breaks. A
 * quotation mark that is not doubled is text on the line on which its cell begins; on a later line, where it closes
 * no cell, it shows that the cell was never closed: that row then ends with its own line, and reading goes on with
 * the next. Linear in the length of the text.
 * @example parseRows('a,b\n"x, y",z', ',').map(({ cells }) => cells) // => [['a', 'b'], ['x, y', 'z']]
 */
export function parseRows(text: string, delimiter: Delimiter): TableRow[] {
  const rows: TableRow[] = [];
  const row = rowParser(text, delimiter);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const { cells, end, isUnclosed, hasLooseQuotes } = row(at);
    const isBlank = cells.length === 1 && cells[0]!.trim() === '';
    if (!isBlank) {
      rows.push({
        line,
        cells,
        ...(isUnclosed ? { isUnclosed } : {}),
        ...(hasLooseQuotes ? { hasLooseQuotes } : {}),
      });
    }
    line += text.slice(at, end).match(LINE_END)?.length ?? 0;
    at = end;
  }
  return rows;
}

/** Parses the row that begins at an offset; offsets are asked for in ascending order. */
function rowParser(text: string, delimiter: Delimiter) {
  const quoteEnd = quoteCloser(text, delimiter);
  const openQuote = new RegExp(delimiter === '\t' ? '"' : '[ \\t]*"', 'y');
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  const afterQuote = /[ \t]*/y;
  return (start: number) => {
    const cells: string[] = [];
    let isUnclosed = false;
    let hasLooseQuotes = false;
    let at = start;
    for (;;) {
      const quote = endOf(openQuote, text, at);
      const close = quote === undefined ? 'unclosed' : quoteEnd(quote - 1);
      if (quote !== undefined && close !== 'unclosed') {
        const inside = text.slice(quote, close).split('""');
        hasLooseQuotes ||= inside.some((part) => part.includes('"'));
        cells.push(inside.join('"'));
        at = delimiter === '\t' ? close + 1 : endOf(afterQuote, text, close + 1)!;
      } else {
        isUnclosed ||= quote !== undefined;
        const end = endOf(plain, text, at)!;
        const cell = text.slice(at, end);
        cells.push(
          quote !== undefined && !text.slice(quote, end).includes('"') ? text.slice(quote, end) : cell,
        );
        at = end;
      }
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    return { cells, end: at, isUnclosed, hasLooseQuotes };
  };
}

/** Where a sticky pattern that is tried at an offset ends. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/**
 * Finds the end of the quoted cell that begins with the quotation mark at an offset; offsets are asked for in
 * ascending order. What is found for one cell is kept for those behind it, since each may reach to the end.
 */
function quoteCloser(text: string, delimiter: Delimiter): (open: number) => QuoteEnd {
  const follows = new RegExp(`${delimiter === '\t' ? '' : '[ \\t]*'}(?:[${delimiter}\\r\\n]|$)`, 'y');
  const endsCell = (at: number) => endOf(follows, text, at) !== undefined;
  /** The odd run of quotation marks at or after an offset: of an even one, each pair is one mark of the text. */
  const nextOddRun = (from: number, to: number) => {
    QUOTES.lastIndex = from;
    for (let run = QUOTES.exec(text); run && run.index < to; run = QUOTES.exec(text)) {
      if (run[0].length % 2 === 1) return run.index + run[0].length - 1;
    }
    return undefined;
  };
  let lineEnd = -1;
  /** Before this offset no quotation mark closes a cell of the line. */
  let noneBefore = 0;
  let laterEnd: { readonly from: number; readonly at: number; readonly end: QuoteEnd } | undefined;

  const endInLine = (from: number) => {
    if (lineEnd < from) {
      LINE_END.lastIndex = from;
      lineEnd = LINE_END.exec(text)?.index ?? text.length;
    }
    for (let at = nextOddRun(Math.max(from, noneBefore), lineEnd); at; at = nextOddRun(at + 1, lineEnd)) {
      if (endsCell(at + 1)) return at;
    }
    noneBefore = lineEnd;
    return undefined;
  };
  const endInLaterLines = (from: number) => {
    if (!laterEnd || from > laterEnd.at || from < laterEnd.from) {
      const at = nextOddRun(from, text.length);
      const end = at !== undefined && endsCell(at + 1) ? at : 'unclosed';
      laterEnd = { from, at: at ?? text.length, end };
    }
    return laterEnd.end;
  };
  return (open) => {
    QUOTES.lastIndex = open;
    const run = QUOTES.exec(text)![0].length;
    const last = open + run - 1;
    // The first mark opens the cell: of the others, an even number is text and an odd one ends in the last.
    if (run % 2 === 0 && endsCell(last + 1)) return last;
    return endInLine(last + 1) ?? endInLaterLines(lineEnd);
  };
}
