import type { RecordFields } from '../record.ts';
import { columnName, isOwnHeader } from './columns.ts';
import type { TableRow } from './csv-rows.ts';
import type { TableHabits } from './row-fields.ts';

/** Springer leaves nothing between the names of authors. */
const GLUING_COLUMNS = ['item title', 'item doi'];

/** What the names of the columns and all rows together say about single cells. */
export function tableHabits(
  header: readonly string[],
  rows: readonly TableRow[],
  columns: ReadonlyMap<keyof RecordFields, readonly number[]>,
): TableHabits {
  const names = new Set(header.map(columnName));
  const isOwn = isOwnHeader(header);
  // An only author is not parted at a comma, as "Doe, Jane" would be where commas may part people.
  if (isOwn) return { isOwn, authorSeparator: ';' };
  if (GLUING_COLUMNS.every((name) => names.has(name))) return { isOwn, authorSeparator: 'glued' };
  const [column = -1] = columns.get('authors') ?? [];
  const lists = rows.map(({ cells }) => cells[column] ?? '');
  const byCommas = lists.filter((list) => !/[;|]/.test(list) && list.split(',').length > 2).length;
  const separator = ([';', '|'] as const).find(
    (sign) => lists.filter((list) => list.includes(sign)).length > byCommas,
  );
  return separator ? { isOwn, authorSeparator: separator } : { isOwn };
}
