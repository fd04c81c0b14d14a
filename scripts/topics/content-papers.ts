import { readEntries } from '../../src/collection/collection.ts';
import type { PaperEntry } from '../../src/collection/entry.ts';
import type { Settings } from '../../src/collection/settings/settings.ts';
import { type Corpus, readCorpus } from '../../src/collection/understand/corpus.ts';
import {
  type Candidates,
  readCandidates,
} from '../../src/collection/understand/keyphrases/phrase-candidates.ts';
import { placePapers } from '../../src/collection/understand/topics/place-papers.ts';
import { pinTopics, type TopicPlacement } from '../../src/collection/understand/topics/topics.ts';
import { countOf } from '../../src/site/shared/wording.ts';
import { CommandError, npmRun } from '../command.ts';
import { type ContentFolder, readContentFolder } from '../content-folder.ts';
import { soundSettings } from '../sound-settings.ts';

/** The papers of a content folder, read once, with its settings. */
export interface ContentPapers {
  /** The folder as it was named. */
  readonly folder: string;
  readonly content: ContentFolder;
  readonly settings: Settings;
  readonly entries: readonly PaperEntry[];
  readonly corpus: Corpus;
  /** The phrases of the papers, parallel to the corpus. */
  readonly candidates: readonly Candidates[];
  /** What the reader of the output should know of papers that are not part of it. */
  readonly remarks: readonly string[];
}

/** Reads a content folder. Throws a CommandError where it has no paper, or its settings are wrong. */
export function readContentPapers(folder: string): ContentPapers {
  const content = readContentFolder(folder);
  const settings = soundSettings(content, `the settings in "${folder}" are wrong`);
  const { entries, report } = readEntries(content.dumps, settings.value);
  const faults = [...content.problems, ...report.errors];
  const remarks =
    faults.length === 0
      ? []
      : [
          `${countOf(faults.length, 'error')} in the dumps: "${npmRun('check', folder)}" names them, and the papers concerned are left out.`,
        ];
  if (entries.length === 0) {
    throw new CommandError(`no paper is left in "${folder}"; "${npmRun('check', folder)}" says why`);
  }
  const corpus = readCorpus(entries);
  const candidates = corpus.papers.map((paper) => readCandidates(paper));
  return { folder, content, settings: settings.value, entries, corpus, candidates, remarks };
}

/** The topics of the papers with these settings, with the corrections of the content folder. */
export function placeContent(
  { corpus, candidates, entries }: ContentPapers,
  settings: Pick<Settings, 'topics' | 'keptTopics'>,
): TopicPlacement {
  return pinTopics(placePapers(corpus, candidates, settings), corpus.papers, entries);
}
