import type { Fault } from '../fault.ts';
import { statedFields } from '../fields/record-fields.ts';
import type { ColumnMapping, FormatReading, FoundRecord } from '../record.ts';
import { columnName, findColumns, isKnownColumn, mappedColumns } from './columns.ts';
import type { TableRow } from './csv-rows.ts';
import { rowFields } from './row-fields.ts';
import { columnWarnings, missingTitle, NO_HEADER, rowWarnings, UNCLOSED_ROW } from './table-faults.ts';
import { tableHabits } from './table-habits.ts';

/** A header stands among so many first rows. */
const HEADER_ROWS = 20;
const MOST_COLUMNS = 2000;
const LEAST_KNOWN = 2;

/**
 * The index of the row that names the columns: the first with two known names or one that the curator has given,
 * else the first that names a title; -1 where there is none.
 */
export function findHeader(rows: readonly TableRow[], mapping: ColumnMapping = {}): number {
  const given = new Set(Object.values(mapping).map(columnName));
  const first = rows.slice(0, HEADER_ROWS).map(({ cells }) => (cells.length > MOST_COLUMNS ? [] : cells));
  const named = first.findIndex((cells) => {
    const known = new Set(cells.filter(isKnownColumn).map(columnName));
    return known.size >= LEAST_KNOWN || cells.some((cell) => given.has(columnName(cell)));
  });
  return named >= 0 ? named : first.findIndex((cells) => findColumns(cells, {}).has('title'));
}

/**
 * Reads the rows of a table below its header, each as a record. Rows without any text, rows that repeat the
 * header and those above it are outside all records. `mapping` names columns that have other names than usual.
 */
export function readTable(rows: readonly TableRow[], mapping: ColumnMapping = {}): FormatReading {
  const at = findHeader(rows, mapping);
  const header = rows[at];
  if (header === undefined) {
    return { records: [], outside: firstLine(rows, 'no row names columns'), warnings: [NO_HEADER] };
  }
  const columns = findColumns(header.cells, mapping);
  const mapped = [...mappedColumns(header.cells, mapping).keys()];
  const body = rows.slice(at + 1);
  const titles = (columns.get('title') ?? []).map((column) => header.cells[column]!);
  const habits = tableHabits(header.cells, body, columns);
  const { records, outside, warnings } = readBody(body, header, ({ line, cells }) => {
    const fields = statedFields(rowFields(cells, columns, habits));
    return fields ? { line, outcome: 'paper', fields } : { line, outcome: 'faulty', ...missingTitle(titles) };
  });
  return {
    records,
    outside: [...firstLine(rows.slice(0, at), 'stands above the names of the columns'), ...outside],
    warnings: habits.isOwn ? warnings : [...columnWarnings(header.cells, columns), ...warnings],
    columns: header.cells,
    ...(mapped.length > 0 && { mapped }),
  };
}

/** Tells the rows that are records from those that are none or are torn. */
function readBody(
  body: readonly TableRow[],
  header: TableRow,
  read: (row: TableRow) => FoundRecord,
): Pick<FormatReading, 'records' | 'outside' | 'warnings'> {
  const records: FoundRecord[] = [];
  const outside: { line: number; reason: string }[] = [];
  const warnings: Fault[] = [];
  const isWhole = (row: TableRow | undefined) => row?.cells.length === header.cells.length;
  // What follows an unclosed cell may be the rest of it, until a row is whole.
  let mayBeRest = false;
  let earlier: string | undefined;
  body.forEach((row, index) => {
    const reason = outsideReason(row, header, mayBeRest && !isWhole(row));
    if (reason !== undefined) {
      if (reason !== earlier) outside.push({ line: row.line, reason });
    } else {
      const next = body[index + 1];
      mayBeRest = row.isUnclosed === true;
      const isTorn = mayBeRest && !(isWhole(row) && (next === undefined || isWhole(next)));
      // A cell that took in those behind it ends with the mark of the last of them.
      const isGlued = row.hasLooseQuotes === true && row.cells.length < header.cells.length;
      if (isTorn || isGlued) records.push({ line: row.line, outcome: 'faulty', ...UNCLOSED_ROW });
      else {
        records.push(read(row));
        warnings.push(...rowWarnings(row, header));
      }
    }
    earlier = reason;
  });
  return { records, outside, warnings };
}

/** Why a row is no record, where it is none. */
function outsideReason({ cells }: TableRow, header: TableRow, mayBeRest: boolean): string | undefined {
  if (cells.every((cell) => cell.trim() === '')) return 'a row without any text';
  if (mayBeRest) return 'follows a cell that is not closed, and is no whole row';
  const repeats =
    cells.length === header.cells.length && cells.every((cell, at) => cell === header.cells[at]);
  return repeats ? 'names the columns once more' : undefined;
}

function firstLine(rows: readonly TableRow[], reason: string) {
  return rows.slice(0, 1).map(({ line }) => ({ line, reason }));
}
