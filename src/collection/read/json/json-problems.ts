import type { Fault } from '../fault.ts';
import type { RecordFields } from '../record.ts';
import { spellOutInvisible } from '../text/invisible.ts';
import type { JsonPiece } from './cut-records.ts';
import type { JsonObject } from './json-value.ts';

type RecordFault = Omit<Fault, 'line'>;

/** The error for a record that could not be cut out of the text, or is none. */
export function brokenRecord(
  piece: Extract<JsonPiece, { kind: 'broken' | 'cut off' | 'no record' }>,
): RecordFault {
  if (piece.kind === 'no record') return noRecord(piece.found);
  if (piece.kind === 'cut off') return CUT_OFF;
  return BROKEN;
}

const BROKEN: RecordFault = {
  code: 'broken-record',
  message:
    'Expected a record in valid JSON from here, but a bracket, comma or quotation mark in it is missing or too many. Mend it, or delete the record.',
};
const CUT_OFF: RecordFault = {
  code: 'cut-off',
  message:
    'Expected the end of this record, found the end of the file: the file was cut off. Save it again, or delete this record.',
};

function noRecord(found: string): RecordFault {
  return {
    code: 'not-a-record',
    message: `Expected a record such as {"title": "…", "abstract": "…"}, found ${spellOutInvisible(found)}. Write it as a record, or delete it.`,
  };
}

/** The error for a record without a title; it names the keys that are there. */
export function missingTitle(record: JsonObject): RecordFault {
  return {
    code: 'missing-title',
    message: `Expected a title in this record, found none (it has ${named(Object.keys(record))}). Add "title", or delete the record.`,
  };
}

/** The warning for a file of no known source in which no record has an abstract; `keys` are those that are not known. */
export function noAbstractKey(keys: readonly string[]): Fault {
  return {
    line: null,
    code: 'no-abstracts',
    message: `Expected an abstract in the records of this file, found none; they have ${named(keys)}, which are not known. If one of them holds it, name that under "columns" in collection.yaml.`,
  };
}

function named(keys: readonly string[]): string {
  const first = keys.slice(0, MOST_NAMED).map((key) => spellOutInvisible(key.slice(0, 40)));
  return `the keys ${first.join(', ')}${keys.length > MOST_NAMED ? ', …' : ''}`;
}

/** In keys. */
const MOST_NAMED = 8;

/** The warning for a list whose end is missing after a whole record; `line` is the last one. */
export function unclosedList(line: number): Fault {
  return {
    line,
    code: 'cut-off',
    message:
      'Expected ] at the end of the list, found the end of the file: if it was cut off, the last papers are missing. Save the file again, or add the bracket.',
  };
}

/** The one warning for all records with a field of a wrong type, by their lines. */
export function unreadField(field: keyof RecordFields, lines: readonly number[]): Fault {
  const [line = 1] = lines;
  const where = lines.length === 1 ? 'this record' : `${lines.length} records, the first of them here`;
  return {
    line,
    code: 'unread-field',
    message: `Expected ${EXPECTED[field] ?? field} in ${where}, found something else. The papers are kept without it; write it so, or leave it out.`,
  };
}

const EXPECTED: Partial<Record<keyof RecordFields, string>> = {
  abstract: 'the abstract as a text',
  authors: 'the authors as a text or a list of names',
  year: 'a year from 1500 to 2099',
  venue: 'the venue as a text',
  keywords: 'the keywords as a text or a list of texts',
  doi: 'a DOI, which begins with 10.',
};
