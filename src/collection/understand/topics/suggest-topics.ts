import type { KeptTopic, TopicSettings } from '../../topic.ts';
import { type Corpus, readCorpus } from '../corpus.ts';
import { discoverTopics } from '../discover/discover.ts';
import { slugsFor } from '../discover/naming/topic-slugs.ts';
import type { Candidates } from '../keyphrases/phrase-candidates.ts';
import { suggestPhrases } from './suggest-phrases.ts';

/** A topic for a topics file, and what a curator wants to see of its papers. */
export interface SuggestedTopic {
  readonly topic: TopicSettings;
  /** The number of papers that are mainly about it; none of an area. */
  readonly papers: number;
  /** The titles of the most typical of them, the most typical first. */
  readonly titles: readonly string[];
}

const MOST_TITLES = 3;

/**
 * Topics for a topics file, areas before their topics, with phrases that place the papers on them: those that are
 * found in the papers of a corpus, or in some of them, given by their places. `candidates` are the phrases of the
 * papers, parallel to the corpus; `taken` slugs are given to none. Empty where the papers are too few to find any.
 */
export function suggestTopics(
  corpus: Corpus,
  candidates: readonly Candidates[],
  {
    among,
    kept = [],
    taken = [],
  }: {
    readonly among?: readonly number[];
    readonly kept?: readonly KeptTopic[];
    readonly taken?: readonly string[];
  },
): SuggestedTopic[] {
  const places = among ?? [...corpus.papers.keys()];
  const part = among === undefined ? corpus : readCorpus(places.map((place) => corpus.papers[place]!));
  const found = discoverTopics(
    part,
    places.map((place) => candidates[place]!),
    kept,
  );
  const numbers = new Map(found.topics.map(({ slug }, number) => [slug, number]));
  const groups: (number | null)[] = corpus.papers.map(() => null);
  found.assignments.forEach(({ topics: [first] }, i) => {
    groups[places[i]!] = numbers.get(first!) ?? null;
  });
  const phrases = suggestPhrases(corpus.papers, candidates, groups, found.topics.length);
  const topics = withOtherSlugs(found.topics, taken);
  const titles = new Map(corpus.papers.map(({ id, title }) => [id, title]));
  return topics.map((topic, i) => ({
    topic: { ...topic, phrases: phrasesOf(topic, phrases[i]!, topics) },
    papers: groups.filter((group) => group === i).length,
    titles: found.typicalPapers[i]!.slice(0, MOST_TITLES).map((id) => titles.get(id)!),
  }));
}

/** An area has its papers by its topics; any other topic needs a phrase, if only its name. */
function phrasesOf(
  { slug, name, phrases }: TopicSettings,
  suggested: TopicSettings['phrases'],
  topics: readonly TopicSettings[],
): TopicSettings['phrases'] {
  if (topics.some(({ parent }) => parent === slug)) return [];
  const [own] = [suggested, phrases].filter(({ length }) => length > 0);
  return own ?? [{ phrase: name, weight: 1 }];
}

/** Topics with new slugs where all of theirs are not free. */
function withOtherSlugs(
  topics: readonly TopicSettings[],
  taken: readonly string[],
): readonly TopicSettings[] {
  if (taken.length === 0) return topics;
  const free = slugsFor(
    topics.map(({ name }) => name),
    taken,
  );
  const slugs = new Map(topics.map(({ slug }, i) => [slug, free[i]!]));
  return topics.map(({ parent, ...topic }) => ({
    ...topic,
    slug: slugs.get(topic.slug)!,
    ...(parent === undefined ? {} : { parent: slugs.get(parent)! }),
  }));
}
