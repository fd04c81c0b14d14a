import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImageFile, SiteFile } from '../../src/site/built/files/site-file.ts';

/** In characters: pieces are gathered up to this length, so that small ones cost no write of their own. */
const GATHERED = 1 << 16;

/**
 * Writes files below `folder`, the place of the address `home`. Returns the size of each in bytes, by address.
 * Throws file system errors, and whatever making a file throws.
 */
export function writeFiles(
  folder: string,
  home: string,
  files: Iterable<SiteFile | ImageFile>,
): Map<string, number> {
  const made = new Set<string>();
  const sizes = new Map<string, number>();
  for (const file of files) {
    const { address } = file;
    const path = join(folder, address.slice(home.length));
    const above = dirname(path);
    // Asking the disk for each of thousands of files takes longer than writing them.
    if (!made.has(above)) mkdirSync(above, { recursive: true });
    made.add(above);
    sizes.set(address, 'bytes' in file ? writeBytes(path, file.bytes()) : writeText(path, file.text()));
  }
  return sizes;
}

function writeBytes(path: string, bytes: Uint8Array): number {
  writeFileSync(path, bytes);
  return bytes.length;
}

function writeText(path: string, text: string | Iterable<string>): number {
  const file = openSync(path, 'w');
  try {
    return typeof text === 'string' ? append(file, text) : appendPieces(file, text);
  } finally {
    closeSync(file);
  }
}

function appendPieces(file: number, pieces: Iterable<string>): number {
  let bytes = 0;
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < GATHERED) continue;
    bytes += append(file, gathered);
    gathered = '';
  }
  return bytes + append(file, gathered);
}

/** A write may take only a part. */
function append(file: number, text: string): number {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  return bytes.length;
}
