import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readMarker, supersededFolders, workshop } from '../output-folder.ts';
import { isRunning, thisProcess } from '../running-process.ts';
import { attempt, type Disk, realDisk } from './disk.ts';
import { findEarlierFiles } from './earlier-files.ts';
import { type FileHashes, hashFiles, listFiles } from './file-hashes.ts';
import { finishPublication, type Remainder, writeMarker } from './finish.ts';
import { findForeign } from './foreign-files.ts';
import { planPublication } from './plan.ts';
import { withLock } from './publishing-lock.ts';

/** What publishing a site came to. */
export interface Publication {
  readonly files: number;
  /** How many of them are new or other than before. */
  readonly changed: number;
  /** What a person put or changed where the site has a file of its own; theirs stays. */
  readonly kept: readonly string[];
  /** What else lies in the folder that no build wrote. */
  readonly foreign: readonly string[];
  /** What earlier builds wrote and cannot be removed. */
  readonly remainders: readonly Remainder[];
}

/** How many this process has brought in. */
let stages = 0;

/**
 * Replaces the site in `folder` by the freshly built one, all or nothing. The new site is brought into a workshop
 * within the folder; then the marker changes, at one stroke, and says that the site of now is the new one and that
 * the rest of it lies in the workshop; then files go to their places and old ones leave. Whatever ends this, either
 * the marker has not changed, or the next build finishes what it says. Only what builds wrote is replaced or removed.
 * Throws a CommandError where something of a person's is in the way, and errors of the file system.
 */
export async function publishSite(
  built: string,
  folder: string,
  base: string,
  disk = realDisk,
): Promise<Publication> {
  const files = hashFiles(built, listFiles(built));
  const stage = `next-${thisProcess}-${++stages}`;
  try {
    bringIn(built, files, join(folder, workshop, stage), disk);
    return await withLock(join(folder, workshop, 'lock'), () => exchange(folder, base, files, stage, disk));
  } finally {
    if (readMarker(folder)?.stage !== stage) disk.removeFolder(join(folder, workshop, stage));
    attempt(['ENOTEMPTY', 'EEXIST', 'ENOENT'], () => disk.removeEmptyFolder(join(folder, workshop)));
  }
}

/** Moves the new site into the file system of the folder, where all that follows takes no room and no time. */
function bringIn(built: string, files: FileHashes, stage: string, disk: Disk): void {
  disk.makeFolder(dirname(stage));
  if (attempt(['EXDEV'], () => disk.rename(built, stage))) return;
  for (const path of files.keys()) {
    disk.makeFolder(dirname(join(stage, path)));
    disk.copy(join(built, path), join(stage, path));
  }
}

/** The one moment at which the old site becomes the new one, with what belongs before and after it. */
function exchange(folder: string, base: string, files: FileHashes, stage: string, disk: Disk): Publication {
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

/** Other builds may be bringing in their sites at this moment; what dead ones left is of no use. */
function removeDeadStages(folder: string, stage: string, disk: Disk): void {
  for (const name of readdirSync(join(folder, workshop))) {
    const owner = /^next-(\d+-[0-9a-z]+)-/.exec(name)?.[1];
    if (owner && name !== stage && !isRunning(owner)) disk.removeFolder(join(folder, workshop, name));
  }
}
