import type { ColumnMapping, FormatReading } from '../record.ts';
import { parseRows } from './csv-rows.ts';
import { type Delimiter, findTable } from './delimiter.ts';
import { isFieldRows, turnFieldRows } from './field-rows.ts';
import { readTable } from './table.ts';

/** Excel reads the delimiter from a first line such as `sep=;`. */
const SEPARATOR_LINE = /^\ufeff?sep=([,;|\t])[ \t]*(\r\n|\n|\r|$)/i;

/** In characters: a header stands at the beginning. */
const LOOKED_AT = 200_000;

/**
 * Reads separated values (CSV, TSV): the delimiter is the one that parts the header into the most known names of
 * columns. Where a row holds one field instead, the table is turned. `mapping` names columns that have other names than usual.
 */
export function readCsv(text: string, _file: string, mapping: ColumnMapping = {}): FormatReading {
  const [announced, separator] = SEPARATOR_LINE.exec(text) ?? [''];
  // The line stays, empty, so that those below it keep their numbers.
  const table = announced ? text.slice(announced.trimEnd().length) : text.replace(/^\ufeff/, '');
  const lines = table.slice(0, LOOKED_AT).split(/\r\n|\n|\r/);
  const found = findTable(lines, Object.values(mapping));
  if (!announced && !found && isFieldRows(lines))
    return readTable(turnFieldRows(parseRows(table, ',')), mapping);
  const delimiter = (separator as Delimiter | undefined) ?? found ?? ',';
  const { outside, ...reading } = readTable(parseRows(table, delimiter), mapping);
  const named = announced ? [{ line: 1, reason: 'names the sign between the columns' }] : [];
  return { ...reading, outside: [...named, ...outside] };
}
