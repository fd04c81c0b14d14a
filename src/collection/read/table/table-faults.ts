import type { Fault } from '../fault.ts';
import { onOneLine } from '../fields/one-line.ts';
import type { RecordFields } from '../record.ts';
import type { TableRow } from './csv-rows.ts';

/** The fields that a table of papers is expected to have, and what messages call them. */
const EXPECTED = { title: 'the title', abstract: 'the abstract', authors: 'the authors', year: 'the year' };
/** How many names of columns a message lists, and how many characters of each. */
const LISTED = 40;
const LONGEST_NAME = 40;

export const NO_HEADER: Fault = {
  line: null,
  code: 'no-header',
  message:
    'Expected a row with the names of the columns, such as "Title" and "Abstract", found none. Add one above the rows, or name your columns under "columns" in collection.yaml.',
};

/** Which of the expected columns are missing, and which are there; nothing where all are. */
export function columnWarnings(
  header: readonly string[],
  columns: ReadonlyMap<keyof RecordFields, readonly number[]>,
): Fault[] {
  const missing = Object.entries(EXPECTED).filter(([field]) => !columns.has(field as keyof RecordFields));
  if (missing.length === 0) return [];
  const found = Object.entries(EXPECTED).flatMap(([field, name]) => {
    const [first] = columns.get(field as keyof RecordFields) ?? [];
    return first === undefined ? [] : `${name} in ${quoted(header[first]!)}`;
  });
  return [
    {
      line: null,
      // Where abstracts are among them, nothing more is to be said of their absence.
      code: columns.has('abstract') ? 'missing-columns' : 'no-abstracts',
      message: `Expected a column with ${missing.map(([, name]) => name).join(', one with ')}, found ${found.join(', ') || 'none that is known'}, among ${listed(header)}. If it is there under another name, give that under "columns" in collection.yaml.`,
    },
  ];
}

/** The error for a row that has no title in the columns of that name. */
export function missingTitle(names: readonly string[]): Omit<Fault, 'line'> {
  const place = names.length > 0 ? ` (column ${names.slice(0, 3).map(quoted).join(' or ')})` : '';
  return {
    code: 'missing-title',
    message: `Expected a title in this row${place}, found none. Add it, or delete the row.`,
  };
}

/** The error for a row with a cell that is not closed, which leaves open where its other cells begin. */
export const UNCLOSED_ROW: Omit<Fault, 'line'> = {
  code: 'unclosed-quote',
  message:
    'Expected a quotation mark at the end of each cell that begins with one, found a cell without it in this row, which cannot be read so. Add the mark, or remove the one at the beginning.',
};

/** What was read of a row, but not as the rules of the format want it. */
export function rowWarnings(row: TableRow, header: TableRow): Fault[] {
  const { line } = row;
  const warnings: Fault[] = [];
  const add = (code: string, message: string) => warnings.push({ line, code, message });
  if (row.isUnclosed) {
    add(
      'unclosed-quote',
      'Expected a quotation mark at the end of the cell that begins with one in this row, found none; the row was read up to the end of its line. Add the mark, or remove the one at the beginning.',
    );
  }
  if (row.hasLooseQuotes) {
    add(
      'loose-quotes',
      'Expected quotation marks inside a quoted cell to be doubled, found single ones in this row; they were read as text. Check the row, or export the file again.',
    );
  }
  const further = row.cells.slice(header.cells.length).filter((cell) => cell.trim() !== '');
  if (further.length > 0) {
    add(
      'too-many-cells',
      `Expected ${cells(header.cells.length)} in this row, one for each column, found ${row.cells.length}; the further ones were left out, and the others may be in the wrong columns. Put quotation marks around cells that hold the sign between the columns.`,
    );
  }
  return warnings;
}

const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);
const quoted = (name: string) => {
  const text = onOneLine(name);
  return `"${text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text}"`;
};

function listed(header: readonly string[]): string {
  const names = header.filter((cell) => cell.trim() !== '').map(quoted);
  const further = names.length - LISTED;
  return names.slice(0, LISTED).join(', ') + (further > 0 ? ` and ${further} more` : '');
}
