import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { DumpFile } from '../src/collection/read/input-file.ts';
import { spellOutInvisible } from '../src/collection/read/text/invisible.ts';
import type { Problem } from '../src/collection/report.ts';
import type { SettingsFiles } from '../src/collection/settings/settings.ts';
import { CommandError } from './command.ts';
import { readDumpFile, unreadable } from './dump-file.ts';

/** The files of a content folder. Dumps are sorted by name. */
export interface ContentFolder {
  readonly settings: SettingsFiles;
  /** Problems with settings files that exist but cannot be read. */
  readonly settingsProblems: readonly Problem[];
  readonly dumps: readonly DumpFile[];
  /** Problems with files in place of dumps, or the lack of any dump. */
  readonly problems: readonly Problem[];
}

/** Reads the settings files that exist. */
function readSettings(folder: string, label: string): Pick<ContentFolder, 'settings' | 'settingsProblems'> {
  const settings: { -readonly [name in keyof SettingsFiles]: SettingsFiles[name] } = {};
  const settingsProblems: Problem[] = [];
  for (const name of ['collection', 'topics', 'kept-topics', 'corrections', 'lexicon'] as const) {
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

/** Endings under which a dump may lie beside the settings files; in `dumps/` any file is one. */
const ENDINGS =
  /\.(?:txt|bib|bibtex|biblatex|ris|nbib|medline|ciw|isi|wos|enw|enl|refer|xml|json|jsonl|ndjson|csv|tsv|tab|xlsx)(?:\.gz)?$/i;

/**
 * The dump files of a content folder: those in it with such an ending, and all files in `dumps/` except hidden ones.
 * Symbolic links are followed; broken ones are included, so that they are reported.
 */
function dumpNames(folder: string): string[] {
  return globSync(['*', 'dumps/**/*'], { cwd: folder })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => (name.includes('/') || ENDINGS.test(name)) && !basename(name).startsWith('.'))
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? true)
    .sort();
}

/** Reads dump files, each under the name for messages. */
export function readDumpFiles(files: readonly { readonly name: string; readonly path: string }[]): {
  dumps: DumpFile[];
  problems: Problem[];
} {
  const read = files.map(({ name, path }) => readDumpFile(name, path));
  return {
    dumps: read.flatMap(({ dump }) => dump ?? []),
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
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
  const { dumps, problems } = readDumpFiles(
    names.map((name) => ({ name: label + spellOutInvisible(name), path: join(folder, name) })),
  );
  return { ...readSettings(folder, label), dumps, problems: names.length > 0 ? problems : [noDump(folder)] };
}

function noDump(folder: string): Problem {
  const message = `Expected a dump, found none. Put a file of papers into ${join(folder, 'dumps')}: plain text, BibTeX, RIS, CSV or another export.`;
  return { file: folder, line: null, code: 'no-dump', message };
}
