import { type FoundFields, statedFields } from '../fields/record-fields.ts';
import type { FormatReading, FoundRecord } from '../record.ts';
import { cutRecords, type RecordText } from './cut-records.ts';
import type { XmlElement } from './element.ts';
import { parseElement } from './parse-element.ts';

/** How a kind of XML holds papers. */
export interface XmlSource {
  /** The local names of the elements that are records. */
  readonly records: readonly string[];
  /** The fields of a record, by the paths of its elements. */
  readonly fields: (record: XmlElement) => FoundFields;
  /** Why a record is no paper, where it is none. */
  readonly leftOut?: (record: XmlElement) => string | undefined;
}

const LONGEST_SHOWN = 40;

/** Reads the records of an XML text; what a broken one costs ends where the next begins. */
export function readXml(text: string, source: XmlSource): FormatReading {
  const { records, head, between } = cutRecords(text, source.records);
  return {
    records: records.map((record) => readRecord(record, source)),
    outside: between.map((stretch) => ({
      line: stretch.line,
      reason: `belongs to no record: ${shown(stretch.text)}`,
    })),
    warnings: /<!ENTITY\b/.test(head) ? [OWN_ENTITIES] : [],
  };
}

const OWN_ENTITIES = {
  line: null,
  code: 'own-entities',
  message:
    'Expected XML without entities of its own, but this file declares some; they are not expanded, and "&name;" stays as it is written. Export the papers again without them where that matters.',
};

function readRecord({ line, text, hasEnd }: RecordText, source: XmlSource): FoundRecord {
  const faulty = (code: string, message: string): FoundRecord => ({ line, outcome: 'faulty', code, message });
  if (!hasEnd) return faulty('broken-record', brokenRecord('cut off before its end'));
  const element = parseElement(text);
  if ('problem' in element) {
    const place = line + element.line - 1;
    return faulty('broken-record', brokenRecord(`broken on line ${place} (${element.problem})`));
  }
  const reason = source.leftOut?.(element);
  if (reason !== undefined) return { line, outcome: 'left-out', reason };
  const fields = statedFields(source.fields(element));
  if (fields) return { line, outcome: 'paper', fields };
  return faulty(
    'missing-title',
    `Expected a title in this record (<${element.name}>), found none. Add it, or delete the record.`,
  );
}

function brokenRecord(problem: string): string {
  return `Expected a whole record in well-formed XML, but it is ${problem}. Mend it, or export the papers again.`;
}

function shown(text: string): string {
  const start = text.slice(0, LONGEST_SHOWN * 4).replace(/\s+/g, ' ');
  return start.length > LONGEST_SHOWN ? `${start.slice(0, LONGEST_SHOWN)}…` : start;
}
