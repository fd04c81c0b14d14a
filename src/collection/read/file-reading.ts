import type { Fault } from './fault.ts';
import type { Format } from './format.ts';
import type { RecordFields } from './record.ts';

/** A paper that a file holds. */
export interface FoundPaper {
  readonly fields: RecordFields;
  /** The 1-based line (of a table: row) on which it begins. */
  readonly line: number;
  /** The units of the account that it takes up: its lines in a plain dump, else `line` alone for its record. */
  readonly units: readonly number[];
}

/**
 * What one file holds, before it is compared with the others. Its units are lines in a plain dump; in other
 * formats each record and each stretch of text outside records is one. Each is in a paper, in `ignored`, or in
 * `errors` with its line.
 */
export interface FileReading {
  /** Null where the file is refused: it has no records then. */
  readonly format: Format | null;
  readonly encoding: string;
  readonly units: number;
  readonly papers: readonly FoundPaper[];
  /** Records that are no papers, which is no fault. */
  readonly leftOut: number;
  /** Records with an error. */
  readonly faulty: number;
  readonly ignored: readonly { readonly line: number; readonly reason: string }[];
  readonly warnings: readonly Fault[];
  readonly errors: readonly Fault[];
}

/** How many records a file holds, whatever becomes of them. */
export function countRecords({ papers, leftOut, faulty }: FileReading): number {
  return papers.length + leftOut + faulty;
}
