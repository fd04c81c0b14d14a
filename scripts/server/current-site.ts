import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { markerFile, parseMarker, siteFolders, supersededFolders, workshop } from '../output-folder.ts';
import { hashedFolders } from '../site-headers.ts';

/** The folders with the files of a site now, in order of precedence. */
export type SiteFolders = (names: readonly string[]) => Promise<readonly string[]>;

/**
 * Follows the site in a folder while builds publish. The marker switches sites atomically, and names the
 * folder of staged files during a publication or after an interrupted one. Pages sent before can still load
 * their superseded hashed files.
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

/** A string that differs between versions of a file; empty if there is none. */
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
