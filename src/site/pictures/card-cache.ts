import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The number of cached cards, of about 40 kB each. */
const MOST_KEPT = 1000;

/**
 * The content of the file `name` in a cache folder, created by `make` if it is missing. The folder keeps the
 * `most` recently used files. Concurrent builds may share it.
 */
export async function keptOrMade(
  folder: string,
  name: string,
  make: () => Promise<Uint8Array>,
  most = MOST_KEPT,
): Promise<Uint8Array> {
  const path = join(folder, name);
  try {
    const kept = readFileSync(path);
    const now = new Date();
    utimesSync(path, now, now);
    return kept;
  } catch {
    const made = await make();
    keep(folder, name, made, most);
    return made;
  }
}

function keep(folder: string, name: string, bytes: Uint8Array, most: number): void {
  mkdirSync(folder, { recursive: true });
  // Renamed only when complete, so that another build never reads a partial file.
  const unfinished = join(folder, `${name}.${process.pid}.tmp`);
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, join(folder, name));
  const files = readdirSync(folder);
  if (files.length <= most) return;
  const lastUse = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const oldestFirst = files.map((file) => ({ file, used: lastUse(file) })).sort((a, b) => a.used - b.used);
  for (const { file } of oldestFirst.slice(0, files.length - most))
    rmSync(join(folder, file), { force: true });
}
