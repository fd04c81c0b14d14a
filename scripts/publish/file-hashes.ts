import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Files by their paths below a folder, with slashes, and the hash of each. */
export type FileHashes = ReadonlyMap<string, string>;

/** What stands in place of a hash for what is no file; no file has it. */
const notAFile = 'not a file';

/** What stands there for a folder. */
export const aFolder = 'a folder';

const nothingThere = new Set(['ENOENT', 'ENOTDIR']);

/** The paths of all files below a folder, hidden ones and links too, in the order of their code units. */
export function listFiles(folder: string): string[] {
  const findIn = (above: string): string[] =>
    readdirSync(join(folder, above), { withFileTypes: true }).flatMap((entry) => {
      const path = above + entry.name;
      return entry.isDirectory() ? findIn(`${path}/`) : [path];
    });
  return findIn('').sort();
}

/** The hash of a file, a text that no file has where a folder or a link or the like is, null where nothing is. */
export function hashFile(path: string): string | null {
  const stats = statsOf(path);
  if (!stats?.isFile()) return stats && (stats.isDirectory() ? aFolder : notAFile);
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 32);
}

/** Whether a folder lies at a path; a link to one is none. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    if (nothingThere.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The hashes of those of the named paths below a folder that are files. */
export function hashFiles(folder: string, paths: readonly string[]): Map<string, string> {
  const hashes = paths.map((path) => [path, hashFile(join(folder, path))] as const);
  return new Map(hashes.filter((entry): entry is [string, string] => /^[0-9a-f]+$/.test(entry[1] ?? '')));
}
