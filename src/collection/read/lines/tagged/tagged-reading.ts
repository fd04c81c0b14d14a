import type { Fault } from '../../fault.ts';
import type { FormatReading, FoundRecord, RecordFields } from '../../record.ts';
import { titledRecord, untitledRecord } from '../paper-record.ts';
import { parseTaggedRecords, type TaggedRecord, type TagRules, type TagValues } from './tagged-records.ts';

/** A format of tagged lines. */
export interface TaggedFormat {
  readonly rules: TagRules;
  /** How the last line of a record, and a line with the title, are written. */
  readonly endLine?: string;
  readonly titleLine: string;
  /** What a record says of its paper; undefined where it has no title. */
  fields(values: TagValues): RecordFields | undefined;
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
  const fields = format.fields(values);
  if (fields) return titledRecord(line, fields);
  return untitledRecord(line, 'the record that begins here', `a line "${format.titleLine}"`);
}

/** Where not one record of a file has a last line, its program writes none, and one warning is enough. */
function findMissingEnds(records: readonly TaggedRecord[], { endLine }: TaggedFormat): Fault[] {
  const endless = records.filter(({ hasEnd }) => !hasEnd);
  const isHabit = endless.length === records.length && records.length > 1;
  return endless
    .filter(({ cutTag }) => cutTag !== undefined || !isHabit)
    .map(({ line, cutTag }) => ({ line, code: 'broken-record', message: missingEnd(endLine, cutTag) }))
    .concat(
      isHabit
        ? [
            {
              line: endless[0]!.line,
              code: 'broken-record',
              message: `Expected the line "${endLine}" after each record, found it after none: each record was read up to the next; check that all are whole.`,
            },
          ]
        : [],
    );
}

function missingEnd(endLine: string | undefined, cutTag: string | undefined): string {
  return cutTag === undefined
    ? `Expected the line "${endLine}" at the end of the record that begins here, found none: check that the record is whole, and add the line.`
    : `Expected the line "${endLine}" at the end of the record that begins here, found the end of the file within ${cutTag}: what follows is lost; export the file again.`;
}
