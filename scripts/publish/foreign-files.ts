import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markerFile, workshop } from '../output-folder.ts';
import { foldersAbove } from './plan.ts';

/** Files that belong to no site, but are not worth reporting. */
const unremarkable = new Set([markerFile, workshop, '.git']);

/**
 * The paths in a folder that are not part of a site. A folder without any file of the site is one path, with
 * a slash at its end.
 */
export function findForeign(folder: string, files: readonly string[]): string[] {
  const ours = new Set(files);
  const shared = new Set(files.flatMap(foldersAbove));
  const findIn = (above: string): string[] =>
    readdirSync(join(folder, above), { withFileTypes: true }).flatMap((entry) => {
      const path = above + entry.name;
      if (ours.has(path) || unremarkable.has(path)) return [];
      if (!entry.isDirectory()) return [path];
      return shared.has(path) ? findIn(`${path}/`) : [`${path}/`];
    });
  return findIn('').sort();
}
