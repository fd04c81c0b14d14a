import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Collection, collectionSchema } from '../../../collection/collection.ts';
import type { Columns } from '../../../search/columns.ts';
import { sitePlaceSchema } from '../../site-place.ts';
import { readPaperLines, writePaperLines } from './paper-lines.ts';

const headFile = 'collection.json';
const papersFile = 'papers.jsonl';
const surroundingsFile = 'surroundings.json';
/** The last file to be written: everything else is there with it. */
export const sizesFile = 'sizes.json';
const indexFile = 'search.json';
const headSchema = collectionSchema.omit({ papers: true });

/** What pages need besides the collection; they never read environment variables. */
const surroundingsSchema = z.strictObject({
  ...sitePlaceSchema.shape,
  /** False on the development server, whose pages have no service worker and no licence files. */
  isBuilt: z.boolean(),
});
export type Surroundings = z.infer<typeof surroundingsSchema>;

/**
 * Writes the collection for the page build. Throws when the collection does not match its schema.
 */
export function writePreparedCollection(folder: string, collection: Collection): void {
  const { papers, ...head } = collection;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, headFile), JSON.stringify(headSchema.parse(head)));
  writePaperLines(join(folder, papersFile), papers);
}

/** Reads the files of `writePreparedCollection`. Throws when they are missing or do not match the schema. */
export function loadPreparedCollection(folder: string): Collection {
  const head = headSchema.parse(JSON.parse(readFileSync(join(folder, headFile), 'utf8')));
  return { ...head, papers: readPaperLines(join(folder, papersFile)) };
}

/** Writes what else pages need, beside a collection. Throws when it does not match the schema. */
export function writeSurroundings(folder: string, surroundings: Surroundings): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, surroundingsFile), JSON.stringify(surroundingsSchema.parse(surroundings)));
}

/** Reads the file of `writeSurroundings`. Throws when it is missing or does not match the schema. */
export function loadSurroundings(folder: string): Surroundings {
  return surroundingsSchema.parse(JSON.parse(readFileSync(join(folder, surroundingsFile), 'utf8')));
}

const sizesSchema = z.record(z.string(), z.int().nonnegative());

/** Writes the sizes in bytes of the files that pages offer for download, by address. */
export function writeFileSizes(folder: string, sizes: ReadonlyMap<string, number>): void {
  writeFileSync(join(folder, sizesFile), JSON.stringify(Object.fromEntries(sizes)));
}

/** Reads the file of `writeFileSizes`. Throws when it is missing or does not match the schema. */
export function loadFileSizes(folder: string): ReadonlyMap<string, number> {
  const sizes = sizesSchema.parse(JSON.parse(readFileSync(join(folder, sizesFile), 'utf8')));
  return new Map(Object.entries(sizes));
}

/** What pages need of the search index, whose other files they do not know. */
const printedIndexSchema = z.strictObject({
  folder: z.string(),
  /** The text of the first file that a search needs. */
  base: z.string(),
  columns: z.custom<Columns>((value) => typeof value === 'object' && value !== null),
  /** The ids of all papers in search-number order. */
  ids: z.array(z.string()),
});
export type PrintedIndex = z.infer<typeof printedIndexSchema>;

/** Writes what pages need of the search index. */
export function writePrintedIndex(folder: string, index: PrintedIndex): void {
  writeFileSync(join(folder, indexFile), JSON.stringify(index));
}

/** Reads the file of `writePrintedIndex`. Throws when it is missing or does not match the schema. */
export function loadPrintedIndex(folder: string): PrintedIndex {
  return printedIndexSchema.parse(JSON.parse(readFileSync(join(folder, indexFile), 'utf8')));
}
