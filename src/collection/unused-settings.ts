import { buildPhraseFinder } from './language/phrases.ts';
import { isNameOf } from './read/dump-day.ts';
import type { Problem } from './report.ts';
import type { CollectionSettings } from './settings/collection-settings.ts';
import type { PlaceOf, Settings, SettingsFiles } from './settings/settings.ts';
import type { KeptTopic, TopicSettings } from './topic.ts';
import { findAcronyms } from './understand/acronyms/acronyms.ts';
import { findMentions } from './understand/mentions/mentions.ts';
import { type PaperText, type StudiedText, studiedText } from './understand/paper-text.ts';

/**
 * Warnings about settings that match nothing: the phrases of topics, the papers of kept topics, and the names of
 * each list of the lexicon, that are in none of the papers. At most one for each of these, which counts them all
 * and names the first. None for an empty collection.
 */
export function findUnused(
  papers: readonly PaperText[],
  { topics, keptTopics, lexicon }: Pick<Settings, 'topics' | 'keptTopics' | 'lexicon'>,
  placeOf: PlaceOf,
): Problem[] {
  if (papers.length === 0) return [];
  const studied = papers.map(studiedText);
  return [
    ...unusedPhrases(studied, topics, placeOf),
    ...missingPapers(studied, keptTopics ?? [], placeOf),
    ...unusedNames(studied, lexicon, placeOf),
  ];
}

/** Warnings about days in `dates` that are given to no dump: its name is mistyped, or the file is gone. */
export function findUnknownDumps(
  dumps: readonly string[],
  { dates = {} }: Pick<CollectionSettings, 'dates'>,
  placeOf: PlaceOf,
): Problem[] {
  return Object.keys(dates)
    .filter((name) => !dumps.some((dump) => isNameOf(name, dump)))
    .map((name) => ({
      ...placeOf('collection', ['dates', name]),
      code: 'unknown-dump',
      message: `No dump is called "${name}", so that its day is given to none. Use the name of a file in dumps, or delete the entry.`,
    }));
}

/** A warning about a file of kept topics that is of no use, because the curator has written topics. */
export function findUnreadTopics({ topics, 'kept-topics': kept }: SettingsFiles): Problem[] {
  if (topics === undefined || kept === undefined) return [];
  const message = `This file is not read, because ${topics.name} says which topics there are. Copy former slugs that should lead on to "aliases" there and delete this file, or delete that one to have these topics found.`;
  return [{ file: kept.name, line: null, code: 'unread-file', message }];
}

/** What to do about the entries of a file that match nothing; most do where the file is that of another collection. */
function adviceOn(unused: number, all: number, without: string): string {
  return unused > all * MOST_UNUSED
    ? `If the file was written for other papers, delete it: ${without}.`
    : 'Keep what papers to come may say, and delete the rest.';
}

const MOST_UNUSED = 0.8;
const MOST_NAMED = { topics: 50, phrases: 2, names: 5, papers: 5 } as const;

/** The first of a list, and how many more there are. */
function firstOf(written: readonly string[], most: number, separator = ', '): string {
  const more = written.length - most;
  return `${written.slice(0, most).join(separator)}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * The phrases of each topic that are in none of the papers, parallel to the topics. A phrase counts as found whether
 * or not its `with` and `unless` hold.
 */
export function findUnusedPhrases(
  papers: readonly StudiedText[],
  topics: readonly Pick<TopicSettings, 'phrases'>[],
): string[][] {
  const phrases = [...new Set(topics.flatMap((topic) => topic.phrases.map(({ phrase }) => phrase)))];
  const find = buildPhraseFinder(phrases);
  const met = new Set<string>();
  for (const { title, abstract } of papers) {
    for (const text of [title, abstract]) for (const { phrase } of find(text)) met.add(phrases[phrase]!);
  }
  return topics.map((topic) =>
    topic.phrases.map(({ phrase }) => phrase).filter((phrase) => !met.has(phrase)),
  );
}

function unusedPhrases(
  papers: readonly StudiedText[],
  topics: Settings['topics'],
  placeOf: PlaceOf,
): Problem[] {
  const lists = findUnusedPhrases(papers, topics).flatMap((unused, index) => {
    const place = placeOf('topics', ['topics', index, 'phrases']);
    return unused.length === 0 ? [] : [{ topic: topics[index]!, unused, place }];
  });
  if (lists.length === 0) return [];
  const all = topics.reduce((sum, topic) => sum + topic.phrases.length, 0);
  const count = lists.reduce((sum, { unused }) => sum + unused.length, 0);
  const named = lists.map(
    ({ topic, unused, place }) => `${topic.slug} (line ${place.line}) ${firstOf(unused, MOST_NAMED.phrases)}`,
  );
  const message = `${count} of ${all} phrases are in no paper: ${firstOf(named, MOST_NAMED.topics, '; ')}. ${adviceOn(count, all, 'topics are then found in these')}`;
  return [{ ...lists[0]!.place, code: 'unused-phrases', message }];
}

function missingPapers(
  papers: readonly StudiedText[],
  topics: readonly KeptTopic[],
  placeOf: PlaceOf,
): Problem[] {
  const known = new Set(papers.map(({ id }) => id));
  const missing = topics.flatMap((topic, index) =>
    topic.papers.flatMap((id, at) => (known.has(id) ? [] : [{ id, path: ['topics', index, 'papers', at] }])),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const all = topics.reduce((sum, topic) => sum + topic.papers.length, 0);
  const named = firstOf(
    missing.map(({ id }) => id),
    MOST_NAMED.papers,
  );
  const message = `${missing.length} of ${all} papers by which topics are found again are gone: ${named}. Run "npm run topics -- keep --content DIR" for this folder to write this file anew, or put their dump back.`;
  return [{ ...placeOf('kept-topics', first.path), code: 'missing-papers', message }];
}

function unusedNames(
  papers: readonly StudiedText[],
  { names, ignore }: Settings['lexicon'],
  placeOf: PlaceOf,
): Problem[] {
  const texts = papers.map((paper) => ({ ...paper, introduced: findAcronyms(paper.abstract) }));
  const mentions = findMentions(texts, { names, ignore: [] }).flat();
  const met = new Set(mentions.map(({ name }) => name));
  const warn = (list: string, written: readonly string[], what: string): Problem[] => {
    const unused = written.filter((name) => !met.has(name));
    if (unused.length === 0) return [];
    const message = `${unused.length} of ${written.length} ${what}: ${firstOf(unused, MOST_NAMED.names)}. ${adviceOn(unused.length, written.length, 'names are then found in these')}`;
    return [{ ...placeOf('lexicon', [list]), code: 'unused-names', message }];
  };
  return [
    ...warn(
      'names',
      names.map(({ name }) => name),
      'names are mentioned by no paper',
    ),
    ...warn('ignore', ignore, 'names to ignore would be taken for names in no paper'),
  ];
}
