import type { Fault } from '../../fault.ts';
import { plainText } from '../../fields/field-text.ts';
import type { FormatReading, FoundRecord, RecordFields } from '../../record.ts';
import { untitledRecord } from '../untitled-record.ts';
import { firstValue } from './tag-values.ts';
import { parseTaggedRecords, type TaggedRecord, type TagRules, type TagValues } from './tagged-records.ts';

/** A format of tagged lines. */
export interface TaggedFormat {
  readonly rules: TagRules;
  /** How the last line of a record, and a line with the title, are written. */
  readonly endLine?: string;
  readonly titleLine: string;
  /** The tags of titles, the one that goes first first. */
  readonly titleTags: readonly string[];
  /** What a record with this title says of its paper. */
  fields(values: TagValues, title: string): RecordFields | undefined;
}

/** Reads a text of tagged lines: see `parseTaggedRecords`. */
export function readTagged(text: string, format: TaggedFormat): FormatReading {
  const { records, outside } = parseTaggedRecords(text, format.rules);
  return {
    records: records.map((record) => buildRecord(record, format)),
    outside: outside.map(({ line, isOfFile }) => ({
      line,
      reason: isOfFile ? 'a line about the file, not about a paper' : 'text outside of records',
    })),
    warnings: findMissingEnds(records, format),
  };
}

function buildRecord({ line, values }: TaggedRecord, format: TaggedFormat): FoundRecord {
  const title = plainText(firstValue(values, ...format.titleTags));
  const fields = title === '' ? undefined : format.fields(values, title);
  if (fields) return { line, outcome: 'paper', fields };
  return untitledRecord(line, 'the record that begins here', `a line "${format.titleLine}"`);
}

/** Where not one record of a file has a last line, its program writes none, and one warning is enough. */
function findMissingEnds(records: readonly TaggedRecord[], { endLine }: TaggedFormat): Fault[] {
  const endless = records.filter(({ hasEnd }) => !hasEnd);
  const isHabit = endless.length === records.length && records.length > 1;
  const told = isHabit ? endless.filter(({ cutTag }) => cutTag !== undefined) : endless;
  const warnings = told.map(({ line, cutTag }) => brokenRecord(line, missingEnd(endLine, cutTag)));
  const message = `Expected the line "${endLine}" after each record, found it after none: each was read up to the next; check that all are whole.`;
  return isHabit ? [brokenRecord(endless[0]!.line, message), ...warnings] : warnings;
}

function missingEnd(endLine: string | undefined, cutTag: string | undefined): string {
  const expected = `Expected the line "${endLine}" at the end of the record that begins here`;
  return cutTag === undefined
    ? `${expected}, found none: check that the record is whole, and add the line.`
    : `${expected}, found the end of the file within ${cutTag}: what follows is lost; export the file again.`;
}

const brokenRecord = (line: number, message: string): Fault => ({ line, code: 'broken-record', message });
