import { join } from 'node:path';
import { CommandError } from '../command.ts';
import { aFolder, type FileHashes, hashFile, isFolder, listFiles } from './file-hashes.ts';

/** What becomes of each file of a new site. */
export interface Plan {
  /** Files that are new or differ from what lies there. */
  readonly place: readonly string[];
  /** Files that lie there already, byte for byte. */
  readonly same: readonly string[];
  /** Files that a person put or changed where the site has one of its own: theirs stay. */
  readonly kept: readonly string[];
}

/**
 * Compares a new site with what lies in its folder and with what earlier builds are known to have written there.
 * Changes nothing. Throws a CommandError where something of a person's stands in the way of a page.
 */
export function planPublication(folder: string, wanted: FileHashes, earlier: FileHashes): Plan {
  const plan = { place: [] as string[], same: [] as string[], kept: [] as string[] };
  refuseObstacles(folder, wanted, earlier);
  for (const [path, hash] of wanted) {
    const there = hashFile(join(folder, path));
    if (there === hash) plan.same.push(path);
    else if (mayReplace(path, there, earlier)) plan.place.push(path);
    else plan.kept.push(path);
  }
  return plan;
}

/** Whether a file may be placed over what lies there: nothing, what a build wrote, or a folder that is to be emptied. */
export function mayReplace(path: string, there: string | null, earlier: FileHashes): boolean {
  return there === null || there === aFolder || there === earlier.get(path);
}

/** Files of builds may be in the way of others, as when a page becomes a folder of pages; they go first. */
function refuseObstacles(folder: string, wanted: FileHashes, earlier: FileHashes): void {
  const isOurs = (path: string) => hashFile(join(folder, path)) === earlier.get(path);
  const above = new Set([...wanted.keys()].flatMap(foldersAbove));
  const obstacle =
    [...above].find((path) => ![null, aFolder].includes(hashFile(join(folder, path))) && !isOurs(path)) ??
    [...wanted.keys()].flatMap((path) => filesIn(folder, path)).find((path) => !isOurs(path));
  if (obstacle === undefined) return;
  throw new CommandError(
    `"${join(folder, obstacle)}" is in the way of the site, and Papershelf did not write it. Move it away, or name another folder: --out DIR`,
  );
}

/** The files of the folder that lies at a path; none where no folder does. */
function filesIn(folder: string, path: string): string[] {
  const place = join(folder, path);
  return isFolder(place) ? listFiles(place).map((name) => `${path}/${name}`) : [];
}

/** `a/b/c` lies in `a` and `a/b`. */
export function foldersAbove(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
}
