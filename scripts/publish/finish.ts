import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Marker, markerFile, readMarker, supersededFolders, workshop } from '../output-folder.ts';
import { hashedFolders } from '../site-headers.ts';
import { attempt, type Disk } from './disk.ts';
import { type FileHashes, hashFile, listFiles } from './file-hashes.ts';
import { foldersAbove, mayReplace } from './plan.ts';

/** A file of an earlier build that could not be removed, and why. */
export interface Remainder {
  readonly path: string;
  readonly error: unknown;
}

const [lastSite, siteBefore] = supersededFolders;

const isHashed = (path: string) => hashedFolders.some((name) => path.startsWith(`${name}/`));

/** Hashed files before the pages that name them; what leaves goes the other way. */
function inPublishingOrder(paths: readonly string[]): string[] {
  return [...paths.filter(isHashed), ...paths.filter((path) => !isHashed(path))];
}

/** Writes the marker of a site at one stroke: before it the old site is there, after it the new one. */
export function writeMarker(folder: string, marker: Marker, disk: Disk): void {
  const draft = join(folder, workshop, 'marker');
  disk.write(draft, `${JSON.stringify(marker)}\n`);
  disk.rename(draft, join(folder, markerFile));
}

/**
 * Does what the marker of a folder says is still to do: staged files go to their places, then what earlier builds
 * wrote and the site has no use for goes. May be cut off at any moment and begun anew. Gives back what could not be
 * removed; the marker remembers it for the next build. Throws an error of the file system where a file of the site
 * cannot be placed.
 */
export function finishPublication(folder: string, disk: Disk): Remainder[] {
  const marker = readMarker(folder);
  if (!marker?.files || !(marker.stage || marker.former)) return [];
  const { base, files, stage, former = {} } = marker;
  const site = {
    folder,
    disk,
    former: new Map(Object.entries(former)),
    files: new Map(Object.entries(files)),
  };
  if (stage) placeStaged(site, join(folder, workshop, stage));
  const superfluous = [...site.former.keys()].filter((path) => !site.files.has(path));
  const remainders = inPublishingOrder(superfluous)
    .toReversed()
    .flatMap((path) => removeIfPossible(site, path));
  disk.removeFolder(join(folder, workshop, siteBefore));
  if (stage) disk.removeFolder(join(folder, workshop, stage));
  const left = Object.fromEntries(remainders.map(({ path }) => [path, site.former.get(path)!]));
  writeMarker(
    folder,
    { generator: 'papershelf', base, files, ...(remainders.length > 0 && { former: left }) },
    disk,
  );
  return remainders;
}

interface Site {
  readonly folder: string;
  readonly disk: Disk;
  readonly former: FileHashes;
  readonly files: FileHashes;
}

function placeStaged(site: Site, stage: string): void {
  for (const path of existsSync(stage) ? inPublishingOrder(listFiles(stage)) : []) {
    const there = hashFile(join(site.folder, path));
    if (mayReplace(path, there, site.former)) place(site, join(stage, path), path);
    else site.disk.removeFile(join(stage, path));
  }
}

/** Where a page becomes a folder of pages or the other way round, files of the former site are in the way. */
function place(site: Site, from: string, path: string): void {
  const { folder, disk, former } = site;
  const to = join(folder, path);
  const move = () => {
    disk.makeFolder(dirname(to));
    moveFile(from, to, disk);
  };
  if (attempt(['EEXIST', 'EISDIR', 'ENOTDIR', 'ENOTEMPTY', 'EPERM'], move)) return;
  for (const other of former.keys()) {
    if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) remove(site, other);
  }
  attempt(['ENOENT', 'ENOTDIR'], () => disk.removeEmptyFolder(to));
  move();
}

function removeIfPossible(site: Site, path: string): Remainder[] {
  try {
    remove(site, path);
    return [];
  } catch (error) {
    return [{ path, error }];
  }
}

/**
 * Removes a file of a former site, if it still is what a build wrote, and folders that are empty then. Pages that are
 * open may still ask for hashed files: these stay within reach of our server until the next build.
 */
function remove({ folder, disk, former }: Site, path: string): void {
  const place = join(folder, path);
  if (hashFile(place) === former.get(path)) {
    const kept = join(folder, workshop, lastSite, path);
    if (isHashed(path)) disk.makeFolder(dirname(kept));
    if (!isHashed(path) || !attempt(['EXDEV'], () => disk.rename(place, kept))) disk.removeFile(place);
  }
  removeEmptyFolders(folder, foldersAbove(path), disk);
}

function removeEmptyFolders(folder: string, paths: readonly string[], disk: Disk): void {
  const isInUse = ['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EPERM', 'EACCES', 'EBUSY'];
  paths.toReversed().every((path) => attempt(isInUse, () => disk.removeEmptyFolder(join(folder, path))));
}

/** Moves a file at one stroke, across file systems too: there its bytes go beside the place first. */
function moveFile(from: string, to: string, disk: Disk): void {
  if (attempt(['EXDEV'], () => disk.rename(from, to))) return;
  const beside = `${to}.papershelf-part`;
  disk.copy(from, beside);
  disk.rename(beside, to);
  disk.removeFile(from);
}
