import { findJsonFormat } from '../../../../src/collection/read/json/json-format.ts';
import { jsonReaders } from '../../../../src/collection/read/json/json-reader.ts';
import type { FormatReading, FoundRecord, RecordFields } from '../../../../src/collection/read/record.ts';

/** Reads a text in the format that its keys show. */
export function readJson(text: string, file = 'papers.json'): FormatReading {
  return jsonReaders[findJsonFormat(text) ?? 'json'](text, file);
}

/** What becomes of a single record. */
export function readRecord(record: object, file?: string): FoundRecord {
  const { records } = readJson(JSON.stringify([record]), file);
  if (records.length !== 1) throw new Error(`Expected one record, found ${records.length}`);
  return records[0]!;
}

/** The fields of a single record, which must be a paper. */
export function readFields(record: object, file?: string): RecordFields {
  const found = readRecord(record, file);
  if (found.outcome !== 'paper') throw new Error(`Expected a paper, found: ${JSON.stringify(found)}`);
  return found.fields;
}
