import { columnName, isKnownColumn } from './columns.ts';
import type { TableRow } from './csv-rows.ts';

/** In lines that are not blank: the first fields stand close to the beginning. */
const LOOKED_AT = 40;
const LEAST_FIELDS = 3;
/** The time is in proportion to it. */
const MOST_FIELDS = 100;
/** `"AUTHOR NAMES","Doe J."`: the names are in capitals, so that a sentence with commas is none. */
const FIELD_ROW = /^"?([A-Z][A-Z ]{1,40})"?,/;

/**
 * Whether the lines of a text are a table that is turned, with a field on each row, as Embase exports it ("CSV -
 * fields by row").
 * @example isFieldRows(['"TITLE","Shelves"', '"AUTHOR NAMES","Doe J."', '"ABSTRACT","We study."']) // => true
 */
export function isFieldRows(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '').slice(0, LOOKED_AT);
  const names = written.flatMap((line) => FIELD_ROW.exec(line)?.[1] ?? []).map(columnName);
  const known = new Set(names.filter(isKnownColumn));
  return known.has('title') && known.size >= LEAST_FIELDS && 2 * names.length > written.length;
}

/**
 * Turns rows of a name and its values into a table: a row for each record, below one with the names. A record begins
 * with a name that the one before has already, unless that stands directly above; several values are parted by
 * semicolons. Where names are too many to be those of fields, further ones go on with the field above.
 */
export function turnFieldRows(rows: readonly TableRow[]): TableRow[] {
  const columns = new Map<string, number>();
  const records: { line: number; values: Map<number, string[]> }[] = [];
  let above = -1;
  for (const { line, cells } of rows) {
    const [name = '', ...values] = cells;
    if (!columns.has(name) && columns.size < MOST_FIELDS) columns.set(name, columns.size);
    const column = columns.get(name) ?? above;
    let current = records.at(-1);
    if (!current || (current.values.has(column) && above !== column)) {
      current = { line, values: new Map() };
      records.push(current);
    }
    const stated = values.filter((value) => value.trim() !== '');
    const before = current.values.get(column);
    if (before) before.push(...stated);
    else current.values.set(column, stated);
    above = column;
  }
  const names = [...columns.keys()];
  const body = records.map(({ line, values }) => ({
    line,
    cells: names.map((_, column) => values.get(column)?.join('; ') ?? ''),
  }));
  return rows[0] ? [{ line: rows[0].line, cells: names }, ...body] : [];
}
