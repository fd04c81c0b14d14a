import { globSync, statSync } from 'node:fs';
import { basename, join, parse, resolve, sep } from 'node:path';
import { CommandError } from '../command.ts';

/** A file that was named for a new collection. */
export interface GivenFile {
  /** Where it lies. */
  readonly path: string;
  /** Its name in `dumps/`, with slashes; no two are the same, in capitals or without. */
  readonly name: string;
}

/**
 * The files that were named, in the order in which a collection reads them. A folder stands for the files in it, hidden
 * ones left out. A file that does not exist is among them, so that it is reported when it is read. Throws a
 * CommandError for a pipe or a device, which could be read only once.
 */
export function findGivenFiles(places: readonly string[]): GivenFile[] {
  const byPlace = new Map(places.flatMap(filesIn).map((file) => [resolve(file.path), file]));
  const taken = new Set<string>();
  return [...byPlace.values()]
    .map(({ path, name }) => ({ path, name: freeName(name, taken) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function filesIn(place: string): GivenFile[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isDirectory()) return filesBelow(place);
  if (found && !found.isFile()) {
    throw new CommandError(`"${place}" is neither a file nor a folder. Save it as a file first`);
  }
  // Files in `dumps/` with hidden names are not read.
  return [{ path: place, name: basename(place).replace(/^\.+/, '') || 'papers' }];
}

function filesBelow(folder: string): GivenFile[] {
  return globSync('**/*', { cwd: folder })
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((name) => ({ path: join(folder, name), name: name.replaceAll(sep, '/') }));
}

/** The name, or where it is taken the name with a number; some file systems do not tell capitals apart. */
function freeName(name: string, taken: Set<string>): string {
  const { ext } = parse(name);
  const stem = name.slice(0, name.length - ext.length);
  let free = name;
  for (let number = 2; taken.has(comparable(free)); number++) free = `${stem}-${number}${ext}`;
  taken.add(comparable(free));
  return free;
}

const comparable = (name: string) => name.normalize().toLowerCase();
