import { parseArgs } from 'node:util';
import { readEntries } from '../src/collection/collection.ts';
import { spellOutInvisible } from '../src/collection/read/invisible.ts';
import type { Problem, Report } from '../src/collection/report.ts';
import { parseSettings } from '../src/collection/settings/settings.ts';
import { findUnused } from '../src/collection/settings/unused-settings.ts';
import { runCommand, withUsage } from './command.ts';
import { readContentFolder, readDumpFiles } from './content-folder.ts';
import { reportText } from './report-text.ts';

const usage = 'usage: npm run -s check -- [FILE...] [--content DIR] [--json]';

/** A faulty settings line counts as a line read, so that the sums of the report hold. */
function addErrors(report: Report, errors: readonly Problem[]): Report {
  const lines = report.lines + errors.filter((error) => error.line !== null).length;
  return { ...report, lines, errors: [...errors, ...report.errors] };
}

function checkFolder(folder: string): Report {
  const content = readContentFolder(folder, `${folder.replace(/[\\/]+$/, '')}/`);
  const settings = parseSettings(content.settings);
  const { entries, report } = readEntries(
    content.dumps,
    settings.value ?? { corrections: [], topics: [] },
    content.settings.corrections?.name,
  );
  const unused = settings.value ? findUnused(entries, settings.value, settings.placeOf) : [];
  return addErrors({ ...report, warnings: [...report.warnings, ...unused] }, [
    ...content.settingsProblems,
    ...content.problems,
    ...settings.problems,
  ]);
}

function checkFiles(names: readonly string[]): Report {
  const { dumps, problems } = readDumpFiles(
    names.map((name) => ({ name: spellOutInvisible(name), path: name })),
  );
  const { report } = readEntries(dumps, { corrections: [], topics: [] });
  return addErrors(report, problems);
}

const parseCheckArguments = (args: string[]) =>
  withUsage(usage, () => {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, content: { type: 'string', default: 'content' } },
    });
  });

await runCommand(async () => {
  const { values, positionals } = parseCheckArguments(process.argv.slice(2));
  const report = positionals.length > 0 ? checkFiles(positionals) : checkFolder(values.content);
  process.stdout.write(`${values.json ? JSON.stringify(report) : reportText(report)}\n`);
  return report.errors.length > 0 ? 1 : 0;
});
