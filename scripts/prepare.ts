import type { Collection, Progress } from '../src/collection/collection.ts';
import { groupProblems } from '../src/collection/repeated-problems.ts';
import { findUnknownDumps } from '../src/collection/unused-settings.ts';
import { countOf } from '../src/site/shared/wording.ts';
import { CommandError, npmRun } from './command.ts';
import { readContentFolder } from './content-folder.ts';
import { problemText } from './report-text.ts';
import { soundSettings } from './sound-settings.ts';
import { buildCollectionInThreads } from './understanding/understand-in-threads.ts';

/** How warnings about the dumps are told: each by itself, or how many there are, for commands that run every day. */
type WarningsTold = 'each' | 'count';

/**
 * Reads a content folder into a collection, and prints its problems to standard error. Of a large collection it writes
 * the files of terms of the search index into `termsFolder` meanwhile, unless that is null. Rejects with a
 * CommandError when a settings file is wrong or no paper is left.
 */
export async function prepareCollection(
  folder: string,
  progress?: Progress,
  warningsTold: WarningsTold = 'each',
  termsFolder: string | null = null,
): Promise<Collection> {
  const content = readContentFolder(folder);
  const settings = soundSettings(content, `the settings in "${folder}" are wrong; nothing was built`);
  const collection = await buildCollectionInThreads(content.dumps, settings.value, progress, termsFolder);
  const unknown = findUnknownDumps(
    content.dumps.map(({ name }) => name),
    settings.value.collection,
    settings.placeOf,
  );
  const report = {
    ...collection.report,
    warnings: [...collection.report.warnings, ...unknown],
    errors: [...content.problems, ...collection.report.errors],
  };
  for (const error of groupProblems(report.errors)) console.error(problemText('error', error));
  if (warningsTold === 'each') {
    for (const warning of groupProblems(report.warnings)) console.error(problemText('warning', warning));
  } else if (report.warnings.length > 0) {
    const count = countOf(report.warnings.length, 'warning');
    console.error(`${count} about the dumps: "${npmRun('check', folder)}" lists them.`);
  }
  if (collection.papers.length === 0) {
    throw new CommandError(`no paper is left in "${folder}"; nothing was built`);
  }
  if (report.errors.length > 0)
    console.error('The papers concerned are left out; the about page says so too.');
  return { ...collection, report };
}
