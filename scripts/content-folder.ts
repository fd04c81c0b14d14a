import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { DumpFile } from '../src/collection/read/dumps.ts';
import type { Problem } from '../src/collection/report.ts';
import type { SettingsFiles } from '../src/collection/settings.ts';
import type { TextFile } from '../src/collection/yaml-file.ts';
import { CommandError } from './command.ts';

/** A content folder as it lies on disk. Dumps are in the order of their names. */
export interface ContentFolder {
  readonly settings: SettingsFiles;
  readonly dumps: readonly DumpFile[];
  /** Files that lie where dumps belong and cannot be read as such. */
  readonly problems: readonly Problem[];
}

function settingsFile(folder: string, name: string, label: string): TextFile | undefined {
  const path = join(folder, name);
  return existsSync(path) ? { name: `${label}${name}`, text: readFileSync(path, 'utf8') } : undefined;
}

/** Dump files of a content folder: text files in it, and whatever lies in `dumps/`, hidden files aside. */
function dumpNames(folder: string): string[] {
  return globSync(['*.txt', 'dumps/**/*'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * Reads a content folder. File names begin with `label`, so that messages can name them as the reader of the
 * message would. Throws a CommandError when the folder does not exist or holds no dump.
 */
export function readContentFolder(folder: string, label = ''): ContentFolder {
  if (!existsSync(folder)) {
    throw new CommandError(`there is no folder "${folder}". Name the folder with your dump: --content DIR`);
  }
  const names = dumpNames(folder);
  const readable = names.filter((name) => extname(name).toLowerCase() === '.txt');
  if (readable.length === 0) {
    throw new CommandError(`"${folder}" holds no dump. Put a text file (.txt) into ${join(folder, 'dumps')}`);
  }
  const collection = settingsFile(folder, 'collection.yaml', label);
  const topics = settingsFile(folder, 'topics.yaml', label);
  const corrections = settingsFile(folder, 'corrections.yaml', label);
  return {
    settings: {
      ...(collection && { collection }),
      ...(topics && { topics }),
      ...(corrections && { corrections }),
    },
    dumps: readable.map((name) => ({ name: label + name, bytes: readFileSync(join(folder, name)) })),
    problems: names
      .filter((name) => !readable.includes(name))
      .map((name) => ({
        file: label + name,
        line: null,
        code: 'unknown-format',
        message: `Expected a text file of titles and abstracts; "${basename(name)}" is none by its name. Give it the ending .txt, or move it out of the folder.`,
      })),
  };
}
