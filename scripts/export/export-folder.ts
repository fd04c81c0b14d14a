import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { EngineFile } from '../../src/export/engines/engine-format.ts';
import { CommandError } from '../command.ts';

/** The list of what an export wrote into its folder. */
export const listFile = 'export.json';

/** Where files are written before they are put in place, so that a file in place is whole. */
const unfinished = '.papershelf-export';

/** A name that leads nowhere else. */
const nameSchema = z.string().regex(/^[a-z]+(?:-\d+)?\.[a-z]+$/);

const listSchema = z.object({
  generator: z.literal('papershelf'),
  engine: z.string(),
  papers: z.int().nonnegative(),
  files: z.array(z.object({ name: nameSchema, papers: z.int().nonnegative(), bytes: z.int().nonnegative() })),
});

/** What an export wrote: its files in the order in which the engine takes them, each with its papers and bytes. */
export type ExportList = z.infer<typeof listSchema>;

/** The list in a folder; null without one, or where it is none of an export. */
function readList(folder: string): ExportList | null {
  const path = join(folder, listFile);
  if (!existsSync(path)) return null;
  try {
    return listSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Throws a CommandError when the folder holds anything that no export has written into it. */
export function refuseForeignExport(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory())
    throw new CommandError(`"${folder}" is a file. Name a folder for the export: --to DIR`);
  const list = readList(folder);
  const own = new Set([unfinished, ...(list === null ? [] : [listFile]), ...namesIn(list)]);
  const foreign = readdirSync(folder).find((name) => !own.has(name));
  if (foreign === undefined) return;
  throw new CommandError(
    `"${join(folder, foreign)}" was not written by an export. Move it away, or name an empty or a new folder: --to DIR`,
  );
}

const namesIn = (list: ExportList | null) => list?.files.map(({ name }) => name) ?? [];

/**
 * Writes files into a folder, one at a time, and removes those of an earlier export. All are written before the first
 * is put in place. Returns their list. Throws file system errors, and whatever the files throw.
 */
export function writeExport(folder: string, engine: string, files: Iterable<EngineFile>): ExportList {
  const stage = join(folder, unfinished);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  const earlier = readList(folder);
  const written = Array.from(files, ({ name, papers, text }) => {
    const data = Buffer.from(text);
    writeFileSync(join(stage, name), data);
    return { name, papers, bytes: data.length };
  });
  const papers = written.reduce((sum, file) => sum + file.papers, 0);
  const list: ExportList = { generator: 'papershelf', engine, papers, files: written };
  const names = new Set(namesIn(list));
  const superseded = (earlier?.files ?? []).filter(({ name }) => !names.has(name));
  // While files are put in place, the list has those of both exports: an interrupted one can be run again.
  writeList(folder, { ...list, files: [...written, ...superseded] });
  for (const name of names) renameSync(join(stage, name), join(folder, name));
  for (const { name } of superseded) rmSync(join(folder, name), { force: true });
  writeList(folder, list);
  rmSync(stage, { recursive: true });
  return list;
}

function writeList(folder: string, list: ExportList): void {
  const stage = join(folder, unfinished, listFile);
  writeFileSync(stage, `${JSON.stringify(list, null, 2)}\n`);
  renameSync(stage, join(folder, listFile));
}
