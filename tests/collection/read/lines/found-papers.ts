import type { FormatReading, RecordFields } from '../../../../src/collection/read/record.ts';

/** The fields of the papers of a reading, in order. */
export function foundPapers({ records }: FormatReading): RecordFields[] {
  return records.flatMap((record) => (record.outcome === 'paper' ? record.fields : []));
}

/** The fields of its only record, which must be a paper. */
export function onlyPaper(reading: FormatReading): RecordFields {
  const [paper, ...others] = foundPapers(reading);
  if (paper === undefined || others.length > 0 || reading.records.length > 1) {
    throw new Error(`expected one paper, found ${JSON.stringify(reading)}`);
  }
  return paper;
}
