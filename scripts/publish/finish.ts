import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Marker, markerFile, readMarker, supersededFolders, workshop } from '../output-folder.ts';
import { hashedFolders } from '../site-headers.ts';
import { attempt, type Disk } from './disk.ts';
import { type FileHashes, hashFile, isFolder, listFiles } from './file-hashes.ts';
import { foldersAbove, mayReplace } from './plan.ts';

/** A file of an earlier build that could not be removed, and the reason. */
export interface Remainder {
  readonly path: string;
  readonly error: unknown;
}

const [lastSite, siteBefore] = supersededFolders;

const isHashed = (path: string) => hashedFolders.some((name) => path.startsWith(`${name}/`));

/** Hashed files are placed before the pages that use them, and removed after them. */
function inPublishingOrder(paths: readonly string[]): string[] {
  return [...paths.filter(isHashed), ...paths.filter((path) => !isHashed(path))];
}

/** Writes the marker atomically: this switches from the old site to the new one. */
export function writeMarker(folder: string, marker: Marker, disk: Disk): void {
  const draft = join(folder, workshop, 'marker');
  disk.write(draft, `${JSON.stringify(marker)}\n`);
  disk.rename(draft, join(folder, markerFile));
}

/**
 * Completes the publication that a marker describes: places staged files, then removes files of earlier
 * builds. It can be interrupted and repeated. Returns the files that could not be removed, which the marker
 * keeps for the next build. Throws a file system error where a file cannot be placed.
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

/** Hashed files are placed first, and of both sorts whole folders: thousands of files move at once with theirs. */
function placeStaged(site: Site, stage: string): void {
  if (!existsSync(stage)) return;
  const wanted = new Set([...site.files.keys()].flatMap(foldersAbove));
  for (const isNow of [isHashed, (path: string) => !isHashed(path)]) {
    const names = readdirSync(stage).filter((name) => isNow(`${name}/`));
    for (const name of names) placeFolders(site, stage, name, wanted);
    for (const path of listFiles(stage).filter(isNow)) placeFile(site, stage, path);
  }
}

/** Moves a staged folder of the site to where nothing is, else those below it. What cannot be moved stays for `placeFile`. */
function placeFolders(site: Site, stage: string, path: string, wanted: ReadonlySet<string>): void {
  const from = join(stage, path);
  if (!wanted.has(path) || !isFolder(from)) return;
  const to = join(site.folder, path);
  const isInTheWay = ['EXDEV', 'ENOENT', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY', 'EPERM', 'EACCES', 'EBUSY'];
  if (hashFile(to) === null && attempt(isInTheWay, () => site.disk.rename(from, to))) return;
  for (const name of readdirSync(from)) placeFolders(site, stage, `${path}/${name}`, wanted);
}

function placeFile(site: Site, stage: string, path: string): void {
  const there = hashFile(join(site.folder, path));
  if (mayReplace(path, there, site.former)) place(site, join(stage, path), path);
  else site.disk.removeFile(join(stage, path));
}

/** Files of the earlier site are in the way where a page becomes a folder of pages or vice versa. */
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
 * Removes a file of an earlier site if it is unchanged, and folders that are then empty. Open pages may still
 * request hashed files, so those are kept for our server until the next build.
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

/** Moves a file atomically; from another file system it is copied next to its destination first. */
function moveFile(from: string, to: string, disk: Disk): void {
  if (attempt(['EXDEV'], () => disk.rename(from, to))) return;
  const beside = `${to}.papershelf-part`;
  disk.copy(from, beside);
  disk.rename(beside, to);
  disk.removeFile(from);
}
