import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { foldersAbove } from './plan.ts';

/** What hosts count of a built site. Sizes are in bytes. */
export interface SiteMeasure {
  readonly pages: number;
  readonly files: number;
  readonly folders: number;
  readonly bytes: number;
  /** The number of files in the folder that holds most, without those in folders below it. */
  readonly mostInFolder: number;
  /** The largest files, largest first. */
  readonly largest: readonly { readonly path: string; readonly bytes: number }[];
}

/** How many of the largest files are named. */
const LARGEST = 20;

/** Counts the pages, files and folders of a built site, whose files have these paths, and adds up their sizes. */
export function measureSite(folder: string, paths: readonly string[]): SiteMeasure {
  const sizes = paths.map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
  const inFolders = new Map<string, number>();
  for (const path of paths) {
    const above = posix.dirname(path);
    inFolders.set(above, (inFolders.get(above) ?? 0) + 1);
  }
  return {
    pages: paths.filter((path) => path.endsWith('.html')).length,
    files: paths.length,
    folders: new Set(paths.flatMap(foldersAbove)).size,
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    mostInFolder: [...inFolders.values()].reduce((most, files) => Math.max(most, files), 0),
    largest: sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, LARGEST),
  };
}
