import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The SHA-256 of every file below a folder, by its path from there with forward slashes. */
export function hashFiles(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashes = files.map((file): [string, string] => {
    const path = join(file.parentPath, file.name);
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    return [relative(folder, path).replaceAll('\\', '/'), hash];
  });
  return new Map(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The paths that one of two folders lacks, or has with other bytes. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}
