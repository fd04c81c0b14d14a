import { join } from 'node:path';
import { CommandError } from '../command.ts';
import { aFolder, type FileHashes, hashFile, isFolder, listFiles } from './file-hashes.ts';

/** The actions for the files of a new site. */
export interface Plan {
  /** Files that are new or changed. */
  readonly place: readonly string[];
  /** Files that are unchanged. */
  readonly same: readonly string[];
  /** Files that a person has added or changed; they are not overwritten. */
  readonly kept: readonly string[];
}

/**
 * Compares a new site with its folder and with the files known from earlier builds. Changes nothing. Throws a
 * CommandError where a person's file is in the way of a page.
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

/** Whether a path may be overwritten: it is empty, written by a build, or a folder that will be emptied. */
export function mayReplace(path: string, there: string | null, earlier: FileHashes): boolean {
  return there === null || there === aFolder || there === earlier.get(path);
}

/** Files of builds that are in the way are removed first, as when a page becomes a folder of pages. */
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

/** The files in the folder at a path; none without a folder. */
function filesIn(folder: string, path: string): string[] {
  const place = join(folder, path);
  return isFolder(place) ? listFiles(place).map((name) => `${path}/${name}`) : [];
}

/** The folders above a path: `a` and `a/b` for `a/b/c`. */
export function foldersAbove(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
}
