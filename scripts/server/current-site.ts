import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { markerFile, parseMarker, siteFolders, supersededFolders, workshop } from '../output-folder.ts';
import { hashedFolders } from '../site-headers.ts';

/** Where the files of a site lie at this moment, best first. */
export type SiteFolders = (names: readonly string[]) => Promise<readonly string[]>;

/**
 * Follows the site in a folder through all that a build does there. What a site consists of changes at one stroke,
 * with its marker: while a build puts files into their places, or after one was killed doing so, the rest of the
 * new site is where the marker says. A page sent a moment ago still finds its hashed files among the superseded.
 */
export function followSite(folder: string): SiteFolders {
  let known = { print: '', folders: [folder] };
  const superseded = supersededFolders.map((name) => join(folder, workshop, name));
  return async (names) => {
    const print = await printOf(join(folder, markerFile));
    if (print !== known.print) known = { print, folders: await readFolders(folder) };
    const isHashed = hashedFolders.some((name) => name === names[0]);
    return isHashed ? [...known.folders, ...superseded] : known.folders;
  };
}

/** What tells one version of a file from another; empty where there is none. */
async function printOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs } = await stat(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return '';
  }
}

async function readFolders(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, markerFile), 'utf8').catch(() => '');
  return siteFolders(folder, parseMarker(text));
}
