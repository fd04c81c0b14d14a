import type { FoundRecord } from './record.ts';

/** What becomes of papers without an abstract, as the curator has decided. */
export type WithoutAbstract = 'keep' | 'leave out';

const REASON = 'no abstract: papersWithoutAbstract in collection.yaml leaves such papers out';

/** The records of a file in their order, those of papers without an abstract left out where they are to be. */
export function settleWithoutAbstract(
  records: readonly FoundRecord[],
  decision: WithoutAbstract,
): readonly FoundRecord[] {
  if (decision === 'keep') return records;
  return records.map((record) =>
    record.outcome === 'paper' && record.fields.abstract === undefined
      ? { outcome: 'left-out', line: record.line, reason: REASON }
      : record,
  );
}
