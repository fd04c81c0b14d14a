import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Collection, collectionSchema } from '../../collection/collection.ts';
import { paperSchema } from '../../collection/paper.ts';
import { sitePlaceSchema } from '../site-place.ts';

const headFile = 'collection.json';
const papersFile = 'papers.jsonl';
const surroundingsFile = 'surroundings.json';
const headSchema = collectionSchema.omit({ papers: true });

/** What pages need besides the collection; they never read environment variables. */
const surroundingsSchema = z.strictObject({
  ...sitePlaceSchema.shape,
  /** False on the development server, whose pages have no service worker and no licence files. */
  isBuilt: z.boolean(),
});
export type Surroundings = z.infer<typeof surroundingsSchema>;

/**
 * Writes the collection for the page build, one paper to a line, so that a large collection is not one huge
 * JSON text. Throws when the collection does not match its schema.
 */
export function writePreparedCollection(folder: string, collection: Collection): void {
  const { papers, ...head } = collection;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, headFile), JSON.stringify(headSchema.parse(head)));
  writeFileSync(
    join(folder, papersFile),
    papers.map((paper) => `${JSON.stringify(paperSchema.parse(paper))}\n`).join(''),
  );
}

/** Reads the files of `writePreparedCollection`. Throws when they are missing or do not match the schema. */
export function loadPreparedCollection(folder: string): Collection {
  const head = headSchema.parse(JSON.parse(readFileSync(join(folder, headFile), 'utf8')));
  const lines = readFileSync(join(folder, papersFile), 'utf8').split('\n').filter(Boolean);
  return { ...head, papers: lines.map((line) => paperSchema.parse(JSON.parse(line))) };
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
