import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TermFiles } from '../../../search/build/term-files.ts';

const termsFile = 'terms.json';
const termFileSchema = z.strictObject({ begin: z.string(), text: z.string() });
const termFilesSchema = z.strictObject({
  ids: z.array(z.string()),
  averageLengths: z.tuple([z.number(), z.number()]),
  lengths: z.array(z.array(z.int())),
  shards: z.array(termFileSchema),
  spellings: z.array(termFileSchema),
});

/** Writes the files of terms of the search index into the folder of the prepared collection. */
export function writePreparedTerms(folder: string, terms: TermFiles): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, termsFile), JSON.stringify(terms));
}

/**
 * Reads the file of `writePreparedTerms`; undefined where there is none, as for a small collection. Throws when it
 * does not match the schema.
 */
export function loadPreparedTerms(folder: string): TermFiles | undefined {
  const path = join(folder, termsFile);
  return existsSync(path) ? termFilesSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
