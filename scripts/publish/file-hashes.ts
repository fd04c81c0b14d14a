import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { readPieces } from '../file-bytes.ts';

/** Paths of files below a folder, with slashes, and their hashes. */
export type FileHashes = ReadonlyMap<string, string>;

/** The value in place of a hash for anything but a file. */
const notAFile = 'not a file';

/** The value in place of a hash for a folder. */
export const aFolder = 'a folder';

/** The paths of all files below a folder, including hidden files and links, sorted by code units. */
export function listFiles(folder: string): string[] {
  const findIn = (above: string): string[] =>
    readdirSync(join(folder, above), { withFileTypes: true }).flatMap((entry) => {
      const path = above + entry.name;
      return entry.isDirectory() ? findIn(`${path}/`) : [path];
    });
  return findIn('').sort();
}

/** The hash of a file, another value for a folder or link, null for nothing. */
export function hashFile(path: string): string | null {
  const stats = statsOf(path);
  if (!stats?.isFile()) return stats && (stats.isDirectory() ? aFolder : notAFile);
  const hash = createHash('sha256');
  for (const piece of readPieces(path)) hash.update(piece);
  return hash.digest('hex').slice(0, 32);
}

/** Whether there is a folder at a path, and not a link to one. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

function statsOf(path: string): Stats | null {
  try {
    // Of a new site nothing is there yet: making an error for each of its files takes longer than asking.
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    // Something above is a file.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}

/** The hashes of those of the named paths below a folder that are files. */
export function hashFiles(folder: string, paths: readonly string[]): Map<string, string> {
  const hashes = paths.map((path) => [path, hashFile(join(folder, path))] as const);
  return new Map(hashes.filter((entry): entry is [string, string] => /^[0-9a-f]+$/.test(entry[1] ?? '')));
}
