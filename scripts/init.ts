import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEntries } from '../src/collection/collection.ts';
import { spellOutInvisible } from '../src/collection/read/text/invisible.ts';
import { parseSettings, type Settings } from '../src/collection/settings/settings.ts';
import { CommandError, runCommand, withUsage } from './command.ts';
import { readDumpFiles } from './content-folder.ts';
import { buildFirstSettings } from './init/first-settings.ts';
import { findGivenFiles, type GivenFile } from './init/given-files.ts';
import { guessTitle, newestDay } from './init/guesses.ts';
import { initText } from './init/init-text.ts';
import { refuseTakenFolder, writeNewFolder } from './init/new-folder.ts';
import { problemLines } from './report-text.ts';

const usage =
  'usage: npm run init -- [--content DIR] [--title "..."] [--column FIELD=NAME]... FILE...\n' +
  'FILE is any export of papers, or a folder of them; --column names a column of a table, such as --column title="Paper name"';

const parseInitArguments = (args: string[]) =>
  withUsage(usage, () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        title: { type: 'string' },
        column: { type: 'string', multiple: true, default: [] },
      },
    });
    if (positionals.length === 0) throw new Error('Expected the files of the new collection, found none');
    return {
      folder: values.content.replace(/(?<=.)[\\/]+$/, ''),
      title: values.title,
      columns: Object.fromEntries(values.column.map(parseColumn)),
      places: positionals,
    };
  });

function parseColumn(text: string): [field: string, name: string] {
  const [, field, name] = /^(\w+)=(.+)$/s.exec(text) ?? [];
  if (field === undefined || name === undefined) {
    throw new Error(`--column expects FIELD=NAME, such as title="Paper name", not "${text}"`);
  }
  return [field, name];
}

/** The settings in a text that was just made; what the curator gave for them may be at fault. */
function readSettings(text: string): Settings {
  const { value, problems } = parseSettings({ collection: { name: 'collection.yaml', text } });
  if (value) return value;
  throw new CommandError(`${problems.map(({ message }) => message).join('\n')}\n${usage}`);
}

/**
 * Reads files as the dumps of one collection. Messages name each as it will be called there: what they advise to write
 * into settings must be true then.
 */
function readGivenFiles(files: readonly GivenFile[], settings: Settings) {
  const { dumps, problems } = readDumpFiles(
    files.map(({ name, path }) => ({ name: spellOutInvisible(name), path })),
  );
  const { report } = readEntries(dumps, settings);
  const read = new Set(
    report.files.filter(({ papers, duplicates }) => papers + duplicates > 0).map(({ file }) => file),
  );
  return {
    report: { ...report, errors: [...problems, ...report.errors] },
    copied: files.filter(({ name }) => read.has(spellOutInvisible(name))),
    left: files.filter(({ name }) => !read.has(spellOutInvisible(name))),
  };
}

await runCommand(async () => {
  const { folder, title, columns, places } = parseInitArguments(process.argv.slice(2));
  refuseTakenFolder(folder);
  const files = findGivenFiles(places);
  const names = files.map(({ path }) => basename(path));
  const text = buildFirstSettings({
    title: title ?? guessTitle(names, basename(resolve(folder))),
    snapshot: newestDay(names),
    columns,
  });
  const settings = readSettings(text);
  const { report, copied, left } = readGivenFiles(files, settings);
  for (const line of problemLines(report)) console.error(line);
  if (copied.length === 0) {
    throw new CommandError(
      `no paper could be read from ${places.map((place) => `"${place}"`).join(', ')}; nothing was written`,
    );
  }
  writeNewFolder(folder, copied, text);
  console.log(initText({ folder, title: settings.collection.title, copied, left, report }));
  return left.length > 0 ? 1 : 0;
});
