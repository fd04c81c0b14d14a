import type { TableRow } from '../csv-rows.ts';
import { cellString, MOST_CELLS, TooManyCellsError, tagReader } from './sheet-parts.ts';
import type { PieceReader } from './zip-parts.ts';

/** The most that a sheet of Excel can have. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MS_PER_DAY = 86_400_000;

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** The styles in which a number is a day. */
  readonly dayStyles: ReadonlySet<string>;
  readonly is1904: boolean;
}

/** Takes the rows of a sheet that have a cell, with their numbers. The values of formulas are those last computed. */
export function sheetRowReader(rows: TableRow[], context: CellContext): PieceReader {
  let cells: string[] = [];
  let line = 0;
  let column = -1;
  let cell: Readonly<Record<string, string>> = {};
  let value = '';
  let count = 0;
  return tagReader({
    open: (name, attributes) => {
      if (name === 'row') {
        cells = [];
        column = -1;
        line = Number(attributes.r ?? line + 1) || line + 1;
      } else if (name === 'c') {
        cell = attributes;
        value = '';
        column = columnOf(attributes.r) ?? column + 1;
      }
    },
    close: (name, text) => {
      if (name === 'v' || name === 't') value += text;
      else if (name === 'c') {
        count += Math.max(0, column + 1 - cells.length);
        if (count > MOST_CELLS || column >= MOST_COLUMNS) throw new TooManyCellsError();
        while (cells.length < column) cells.push('');
        cells[column] = cellText(cell, value, context);
      } else if (name === 'row' && cells.length > 0) {
        if (rows.push({ line, cells }) > MOST_ROWS) throw new TooManyCellsError();
      }
    },
  });
}

/**
 * The column (from 0) of a reference such as `AB7`.
 * @example columnOf('AB7') // => 27
 */
export function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(
  { t: type, s: style }: Readonly<Record<string, string>>,
  value: string,
  context: CellContext,
): string {
  if (type === 's') return context.strings[Number(value)] ?? '';
  if (type === 'e') return '';
  if (type === 'inlineStr' || type === 'str') return cellString(value);
  if (type !== undefined && type !== 'n') return value;
  return context.dayStyles.has(style ?? '0') ? dayText(Number(value), context.is1904) : value;
}

/** A day as ISO 8601 writes it, of the number of days since the end of 1899. */
function dayText(days: number, is1904: boolean): string {
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(first + Math.floor(days) * MS_PER_DAY);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
