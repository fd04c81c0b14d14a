import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their paths below a folder, with slashes, and the hash of each. */
export type FileHashes = ReadonlyMap<string, string>;

/** What stands in place of a hash for what is no file; no file has it. */
const notAFile = 'not a file';
export const aFolder = 'a folder';

const nothingThere = new Set(['ENOENT', 'ENOTDIR']);

/** The paths of all files below a folder, hidden ones and links too, in the order of their code units. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The hash of a file, a text that no file has where a folder or a link or the like is, null where nothing is. */
export function hashFile(path: string): string | null {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return stats.isDirectory() ? aFolder : notAFile;
    return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 32);
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
