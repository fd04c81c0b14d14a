import { join } from 'node:path';
import { buildCollection, type Collection, type Progress } from '../src/collection/collection.ts';
import { parseSettings } from '../src/collection/settings/settings.ts';
import { CommandError } from './command.ts';
import { readContentFolder } from './content-folder.ts';
import { shutOutEnvironment } from './environment.ts';
import { problemText } from './report-text.ts';

/**
 * Reads a content folder into a collection and tells standard error what is wrong with it. Throws a
 * CommandError when a settings file is wrong or no paper is left.
 */
export function prepareCollection(folder: string, progress?: Progress): Collection {
  const content = readContentFolder(folder);
  const settings = parseSettings(content.settings);
  const wrong = [...content.settingsProblems, ...settings.problems];
  if (!settings.value || wrong.length > 0) {
    for (const problem of wrong) console.error(problemText('error', problem));
    throw new CommandError(`the settings in "${folder}" are wrong; nothing was built`);
  }
  const collection = buildCollection(content.dumps, settings.value, progress);
  const report = { ...collection.report, errors: [...content.problems, ...collection.report.errors] };
  for (const error of report.errors) console.error(problemText('error', error));
  for (const warning of report.warnings) console.error(problemText('warning', warning));
  if (collection.papers.length === 0) {
    throw new CommandError(`no paper is left in "${folder}"; nothing was built`);
  }
  if (report.errors.length > 0)
    console.error('The papers concerned are left out; the about page says so too.');
  return { ...collection, report };
}

/**
 * Gives the pages their collection, which lies in `folder` with all else that they need to know; nothing but the
 * folder's name reaches them through the environment. Astro looks for its own packages and writes its chunks
 * below the working folder, so that becomes the root of the project. Astro is to be loaded after this.
 */
export function handToPages(folder: string, mode: 'production' | 'development'): void {
  shutOutEnvironment(mode);
  process.env.PAPERSHELF_DATA = folder;
  process.chdir(join(import.meta.dirname, '..'));
}
