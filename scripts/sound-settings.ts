import { parseSettings, type SoundSettings } from '../src/collection/settings/settings.ts';
import { CommandError } from './command.ts';
import type { ContentFolder } from './content-folder.ts';
import { problemText } from './report-text.ts';

/**
 * The settings of a content folder. Where they are wrong, every problem is printed to standard error, and a
 * CommandError with the `summary` thrown.
 */
export function soundSettings(
  { settings, settingsProblems }: Pick<ContentFolder, 'settings' | 'settingsProblems'>,
  summary: string,
): SoundSettings {
  const parsed = parseSettings(settings);
  const wrong = [...settingsProblems, ...parsed.problems];
  if (parsed.value !== null && wrong.length === 0) return parsed;
  for (const problem of wrong) console.error(problemText('error', problem));
  throw new CommandError(summary);
}
