import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { CommandError } from './command.ts';

/** The file by which a build knows its own output; the server reads the base path from it. */
export const markerFile = '.papershelf.json';

/** A folder in the output for what is on its way to its place or out of it. */
export const workshop = '.papershelf';

/** Where in the workshop hashed files lie that the site of now has no use for: those of the last site, then of the one before. */
export const supersededFolders = ['last', 'older'] as const;

/** A path below the output folder that leads nowhere else, with slashes. */
const pathSchema = z.string().regex(/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\\0]+$/);

/** Files by their paths, with a hash of what a build wrote there. */
const filesSchema = z.record(pathSchema, z.string().regex(/^[0-9a-f]{32}$/));

const markerSchema = z.object({
  generator: z.literal('papershelf'),
  base: z.string().regex(/^\/(?:.*\/)?$/),
  /** What the site consists of. Builds before there was such a list left it out. */
  files: filesSchema.optional(),
  /** What builds before this one wrote and nobody has removed yet. */
  former: filesSchema.optional(),
  /** A folder in the workshop that holds files of the site which are not yet in their places. */
  stage: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
});

export type Marker = z.infer<typeof markerSchema>;

/** The marker that a text holds; null where it is none of a build, or damaged. */
export function parseMarker(text: string): Marker | null {
  try {
    return markerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The marker of a built site; null where there is none. Throws an error of the file system when it cannot be read. */
export function readMarker(folder: string): Marker | null {
  try {
    return parseMarker(readFileSync(join(folder, markerFile), 'utf8'));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** Where the files of a site lie, best first: while it is being published, some are not in their places yet. */
export function siteFolders(folder: string, marker: Marker | null): string[] {
  return marker?.stage === undefined ? [folder] : [join(folder, workshop, marker.stage), folder];
}

/**
 * Throws a CommandError when the folder holds anything that a build did not put there, and an error of the file
 * system when nothing can be written there.
 */
export function refuseForeignFolder(folder: string): void {
  const place = nearestThere(folder);
  if (!statSync(place).isDirectory()) {
    throw new CommandError(`"${place}" is a file. Name a folder for the site: --out DIR`);
  }
  accessSync(place, constants.W_OK);
  // Names that no folder can have are found out now, not when all is built.
  for (const name of relative(place, folder).split(sep))
    statSync(join(place, name), { throwIfNoEntry: false });
  // A first build that was cut off leaves its workshop alone behind.
  if (place !== folder || readMarker(folder) || readdirSync(folder).every((name) => name === workshop))
    return;
  const damaged = existsSync(join(folder, markerFile)) ? `, and its ${markerFile} is damaged` : '';
  throw new CommandError(
    `"${folder}" holds files that Papershelf did not write${damaged}. Name an empty or a new folder: --out DIR`,
  );
}

/** The folder itself, or the lowest of those above it that exists. */
function nearestThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}
