import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readMarker, supersededFolders, workshop } from '../output-folder.ts';
import { isRunning, thisProcess } from '../running-process.ts';
import { attempt, type Disk, realDisk } from './disk.ts';
import { findEarlierFiles } from './earlier-files.ts';
import { type FileHashes, hashFiles, listFiles } from './file-hashes.ts';
import { finishPublication, type Remainder, writeMarker } from './finish.ts';
import { findForeign } from './foreign-files.ts';
import { type SizedFile, sizedFiles } from './measure-site.ts';
import { planPublication } from './plan.ts';
import { withLock } from './publishing-lock.ts';

/** The result of publishing a site. */
export interface Publication {
  readonly files: number;
  /** The same files with their sizes. */
  readonly sizes: readonly SizedFile[];
  /** The number of new or changed files. */
  readonly changed: number;
  /** Files of a person in place of files of the site; they are not overwritten. */
  readonly kept: readonly string[];
  /** Other files in the folder that no build has written. */
  readonly foreign: readonly string[];
  /** Files of earlier builds that could not be removed. */
  readonly remainders: readonly Remainder[];
}

/** The number of sites this process has staged. */
let stages = 0;

/**
 * Replaces the site in `folder` by the new one, all or nothing. The new site is moved to a staging folder
 * within `folder`; then the marker is switched atomically to the new site; then files are moved to their
 * places and old ones removed. After an interruption either the marker is unchanged, or the next build
 * completes what it describes. Only files written by builds are replaced or removed. Throws a CommandError
 * where a person's file is in the way, and file system errors.
 */
export async function publishSite(
  built: string,
  folder: string,
  base: string,
  disk = realDisk,
): Promise<Publication> {
  const paths = listFiles(built);
  const sizes = sizedFiles(built, paths);
  const files = hashFiles(built, paths);
  const stage = `next-${thisProcess}-${++stages}`;
  try {
    bringIn(built, files, join(folder, workshop, stage), disk);
    const change = () => exchange(folder, base, files, stage, disk);
    return { sizes, ...(await withLock(join(folder, workshop, 'lock'), change)) };
  } finally {
    if (readMarker(folder)?.stage !== stage) disk.removeFolder(join(folder, workshop, stage));
    attempt(['ENOTEMPTY', 'EEXIST', 'ENOENT'], () => disk.removeEmptyFolder(join(folder, workshop)));
  }
}

/** Moves the new site into the folder's file system, so that later moves are fast and need no space. */
function bringIn(built: string, files: FileHashes, stage: string, disk: Disk): void {
  disk.makeFolder(dirname(stage));
  if (attempt(['EXDEV'], () => disk.rename(built, stage))) return;
  for (const path of files.keys()) {
    disk.makeFolder(dirname(join(stage, path)));
    disk.copy(join(built, path), join(stage, path));
  }
}

/** Switches from the old site to the new one, and does what must happen before and after. */
function exchange(
  folder: string,
  base: string,
  files: FileHashes,
  stage: string,
  disk: Disk,
): Omit<Publication, 'sizes'> {
  finishPublication(folder, disk);
  removeDeadStages(folder, stage, disk);
  const earlier = findEarlierFiles(folder, readMarker(folder), files);
  const { place, same, kept } = planPublication(folder, files, earlier);
  for (const path of [...same, ...kept]) disk.removeFile(join(folder, workshop, stage, path));
  const [lastSite, siteBefore] = supersededFolders;
  attempt(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () =>
    disk.rename(join(folder, workshop, lastSite), join(folder, workshop, siteBefore)),
  );
  const former = [...earlier].filter(([path, hash]) => files.get(path) !== hash);
  const lists = { files: Object.fromEntries(files), former: Object.fromEntries(former) };
  writeMarker(folder, { generator: 'papershelf', base, ...lists, stage }, disk);
  const remainders = finishPublication(folder, disk);
  const ours = [...files.keys(), ...remainders.map(({ path }) => path)];
  return { files: files.size, changed: place.length, kept, foreign: findForeign(folder, ours), remainders };
}

/** Other builds may be staging their sites now; only those of dead processes are removed. */
function removeDeadStages(folder: string, stage: string, disk: Disk): void {
  for (const name of readdirSync(join(folder, workshop))) {
    const owner = /^next-(\d+-[0-9a-z]+)-/.exec(name)?.[1];
    if (owner && name !== stage && !isRunning(owner)) disk.removeFolder(join(folder, workshop, name));
  }
}
