import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command.ts';

/** The file by which a build knows its own output; the server reads the base path from it. */
const markerFile = '.papershelf.json';

export interface Marker {
  readonly generator: 'papershelf';
  readonly base: string;
}

/** The marker of a built site; null where there is none. */
export function readMarker(folder: string): Marker | null {
  const path = join(folder, markerFile);
  if (!existsSync(path)) return null;
  const marker = JSON.parse(readFileSync(path, 'utf8')) as Partial<Marker>;
  return marker.generator === 'papershelf' && typeof marker.base === 'string' ? (marker as Marker) : null;
}

/** Throws a CommandError when the folder holds anything that a build did not put there. */
export function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) {
    throw new CommandError(`"${folder}" is a file. Name a folder for the site: --out DIR`);
  }
  if (readdirSync(folder).length > 0 && !readMarker(folder)) {
    throw new CommandError(
      `"${folder}" holds files that Papershelf did not write. Name an empty or a new folder: --out DIR`,
    );
  }
}

/** Moves an entry, across file systems too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Replaces what `folder` holds by the freshly built site, so that a failed build leaves the last one alone. */
export function publishSite(built: string, folder: string, base: string): void {
  const marker: Marker = { generator: 'papershelf', base };
  writeFileSync(join(built, markerFile), `${JSON.stringify(marker)}\n`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  for (const name of readdirSync(built)) move(join(built, name), join(folder, name));
}

/** How many pages a site has, and the bytes of all its files. */
export function measureSite(folder: string): { pages: number; bytes: number } {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    pages: files.filter((file) => file.name.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0),
  };
}
