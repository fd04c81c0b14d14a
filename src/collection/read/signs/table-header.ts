import type { ColumnMapping } from '../record.ts';
import { columnName, isKnownColumn } from '../table/columns.ts';
import { findDelimiter } from '../table/delimiter.ts';

/** The columns of a table have short names: at most 60 characters, at most seven words. */
const NAME = /^\s*(?=.{0,60}$)\S*(?:\s+\S+){0,6}\s*$/;
const LEAST_KNOWN = 2;

/**
 * Whether a line is the header of a table of papers: short names with delimiters between them, of which at least two
 * are known or given by the curator.
 * @example isTableHeader('"Title";Year;Abstract') // => true
 * @example isTableHeader('Titles, abstracts, years: how papers are read') // => false
 */
export function isTableHeader(line: string, columns: ColumnMapping = {}): boolean {
  const delimiter = findDelimiter(line, columns);
  if (delimiter === undefined) return false;
  const cells = line.split(delimiter);
  const given = new Set(Object.values(columns).map(columnName));
  const known = cells.map(columnName).filter((name) => isKnownColumn(name) || given.has(name));
  return cells.every((cell) => NAME.test(cell)) && new Set(known).size >= LEAST_KNOWN;
}
