import { readFileSync } from 'node:fs';
import { parseSettings } from '../../src/collection/settings/settings.ts';
import { compareForTrial } from '../../src/collection/understand/topics/topic-trial.ts';
import { CommandError } from '../command.ts';
import { problemText } from '../report-text.ts';
import { placeContent, readContentPapers } from './content-papers.ts';
import type { TopicsOutput } from './topics-options.ts';
import { trialText } from './trial-text.ts';

/**
 * Shows what a topics file would do beside the present topics, as text or as JSON. Throws a CommandError where the
 * file, or the content folder with it, could not be built.
 */
export function tryTopics(options: {
  readonly content: string;
  readonly file: string;
  readonly json: boolean;
}): TopicsOutput {
  const { content: folder, file, json } = options;
  const text = readFileSync(file, 'utf8');
  const papers = readContentPapers(folder);
  const tried = parseSettings({ ...papers.content.settings, topics: { name: file, text } });
  if (tried.value === null) {
    for (const problem of tried.problems) console.error(problemText('error', problem));
    throw new CommandError(`a build with "${file}" would fail; nothing was tried`);
  }
  const before = placeContent(papers, papers.settings);
  const after = placeContent(papers, tried.value);
  const trial = compareForTrial(papers.corpus.papers, before, after);
  return { text: json ? `${JSON.stringify(trial)}\n` : trialText(trial), remarks: papers.remarks };
}
