import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { markerFile, workshop } from '../output-folder.ts';
import { foldersAbove } from './plan.ts';

/** What lies in the folder without being part of a site; nobody needs to be told of these. */
const unremarkable = new Set([markerFile, workshop, '.git']);

/**
 * The paths of what lies in a folder beside the files of a site. A folder without any file of the site stands for
 * all that is in it, with a slash at its end, and is not looked into.
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
