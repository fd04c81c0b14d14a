import { buildPhraseFinder } from './language/phrases.ts';
import type { Problem } from './report.ts';
import type { PlaceOf, Settings } from './settings/settings.ts';
import { type PaperReading, readPaper } from './understand/corpus.ts';
import { findMentions } from './understand/mentions/mentions.ts';
import type { PaperText } from './understand/paper-text.ts';

/**
 * Warnings about settings that match nothing: the phrases of each topic, and the names of each list of the
 * lexicon, that occur in none of the papers. None for an empty collection. A phrase counts as found whether
 * or not its `with` and `unless` hold.
 */
export function findUnused(
  papers: readonly PaperText[],
  { topics, lexicon }: Pick<Settings, 'topics' | 'lexicon'>,
  placeOf: PlaceOf,
): Problem[] {
  if (papers.length === 0) return [];
  const studied = papers.map(readPaper);
  return [...unusedPhrases(studied, topics, placeOf), ...unusedNames(studied, lexicon, placeOf)];
}

function unusedPhrases(
  papers: readonly PaperReading[],
  topics: Settings['topics'],
  placeOf: PlaceOf,
): Problem[] {
  const phrases = topics.flatMap((topic) => topic.phrases.map(({ phrase }) => phrase));
  const find = buildPhraseFinder(phrases);
  const texts = papers.flatMap(({ title, abstract }) => [title, abstract]);
  const met = new Set(texts.flatMap((text) => find(text).map(({ phrase }) => phrases[phrase]!)));
  return topics.flatMap((topic, index) => {
    const unused = topic.phrases.map(({ phrase }) => phrase).filter((phrase) => !met.has(phrase));
    if (unused.length === 0) return [];
    const message = `No paper has these phrases of the topic "${topic.name}": ${unused.join(', ')}. Keep what papers to come may say, and delete the rest.`;
    return [{ ...placeOf('topics', ['topics', index, 'phrases']), code: 'unused-phrases', message }];
  });
}

function unusedNames(
  papers: readonly PaperReading[],
  { names, ignore }: Settings['lexicon'],
  placeOf: PlaceOf,
): Problem[] {
  const mentions = findMentions(papers, { names, ignore: [] }).flat();
  const met = new Set(mentions.map(({ name }) => name));
  const warn = (list: string, written: readonly string[], what: string): Problem[] => {
    const unused = written.filter((name) => !met.has(name));
    if (unused.length === 0) return [];
    const message = `${what}: ${unused.join(', ')}. Keep what papers to come may say, and delete the rest.`;
    return [{ ...placeOf('lexicon', [list]), code: 'unused-names', message }];
  };
  return [
    ...warn(
      'names',
      names.map(({ name }) => name),
      'No paper mentions these names',
    ),
    ...warn('ignore', ignore, 'In no paper these would be taken for names, so there is nothing to ignore'),
  ];
}
