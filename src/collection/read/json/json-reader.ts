import type { Fault } from '../fault.ts';
import type { ColumnMapping, FormatReader, FormatReading, FoundRecord, RecordFields } from '../record.ts';
import { cutRecords } from './cut-records.ts';
import { formatOfRecord, type JsonFormat, jsonFormats, jsonSources } from './json-format.ts';
import * as faults from './json-problems.ts';
import { firstGiven, foldKey, foldKeys, type JsonObject, valueAt } from './json-value.ts';
import { parseFields, type RawFields } from './raw-fields.ts';
import { fieldOfKey } from './sources/usual-keys.ts';

/** The readers of all formats of which the text is JSON or JSON Lines. */
export const jsonReaders = Object.fromEntries(
  jsonFormats.map((format) => [format, readerOf(format)]),
) as Record<JsonFormat, FormatReader>;

function readerOf(format: JsonFormat): FormatReader {
  return (text, file, columns = {}) => readJson(text, { file, format, columns });
}

/** What is known of a file before its records are read. */
interface JsonFile {
  readonly file: string;
  /** Of records that bear no signs of their own. */
  readonly format: JsonFormat;
  readonly columns: ColumnMapping;
}

/** What is noticed in the records of a file besides. */
interface Notes {
  readonly keys: Set<string>;
  /** The fields for which a record has the key that the curator has named. */
  readonly mapped: Set<keyof RecordFields>;
  /** The lines of records with a field whose value cannot be read. */
  readonly unread: Map<keyof RecordFields, number[]>;
}

/** More keys than this are no names of fields, but a dictionary. */
const MOST_KEYS = 200;

/** Each record is read by its own signs: a file may be put together from several sources. */
function readJson(text: string, about: JsonFile): FormatReading {
  const records: FoundRecord[] = [];
  const outside: { line: number; reason: string }[] = [];
  const warnings: Fault[] = [];
  const notes: Notes = { keys: new Set(), mapped: new Set(), unread: new Map() };
  let afterEmpty = false;
  for (const piece of cutRecords(text)) {
    const { line } = piece;
    const isEmpty = piece.kind === 'record' && isEmptyObject(piece.record);
    if (isEmpty && !afterEmpty) outside.push({ line, reason: 'objects without any key' });
    afterEmpty = isEmpty;
    if (isEmpty) continue;
    if (piece.kind === 'record') records.push(readRecord(piece.record, line, about, notes));
    else if (piece.kind === 'outside') outside.push({ line, reason: piece.reason });
    else if (piece.kind === 'unclosed') warnings.push(faults.unclosedList(line));
    else records.push({ line, outcome: 'faulty', ...faults.brokenRecord(piece) });
  }
  for (const [field, lines] of notes.unread) warnings.push(faults.unreadField(field, lines));
  if (about.format === 'json') warnings.push(...abstractWarnings(records, notes));
  const mapped = [...notes.mapped];
  return { records, outside, warnings, columns: [...notes.keys], ...(mapped.length > 0 && { mapped }) };
}

/** Where no record has an abstract, it may stand under a key that is not known. */
function abstractWarnings(records: readonly FoundRecord[], { keys, mapped }: Notes): Fault[] {
  const papers = records.filter((record) => record.outcome === 'paper');
  const hasNone = papers.length > 0 && papers.every(({ fields }) => fields.abstract === undefined);
  const isKnown = mapped.has('abstract') || [...keys].some((key) => fieldOfKey(key) === 'abstract');
  const unknown = [...keys].filter((key) => fieldOfKey(key) === undefined);
  return hasNone && !isKnown && unknown.length > 0 ? [faults.noAbstractKey(unknown)] : [];
}

function isEmptyObject(record: JsonObject): boolean {
  for (const _ in record) return false;
  return true;
}

function readRecord(record: JsonObject, line: number, about: JsonFile, notes: Notes): FoundRecord {
  for (const key in record) if (notes.keys.size < MOST_KEYS) notes.keys.add(key);
  const raw = jsonSources[formatOfRecord(record) ?? about.format].read(record, about.file);
  if ('leftOut' in raw) return { line, outcome: 'left-out', reason: raw.leftOut };
  const { fields, unread } = parseFields({ ...raw, ...namedFields(record, about.columns, notes) });
  for (const field of unread) {
    const lines = notes.unread.get(field);
    if (lines) lines.push(line);
    else notes.unread.set(field, [line]);
  }
  if (fields === undefined) return { line, outcome: 'faulty', ...faults.missingTitle(record) };
  return { line, outcome: 'paper', fields };
}

/** The values under the keys that the curator has named, as far as the record has them; which they are is noted. */
function namedFields(record: JsonObject, columns: ColumnMapping, { mapped }: Notes): Partial<RawFields> {
  const named = Object.entries(columns);
  if (named.length === 0) return {};
  const values = foldKeys(record);
  return Object.fromEntries(
    named.flatMap(([field, key]) => {
      const there = valueAt(record, ...key.split('.'));
      const value = firstGiven(there, values.get(foldKey(key)));
      if (there !== undefined || value !== undefined) mapped.add(field as keyof RecordFields);
      return value === undefined ? [] : [[field, field === 'links' ? [value] : value]];
    }),
  );
}
