import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError } from '../command.ts';
import type { GivenFile } from './given-files.ts';

/** Throws a CommandError unless the folder is new, or empty but for hidden files. */
export function refuseTakenFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  // The whole command, because npm takes options for itself that do not come after "--".
  const remedy =
    'Nothing was changed. Name a new or an empty folder: npm run init -- --content my-papers FILE...';
  if (!found.isDirectory()) throw new CommandError(`"${folder}" is a file. ${remedy}`);
  if (existsSync(join(folder, 'collection.yaml')) || existsSync(join(folder, 'dumps'))) {
    throw new CommandError(
      `"${folder}" holds a collection already, to which files are added by copying them into "${join(folder, 'dumps')}". ${remedy}`,
    );
  }
  if (readdirSync(folder).some((name) => !name.startsWith('.'))) {
    throw new CommandError(`"${folder}" holds other files. ${remedy}`);
  }
}

/**
 * Copies files into `dumps/` of a folder, and writes its `collection.yaml`. Never overwrites: throws the error of the
 * file system where something of that name has come into being meanwhile.
 */
export function writeNewFolder(folder: string, files: readonly GivenFile[], settings: string): void {
  for (const { path, name } of files) {
    const target = join(folder, 'dumps', name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target, constants.COPYFILE_EXCL);
  }
  writeFileSync(join(folder, 'collection.yaml'), settings, { flag: 'wx' });
}
