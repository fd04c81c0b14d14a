import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { CommandError } from './command.ts';

/** The marker file of a build in its output folder; the server reads the base path from it. */
export const markerFile = '.papershelf.json';

/** A staging folder in the output folder, for files to be placed or removed. */
export const workshop = '.papershelf';

/** Folders in the staging folder for hashed files of the previous site, and of the one before. */
export const supersededFolders = ['last', 'older'] as const;

/** A relative path that stays below the output folder, with slashes. */
const pathSchema = z.string().regex(/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\\0]+$/);

/** Paths of files, each with the hash of what a build wrote. */
const filesSchema = z.record(pathSchema, z.string().regex(/^[0-9a-f]{32}$/));

const markerSchema = z.object({
  generator: z.literal('papershelf'),
  base: z.string().regex(/^\/(?:.*\/)?$/),
  /** The files of the site. Absent in markers of old builds. */
  files: filesSchema.optional(),
  /** Files of earlier builds that could not be removed yet. */
  former: filesSchema.optional(),
  /** The staging folder with files of the site that are not in place yet. */
  stage: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
});

export type Marker = z.infer<typeof markerSchema>;

/** Parses a marker; null for a text that is none or is damaged. */
export function parseMarker(text: string): Marker | null {
  try {
    return markerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The marker of a built site; null without one. Throws a file system error when it cannot be read. */
export function readMarker(folder: string): Marker | null {
  try {
    return parseMarker(readFileSync(join(folder, markerFile), 'utf8'));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The folders with the files of a site, in order of precedence: during publication some are still staged. */
export function siteFolders(folder: string, marker: Marker | null): string[] {
  return marker?.stage === undefined ? [folder] : [join(folder, workshop, marker.stage), folder];
}

/**
 * Throws a CommandError when the folder contains files of others, and a file system error when it is not
 * writable.
 */
export function refuseForeignFolder(folder: string): void {
  const place = nearestThere(folder);
  if (!statSync(place).isDirectory()) {
    throw new CommandError(`"${place}" is a file. Name a folder for the site: --out DIR`);
  }
  accessSync(place, constants.W_OK);
  // Invalid names of folders are reported before the build.
  for (const name of relative(place, folder).split(sep))
    statSync(join(place, name), { throwIfNoEntry: false });
  // After an interrupted first build there is only the staging folder.
  if (place !== folder || readMarker(folder) || readdirSync(folder).every((name) => name === workshop))
    return;
  const damaged = existsSync(join(folder, markerFile)) ? `, and its ${markerFile} is damaged` : '';
  throw new CommandError(
    `"${folder}" holds files that Papershelf did not write${damaged}. Name an empty or a new folder: --out DIR`,
  );
}

/** The folder itself, or its nearest existing ancestor. */
function nearestThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}
