import type { DumpRecord } from '../read/dump-record.ts';

/** A record of which each field that it lacks is that of the first of the others that has it. */
export function completeFields(first: DumpRecord, others: readonly DumpRecord[]): DumpRecord {
  const complete = { ...first };
  for (const other of others) Object.assign(complete, { ...other, ...complete });
  return complete;
}
