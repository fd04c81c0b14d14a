import { readEntries } from '../src/collection/collection.ts';
import type { DumpFile } from '../src/collection/read/input-file.ts';
import { spellOutInvisible } from '../src/collection/read/text/invisible.ts';
import type { Problem, Report } from '../src/collection/report.ts';
import { parseSettings } from '../src/collection/settings/settings.ts';
import { findUnknownDumps, findUnreadTopics, findUnused } from '../src/collection/unused-settings.ts';
import { readContentFolder, readDumpFiles } from './content-folder.ts';
import { topicsAccount } from './topics/topics-account.ts';

/** Adds errors in settings; each counts as a line read, so that the sums of the report hold. */
function addErrors(report: Report, errors: readonly Problem[]): Report {
  const lines = report.lines + errors.filter((error) => error.line !== null).length;
  return { ...report, lines, errors: [...errors, ...report.errors] };
}

const namesOf = (dumps: readonly DumpFile[]) => dumps.map(({ name }) => name);

/** What a check has to say. */
export interface CheckedFolder {
  readonly report: Report;
  /** Tells how the topics come about, which may take a while; null where no paper or wrong settings prevent it. */
  readonly topics: (() => string) | null;
}

/**
 * Reads a content folder, settings included, and reports every line of its dumps. Messages name files
 * relative to `folder`. Throws a CommandError when the folder does not exist.
 */
export function checkFolder(folder: string): CheckedFolder {
  const content = readContentFolder(folder, `${folder.replace(/[\\/]+$/, '')}/`);
  const settings = parseSettings(content.settings);
  const { entries, report } = readEntries(
    content.dumps,
    settings.value ?? { corrections: [], topics: [] },
    content.settings.corrections?.name,
  );
  const unused = settings.value
    ? [
        ...findUnknownDumps(namesOf(content.dumps), settings.value.collection, settings.placeOf),
        ...findUnused(entries, settings.value, settings.placeOf),
      ]
    : [];
  const errors = [...content.settingsProblems, ...content.problems, ...settings.problems];
  const warnings = [...report.warnings, ...findUnreadTopics(content.settings), ...unused];
  const sound = entries.length > 0 ? settings.value : null;
  return {
    report: addErrors({ ...report, warnings }, errors),
    topics: sound && (() => topicsAccount(folder, entries, sound)),
  };
}

/** Reads dumps, sorted by name, as one collection, and reports every line of them. */
export function checkFiles(names: readonly string[]): Report {
  const { dumps, problems } = readDumpFiles(
    names.map((name) => ({ name: spellOutInvisible(name), path: name })),
  );
  const { report } = readEntries(dumps, { corrections: [], topics: [] });
  return addErrors(report, problems);
}
