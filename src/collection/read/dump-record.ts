import type { Source } from '../paper.ts';
import type { Format } from './format.ts';
import type { RecordFields } from './record.ts';

/** What one file says about a paper, and where. */
export interface DumpRecord extends RecordFields {
  readonly format: Format;
  readonly source: Source;
}
