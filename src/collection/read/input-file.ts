import { leaveOutContentsPage } from './contents-page.ts';
import { detectFormat } from './detect.ts';
import { type DecodedText, decodeText } from './encoding.ts';
import type { Fault } from './fault.ts';
import { GUESSED_ENCODING, noPapers, refusedFile } from './file-faults.ts';
import type { FileReading } from './file-reading.ts';
import type { Format } from './format.ts';
import { formatReaders } from './formats.ts';
import { readPlainDump } from './plain/plain-dump.ts';
import type { ColumnMapping, FormatReading } from './record.ts';
import { findContainer } from './signs/container.ts';
import { type Refusal, refusals } from './signs/refusal.ts';
import { readXlsx } from './table/workbook/xlsx.ts';

/** A file in `content/dumps/`: its name for messages, and its bytes, unpacked where it was packed with gzip. */
export interface DumpFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file holds, and of its columns where it has some what a reading in a format tells. */
export interface InputReading extends FileReading, Pick<FormatReading, 'columns' | 'mapped'> {}

/** The text of the parts of a workbook. */
const WORKBOOK_TEXT = { encoding: 'utf-8', guessed: false } as const;

/** Reads one file in the format that its content shows. Never throws: what is wrong is in the result. */
export function readInputFile({ name, bytes }: DumpFile, columns: ColumnMapping): InputReading {
  const container = findContainer(bytes);
  if (container === refusals.workbook) {
    const reading = readXlsx(bytes, columns);
    return 'refused' in reading ? refuse(reading) : accountOf('xlsx', WORKBOOK_TEXT, reading);
  }
  if (container) return refuse(container);
  const decoded = decodeText(bytes);
  const found = detectFormat(decoded.text, columns);
  if ('refused' in found) return refuse(found);
  if (found.format === 'plain') return readPlainDump(bytes, decoded);
  const read = formatReaders[found.format];
  return accountOf(found.format, decoded, read(decoded.text, name, columns));
}

function refuse(refusal: Refusal): InputReading {
  const errors = [refusedFile(refusal)];
  const nothing = { units: 0, papers: [], leftOut: 0, faulty: 0, ignored: [], warnings: [] };
  return { format: null, encoding: '', ...nothing, errors };
}

/** The account of a format of records, in which each record and each stretch outside them is one unit. */
function accountOf(
  format: Format,
  { encoding, guessed }: Omit<DecodedText, 'text'>,
  reading: FormatReading,
): InputReading {
  const { outside } = reading;
  const records = reading.records.map(leaveOutContentsPage);
  const papers = records.flatMap((record) =>
    record.outcome === 'paper' ? [{ fields: record.fields, line: record.line, units: [record.line] }] : [],
  );
  const leftOut = records.filter((record) => record.outcome === 'left-out');
  const errors: Fault[] = records.filter((record) => record.outcome === 'faulty');
  const warnings = guessed ? [GUESSED_ENCODING, ...reading.warnings] : [...reading.warnings];
  const faulty = errors.length;
  if (faulty === 0 && !reading.records.some(({ outcome }) => outcome === 'paper')) {
    errors.push(noPapers(format, records.length));
  }
  return {
    format,
    encoding,
    units: records.length + outside.length,
    papers,
    leftOut: leftOut.length,
    faulty,
    ignored: [...leftOut, ...outside],
    warnings,
    errors,
    ...(reading.columns && { columns: reading.columns }),
    ...(reading.mapped && { mapped: reading.mapped }),
  };
}
