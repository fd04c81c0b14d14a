import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import type { DumpFile } from '../src/collection/read/input-file.ts';
import { spellOutInvisible } from '../src/collection/read/text/invisible.ts';
import type { Problem } from '../src/collection/report.ts';
import type { SettingsFiles } from '../src/collection/settings/settings.ts';
import { CommandError } from './command.ts';

/** The files of a content folder. Dumps are sorted by name. */
export interface ContentFolder {
  readonly settings: SettingsFiles;
  /** Problems with settings files that exist but cannot be read. */
  readonly settingsProblems: readonly Problem[];
  readonly dumps: readonly DumpFile[];
  /** Problems with files in place of dumps, or the lack of any dump. */
  readonly problems: readonly Problem[];
}

/** The problem that a file cannot be read, with the reason. */
function unreadable(file: string, error: unknown): Problem {
  const { code = 'unknown fault' } = error as NodeJS.ErrnoException;
  const message = `This file cannot be read (${code}). Check its name and its permissions.`;
  return { file, line: null, code: 'unreadable-file', message };
}

/** Reads the settings files that exist. */
function readSettings(folder: string, label: string): Pick<ContentFolder, 'settings' | 'settingsProblems'> {
  const settings: { -readonly [name in keyof SettingsFiles]: SettingsFiles[name] } = {};
  const settingsProblems: Problem[] = [];
  for (const name of ['collection', 'topics', 'corrections', 'lexicon'] as const) {
    const path = join(folder, `${name}.yaml`);
    const file = `${label}${name}.yaml`;
    try {
      if (existsSync(path)) settings[name] = { name: file, text: readFileSync(path, 'utf8') };
    } catch (error) {
      settingsProblems.push(unreadable(file, error));
    }
  }
  return { settings, settingsProblems };
}

/**
 * The dump files of a content folder: text files in it, and all files in `dumps/` except hidden ones.
 * Symbolic links are followed; broken ones are included, so that they are reported.
 */
function dumpNames(folder: string): string[] {
  return globSync(['*.txt', 'dumps/**/*'], { cwd: folder })
    .filter((name) => !basename(name).startsWith('.'))
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? true)
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}

/** Reads dump files, each under the name for messages. */
export function readDumpFiles(files: readonly { readonly name: string; readonly path: string }[]): {
  dumps: DumpFile[];
  problems: Problem[];
} {
  const dumps: DumpFile[] = [];
  const problems: Problem[] = [];
  for (const { name, path } of files) {
    try {
      dumps.push({ name, bytes: readFileSync(path) });
    } catch (error) {
      problems.push(unreadable(name, error));
    }
  }
  return { dumps, problems };
}

/** Problems with file names: dumps must end in .txt, and there must be at least one. */
function nameProblems(folder: string, label: string, names: string[], readable: string[]): Problem[] {
  const problems = names
    .filter((name) => !readable.includes(name))
    .map((name) => ({
      file: label + spellOutInvisible(name),
      line: null,
      code: 'unknown-format',
      message: `Expected a text file of titles and abstracts; "${spellOutInvisible(basename(name))}" is none by its name. Give it the ending .txt, or move it out of the folder.`,
    }));
  if (readable.length > 0) return problems;
  const message = `Expected a dump, found none. Put a text file (.txt) into ${join(folder, 'dumps')}.`;
  return [...problems, { file: folder, line: null, code: 'no-dump', message }];
}

/**
 * Reads a content folder. File names in messages begin with `label`. Throws a CommandError when the folder
 * does not exist.
 */
export function readContentFolder(folder: string, label = ''): ContentFolder {
  if (!existsSync(folder)) {
    throw new CommandError(`there is no folder "${folder}". Name the folder with your dump: --content DIR`);
  }
  const names = dumpNames(folder);
  const readable = names.filter((name) => extname(name).toLowerCase() === '.txt');
  const read = readDumpFiles(
    readable.map((name) => ({ name: label + spellOutInvisible(name), path: join(folder, name) })),
  );
  return {
    ...readSettings(folder, label),
    dumps: read.dumps,
    problems: [...nameProblems(folder, label, names, readable), ...read.problems],
  };
}
