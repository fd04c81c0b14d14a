import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DumpFile } from '../src/collection/read/input-file.ts';

/**
 * The content folder of the first collection, as it was received and curated once. Tests that need a real
 * collection take this one: `content/` belongs to the curator, who may put any other collection there.
 */
export const firstCollection = join(import.meta.dirname, 'fixtures', 'first-collection');

/** The dump of the first collection: 179 papers. */
export const firstDump: DumpFile = {
  name: 'abstract-dump.txt',
  bytes: readFileSync(join(firstCollection, 'dumps', 'abstract-dump.txt')),
};
