import type { Fault } from '../../fault.ts';
import type { ColumnMapping, FormatReading } from '../../record.ts';
import { type Refusal, refusals } from '../../signs/refusal.ts';
import type { TableRow } from '../csv-rows.ts';
import { findHeader, readTable } from '../table.ts';
import {
  dayStyleReader,
  relationReader,
  type Sheet,
  sharedStringReader,
  sheetListReader,
  TooManyCellsError,
} from './sheet-parts.ts';
import { type CellContext, sheetRowReader } from './sheet-rows.ts';
import { LARGEST_UNPACKED, openZip, TooLargeError, type ZipParts } from './zip-parts.ts';

const AS_CSV = 'Save the sheet with the papers as CSV (UTF-8).';

/**
 * Reads the first sheet of an Excel workbook that names columns of papers, as a table whose lines are its rows.
 * `mapping` names columns that have other names than usual. Never throws: what cannot be read is refused.
 */
export function readXlsx(bytes: Uint8Array, mapping: ColumnMapping = {}): FormatReading | Refusal {
  try {
    const parts = openZip(bytes);
    const { sheets, context } = openWorkbook(parts);
    for (const sheet of sheets) {
      const rows: TableRow[] = [];
      parts.unpack(sheet.part, sheetRowReader(rows, context));
      if (findHeader(rows, mapping) < 0) continue;
      const reading = readTable(rows, mapping);
      return { ...reading, warnings: [...otherSheets(sheet, sheets), ...reading.warnings] };
    }
    return {
      refused: 'an Excel workbook in which no sheet names columns such as "Title" and "Abstract"',
      advice: 'Add a row with the names of the columns, or give yours under "columns" in collection.yaml.',
    };
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof TooLargeError) {
    const size = `${LARGEST_UNPACKED / 1_000_000} MB`;
    return {
      refused: `an Excel workbook that unpacks to more than ${size}, the most that is read`,
      advice: AS_CSV,
    };
  }
  if (error instanceof TooManyCellsError) {
    return { refused: 'an Excel workbook with more cells than can be read', advice: AS_CSV };
  }
  return refusals.workbook;
}

function openWorkbook({ has, unpack }: ZipParts): { sheets: readonly Sheet[]; context: CellContext } {
  const listed: { name: string; relation: string }[] = [];
  const targets = new Map<string, string>();
  const strings: string[] = [];
  const dayStyles = new Set<string>();
  let is1904 = false;
  unpack(
    'xl/workbook.xml',
    sheetListReader(listed, (value) => {
      is1904 = value;
    }),
  );
  unpack('xl/_rels/workbook.xml.rels', relationReader(targets));
  if (has('xl/sharedStrings.xml')) unpack('xl/sharedStrings.xml', sharedStringReader(strings));
  if (has('xl/styles.xml')) unpack('xl/styles.xml', dayStyleReader(dayStyles));
  // Sheets of charts have no rows.
  const sheets = listed
    .map(({ name, relation }) => ({ name, part: targets.get(relation) ?? '' }))
    .filter(({ part }) => part.includes('worksheets/') && has(part));
  return { sheets, context: { strings, dayStyles, is1904 } };
}

function otherSheets(read: Sheet, sheets: readonly Sheet[]): Fault[] {
  const others = sheets.filter((sheet) => sheet !== read).map(({ name }) => `"${name}"`);
  if (others.length === 0) return [];
  return [
    {
      line: null,
      code: 'other-sheets',
      message: `Expected one sheet, found ${others.length + 1}; only the first that names columns of papers, "${read.name}", is read. If there are papers in ${others.slice(0, 10).join(', ')} too, save each as a file of its own.`,
    },
  ];
}
