import type { Fault } from '../fault.ts';
import type { FormatReader, FormatReading, FoundRecord, RecordFields } from '../record.ts';
import { cutRecords } from './cut-records.ts';
import { formatOfRecord, type JsonFormat, jsonFormats, jsonSources } from './json-format.ts';
import * as faults from './json-problems.ts';
import type { JsonObject } from './json-value.ts';
import { parseFields } from './raw-fields.ts';

/** The readers of all formats of which the text is JSON or JSON Lines. */
export const jsonReaders = Object.fromEntries(
  jsonFormats.map((format) => [format, (text, file) => readJson(text, file, format)]),
) as Record<JsonFormat, FormatReader>;

/** The lines of records with a field whose value cannot be read. */
type Unread = Map<keyof RecordFields, number[]>;

/** Each record is read by its own signs: a file may be put together from several sources. */
function readJson(text: string, file: string, format: JsonFormat): FormatReading {
  const records: FoundRecord[] = [];
  const outside: { line: number; reason: string }[] = [];
  const warnings: Fault[] = [];
  const unread: Unread = new Map();
  for (const piece of cutRecords(text)) {
    const { line } = piece;
    if (piece.kind === 'record') records.push(readRecord(piece.record, line, file, format, unread));
    else if (piece.kind === 'outside') outside.push({ line, reason: piece.reason });
    else if (piece.kind === 'unclosed') warnings.push(faults.unclosedList(line));
    else records.push({ line, outcome: 'faulty', ...faults.brokenRecord(piece) });
  }
  for (const [field, lines] of unread) warnings.push(faults.unreadField(field, lines));
  return { records, outside, warnings };
}

function readRecord(
  record: JsonObject,
  line: number,
  file: string,
  format: JsonFormat,
  unread: Unread,
): FoundRecord {
  const own = formatOfRecord(record);
  const raw = jsonSources[own === undefined || own === 'json' ? format : own].read(record, file);
  if ('leftOut' in raw) return { line, outcome: 'left-out', reason: raw.leftOut };
  const { fields, unread: names } = parseFields(raw);
  for (const name of names) unread.set(name, [...(unread.get(name) ?? []), line]);
  if (fields === undefined) return { line, outcome: 'faulty', ...faults.missingTitle(record) };
  return { line, outcome: 'paper', fields };
}
