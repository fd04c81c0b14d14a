import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { foldersAbove } from './plan.ts';

/** A file of a built site, by its path with slashes; its size is in bytes. */
export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** What hosts count of a site. */
export interface SiteMeasure {
  readonly files: number;
  /** Files and folders. */
  readonly entries: number;
  readonly bytes: number;
  /** The number of files in the folder that holds most, without those in folders below it. */
  readonly mostInFolder: number;
}

/** The files of a built site, which have these paths, with their sizes. */
export function sizedFiles(folder: string, paths: readonly string[]): SizedFile[] {
  return paths.map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
}

/** Counts files and their folders, and adds up their sizes. */
export function measureFiles(files: readonly SizedFile[]): SiteMeasure {
  const inFolders = new Map<string, number>();
  for (const { path } of files) {
    const above = posix.dirname(path);
    inFolders.set(above, (inFolders.get(above) ?? 0) + 1);
  }
  const folders = new Set(files.flatMap(({ path }) => foldersAbove(path)));
  return {
    files: files.length,
    entries: files.length + folders.size,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    mostInFolder: [...inFolders.values()].reduce((most, count) => Math.max(most, count), 0),
  };
}
