import { join } from 'node:path';
import { CommandError } from '../command.ts';
import { aFolder, type FileHashes, hashFile, listFiles } from './file-hashes.ts';

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
  const refuseForeign = (paths: readonly string[]) => refuseObstacle(folder, paths, earlier);
  refuseForeign(filesAbove(folder, wanted.keys()));
  for (const [path, hash] of wanted) {
    const there = hashFile(join(folder, path));
    if (there === aFolder) refuseForeign(listFiles(join(folder, path)).map((name) => `${path}/${name}`));
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

/** The files where folders must be, for files with these paths. */
function filesAbove(folder: string, wanted: Iterable<string>): string[] {
  const above = new Set([...wanted].flatMap(foldersAbove));
  return [...above].filter((path) => ![null, aFolder].includes(hashFile(join(folder, path))));
}

/** Files of builds that are in the way are removed first, as when a page becomes a folder of pages. */
function refuseObstacle(folder: string, inTheWay: readonly string[], earlier: FileHashes): void {
  const obstacle = inTheWay.find((path) => hashFile(join(folder, path)) !== earlier.get(path));
  if (obstacle === undefined) return;
  throw new CommandError(
    `"${join(folder, obstacle)}" is in the way of the site, and Papershelf did not write it. Move it away, or name another folder: --out DIR`,
  );
}

/** The folders above a path: `a` and `a/b` for `a/b/c`. */
export function foldersAbove(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
}
