import { type FoundFields, statedFields } from '../fields/record-fields.ts';
import type { FormatReading, FoundRecord } from '../record.ts';
import { cutRecords, type RecordText } from './cut-records.ts';
import type { XmlElement } from './element.ts';
import { parseElement, type XmlFault } from './parse-element.ts';

/** How a kind of XML holds papers. */
export interface XmlSource {
  /** The local names of the elements that are records. */
  readonly records: readonly string[];
  /** The one of them that says something of all papers up to the next of its kind, such as their year. */
  readonly volume?: string;
  /** The fields of a record, by the paths of its elements; `volume` is the last one before it, if it could be read. */
  readonly fields: (record: XmlElement, volume: XmlElement | undefined) => FoundFields;
  /** Why a record is no paper, where it is none. */
  readonly leftOut?: (record: XmlElement) => string | undefined;
}

const LONGEST_SHOWN = 40;

/** Reads the records of an XML text; what a broken one costs ends where the next begins. */
export function readXml(text: string, source: XmlSource): FormatReading {
  const { records, head, between } = cutRecords(text, source.records);
  let volume: XmlElement | undefined;
  return {
    records: records.map((record) => {
      const element = record.hasEnd ? parseElement(record.text) : CUT_OFF;
      if (record.name === source.volume) volume = 'problem' in element ? undefined : element;
      return readRecord(record, element, volume, source);
    }),
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

/** Where a record ends before its end tag. */
const CUT_OFF = { line: null, problem: 'cut off before its end' } as const;

function readRecord(
  { line }: RecordText,
  element: XmlElement | XmlFault | typeof CUT_OFF,
  volume: XmlElement | undefined,
  source: XmlSource,
): FoundRecord {
  const faulty = (code: string, message: string): FoundRecord => ({ line, outcome: 'faulty', code, message });
  if ('problem' in element) {
    if (element.line === null) return faulty('broken-record', brokenRecord(element.problem));
    const place = line + element.line - 1;
    return faulty('broken-record', brokenRecord(`broken on line ${place} (${element.problem})`));
  }
  const reason = source.leftOut?.(element);
  if (reason !== undefined) return { line, outcome: 'left-out', reason };
  const fields = statedFields(source.fields(element, volume));
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
