import { columnName, isKnownColumn } from './columns.ts';

/** The characters that part the cells of tables. */
export const DELIMITERS = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The columns of a table have short names: at most 60 characters, at most seven words. */
const NAME = /^(?=.{0,60}$)\S*(?:\s+\S+){0,6}$/;
/** Whether a cell may be the name of a column by its length; an empty one is not. */
export const isHeaderName = (cell: string) => cell.trim() !== '' && NAME.test(columnName(cell));

const LEAST_KNOWN = 2;
/** In characters. */
const LONGEST_HEADER = 50_000;

/**
 * The delimiter of a table whose header is this line: the one that parts it into several short names, of which the most
 * and at least two are known, or one is among those that the curator has `named`. Undefined where the line is no header.
 * @example findDelimiter('"Title";Year;Abstract') // => ';'
 * @example findDelimiter('Titles, abstracts, years: how papers are read') // => undefined
 */
export function findDelimiter(line: string, named: readonly string[] = []): Delimiter | undefined {
  if (line.length > LONGEST_HEADER) return undefined;
  const given = new Set(named.map(columnName));
  let best: Delimiter | undefined;
  let most = LEAST_KNOWN - 1;
  for (const delimiter of DELIMITERS) {
    const names = line.split(delimiter).map(columnName);
    if (!names.every((name) => NAME.test(name))) continue;
    const known = new Set(names.filter((name) => isKnownColumn(name) || given.has(name))).size;
    const isNamed = names.length > 1 && names.some((name) => given.has(name));
    const score = isNamed ? known + LEAST_KNOWN : known;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** A title of the table or a note about the export may stand above the header; lines without any text do not count. */
const HEADER_LINES = 3;

/** The delimiter by the first of a table's lines that is a header, see `findDelimiter`; undefined for other texts. */
export function findTable(lines: readonly string[], named: readonly string[] = []): Delimiter | undefined {
  const first = lines.slice(0, 3 * HEADER_LINES).filter((line) => /[^\s,;|]/.test(line));
  return first
    .slice(0, HEADER_LINES)
    .map((line) => findDelimiter(line, named))
    .find((found) => found !== undefined);
}
