import { z } from 'zod';
import { paperSlugSchema, topicSlugSchema } from '../paper.ts';
import type { Problem } from '../report.ts';
import {
  type KeptTopic,
  keptTopicSchema,
  type TopicSettings,
  topicSettingsSchema,
  UNSORTED,
} from '../topic.ts';
import { type CollectionSettings, collectionSettingsSchema } from './collection-settings.ts';
import { type Lexicon, lexiconSchema, repeatedNames } from './lexicon.ts';
import { type PaperGroup, type PaperGroups, paperGroupsSchema } from './paper-groups.ts';
import { MOST_CHARACTERS, settingsList, settingsObject, settingsText } from './settings-text.ts';
import { missingPhrases, repeatedSlugs, unknownTopics, wrongParents } from './topic-checks.ts';
import { firstProblems, type LineOf, type Path, parseYamlFile, type TextFile } from './yaml-file.ts';

const TOPICS_FILE = '"topics:" above the topics, each with a slug, a name and a description';

const topicsFileSchema = settingsObject(
  { topics: settingsList(topicSettingsSchema, 1000, 'topics').default([]) },
  TOPICS_FILE,
);

const keptTopicsFileSchema = settingsObject(
  { topics: settingsList(keptTopicSchema, 1000, 'topics').default([]) },
  TOPICS_FILE,
);

/** One entry of `content/corrections.yaml`. `paper` is an id, a slug or the title as the dump has it. */
const correctionSchema = settingsObject(
  {
    paper: settingsText('the id, the slug or the title of a paper', MOST_CHARACTERS.paper),
    title: settingsText('the title of the paper', MOST_CHARACTERS.paper).exactOptional(),
    /** Replaces the derived topics; primary first. "unsorted" stands alone. */
    topics: z
      .array(topicSlugSchema, { error: 'Expected a list of slugs of topics, such as [model-merging]' })
      .min(1, { error: `Expected the slug of a topic; [${UNSORTED}] means that none fits` })
      .refine((slugs) => slugs.length === 1 || !slugs.includes(UNSORTED), {
        error: `"${UNSORTED}" means that no topic fits, so it stands alone: [${UNSORTED}]`,
      })
      .exactOptional(),
    formerSlugs: settingsList(paperSlugSchema, 200, 'former slugs').default([]),
  },
  'a paper and what to correct, such as { paper: An Example of a Ttile, title: An Example of a Title }',
);
/** A correction and the 1-based line on which it begins. */
export type Correction = z.infer<typeof correctionSchema> & { readonly line: number };

const correctionsFileSchema = settingsObject(
  {
    papers: settingsList(correctionSchema, 50_000, 'papers to correct').default([]),
    same: paperGroupsSchema,
    different: paperGroupsSchema,
  },
  '"papers:", "same:" or "different:" above what is to be corrected',
);

/** The settings files of a content folder; each may be missing. */
export interface SettingsFiles {
  readonly collection?: TextFile;
  readonly topics?: TextFile;
  readonly 'kept-topics'?: TextFile;
  readonly corrections?: TextFile;
  readonly lexicon?: TextFile;
}

export interface Settings {
  readonly collection: CollectionSettings;
  /** The topics that the curator has written. */
  readonly topics: readonly TopicSettings[];
  /** Topics found earlier; null where the curator has written topics, so that none are looked for. */
  readonly keptTopics: readonly KeptTopic[] | null;
  readonly corrections: readonly Correction[];
  /** Records that are one paper, or different ones, whatever the rules say. */
  readonly groups: PaperGroups;
  readonly lexicon: Lexicon;
}

/** The file and the 1-based line of a setting, given the path to it. */
export type PlaceOf = (
  file: 'collection' | 'topics' | 'kept-topics' | 'lexicon',
  path: Path,
) => { file: string; line: number };

/** The settings of a content folder and their positions. */
export type SoundSettings = { value: Settings; problems: []; placeOf: PlaceOf };

/** Either the settings, or all problems that prevent reading them. */
type ParsedSettings = SoundSettings | { value: null; problems: Problem[] };

function linedGroups(
  list: keyof PaperGroups,
  groups: readonly (readonly string[])[],
  lineOf: LineOf,
): PaperGroup[] {
  return groups.map((papers, index) => ({ papers, line: lineOf([list, index]) }));
}

const missing = (name: string): TextFile => ({ name, text: '' });

/** Reads the settings of a content folder; a missing file means its defaults. */
export function parseSettings(files: SettingsFiles): ParsedSettings {
  const topicsFile = files.topics ?? missing('topics.yaml');
  const keptTopicsFile = files['kept-topics'] ?? missing('kept-topics.yaml');
  const correctionsFile = files.corrections ?? missing('corrections.yaml');
  const lexiconFile = files.lexicon ?? missing('lexicon.yaml');
  const collectionFile = files.collection ?? missing('collection.yaml');
  const collection = parseYamlFile(collectionSettingsSchema, collectionFile);
  const topics = parseYamlFile(topicsFileSchema, topicsFile);
  const keptTopics = parseYamlFile(keptTopicsFileSchema, keptTopicsFile);
  const corrections = parseYamlFile(correctionsFileSchema, correctionsFile);
  const lexicon = parseYamlFile(lexiconSchema, lexiconFile);
  if (!collection.value || !topics.value || !keptTopics.value || !corrections.value || !lexicon.value) {
    const problems = [collection, topics, keptTopics, corrections, lexicon].flatMap(
      (file) => file.problems as Problem[],
    );
    return { value: null, problems };
  }
  const value = {
    collection: collection.value,
    topics: topics.value.topics,
    keptTopics: files.topics === undefined ? keptTopics.value.topics : null,
    corrections: corrections.value.papers.map((entry, index) => ({
      ...entry,
      line: corrections.lineOf(['papers', index]),
    })),
    groups: {
      same: linedGroups('same', corrections.value.same, corrections.lineOf),
      different: linedGroups('different', corrections.value.different, corrections.lineOf),
    },
    lexicon: lexicon.value,
  };
  const problems = [
    repeatedSlugs(topics.value.topics, topicsFile.name, topics.lineOf),
    wrongParents(topics.value.topics, topicsFile.name, topics.lineOf),
    missingPhrases(topics.value.topics, topicsFile.name, topics.lineOf),
    repeatedSlugs(keptTopics.value.topics, keptTopicsFile.name, keptTopics.lineOf),
    wrongParents(keptTopics.value.topics, keptTopicsFile.name, keptTopics.lineOf),
    unknownTopics(value, correctionsFile.name, corrections.lineOf),
    repeatedNames(value.lexicon, lexiconFile.name, lexicon.lineOf),
  ].flatMap(firstProblems);
  if (problems.length > 0) return { value: null, problems };
  const read = {
    collection: { name: collectionFile.name, lineOf: collection.lineOf },
    topics: { name: topicsFile.name, lineOf: topics.lineOf },
    'kept-topics': { name: keptTopicsFile.name, lineOf: keptTopics.lineOf },
    lexicon: { name: lexiconFile.name, lineOf: lexicon.lineOf },
  };
  const placeOf: PlaceOf = (file, path) => ({ file: read[file].name, line: read[file].lineOf(path) });
  return { value, problems: [], placeOf };
}
