import type { ColumnMapping } from '../record.ts';
import { columnName, isKnownColumn } from './columns.ts';
import type { Delimiter } from './csv-rows.ts';

const DELIMITERS: readonly Delimiter[] = [',', '\t', ';', '|'];

/**
 * The delimiter of a table: the one that parts its first line with text into the most names of columns that are
 * known or given in the mapping, and into two at least; undefined where the line is no header.
 * @example findDelimiter('"Title";Year;Abstract', {}) // => ';'
 */
export function findDelimiter(table: string, mapping: ColumnMapping): Delimiter | undefined {
  const header = /\S.*/.exec(table)?.[0] ?? '';
  const given = new Set(Object.values(mapping).map(columnName));
  let best: { readonly delimiter: Delimiter; readonly known: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const names = header.split(delimiter);
    const known = names.filter((cell) => isKnownColumn(cell) || given.has(columnName(cell))).length;
    if (names.length > 1 && known > (best?.known ?? 0)) best = { delimiter, known };
  }
  return best?.delimiter;
}
