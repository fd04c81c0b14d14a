import type { KeptTopic, TopicSettings } from '../../topic.ts';
import type { Corpus } from '../corpus.ts';
import type { Candidates } from '../keyphrases/phrase-candidates.ts';
import type { TopicPlacement } from '../topics/topics.ts';
import { drawLots } from './grouping/drawn-lots.ts';
import { findAgain } from './grouping/find-again.ts';
import { findTopics } from './grouping/find-topics.ts';
import { buildTopicSpace } from './grouping/topic-space.ts';
import { growKeptTree, type KeptTree } from './kept-topics.ts';
import { buildTopicNamer, type NamedTopic } from './naming/name-topics.ts';
import { buildPhraseTable } from './naming/phrase-table.ts';
import { buildReasonFinder } from './naming/topic-reasons.ts';
import { buildSignals } from './naming/topic-signals.ts';
import { slugsFor } from './naming/topic-slugs.ts';
import { placeFound } from './place-found.ts';

/** Topics that were found, and by which papers they can be found again. */
export interface Discovery extends TopicPlacement {
  /** The ids of each topic's most typical papers, parallel to the topics, nearest the centre first; none of an area. */
  readonly typicalPapers: readonly (readonly string[])[];
}

const MOST_TYPICAL = 24;

/**
 * Finds topics in the papers of a corpus on two levels, names and describes them, and places the papers; `candidates`
 * are the phrases of the papers, parallel to the corpus. Where topics were kept from an earlier build, these are found
 * again and no others. `agreement` is the mean adjusted Rand index of the areas found in samples of the papers: 1 where
 * every sample gives the same ones, about 0 where they are chance; null where nothing is found, as in few papers.
 */
export function discoverTopics(
  corpus: Corpus,
  candidates: readonly Candidates[],
  kept: readonly KeptTopic[],
): Discovery {
  const ids = corpus.papers.map(({ id }) => id);
  const space = buildTopicSpace(corpus.space);
  const lots = drawLots(ids);
  const tree = growKeptTree(kept, ids);
  const table = buildPhraseTable(candidates);
  const namer = buildTopicNamer(corpus, candidates, { table, space });
  const { topics: found, agreement } =
    tree.length > 0 ? findAgain(space, tree, lots) : findTopics(space, lots, namer);

  const shelves = listTopics(namer.name(found), tree);
  const slugs = slugsFor(shelves.map(({ name }) => name));
  const topics = shelves.map(({ name, description, phrases, papers, area, kept }, i): TopicSettings => {
    const signals = buildSignals(phrases, table, (key) => namer.write(key, papers));
    const parent = area === null ? {} : { parent: slugs[area]! };
    if (kept === undefined)
      return { slug: slugs[i]!, name, description, ...parent, phrases: signals, aliases: [] };
    const { papers: _, ...settings } = kept;
    return { ...settings, phrases: signals };
  });
  const assignments = placeFound(
    space,
    shelves.map(({ papers, parts, phrases, isAbout }, i) => ({
      slug: topics[i]!.slug,
      isArea: parts.length > 0,
      papers,
      isAbout,
      reasonsOf: buildReasonFinder(phrases, { table, candidates, space }),
    })),
  );
  const typicalPapers = shelves.map(({ papers, parts }) =>
    parts.length > 0 ? [] : papers.slice(0, MOST_TYPICAL).map((place) => ids[place]!),
  );
  return { topics, assignments, agreement, typicalPapers };
}

/** A topic in the list of all, with the place of its area there and with what was kept of it. */
interface ListedTopic extends NamedTopic {
  readonly area: number | null;
  readonly kept: KeptTopic | undefined;
}

/** Lists areas before their topics; `tree` is parallel to the topics, or empty. */
function listTopics(topics: readonly NamedTopic[], tree: readonly KeptTree[]): ListedTopic[] {
  const listed: ListedTopic[] = [];
  topics.forEach((topic, i) => {
    const area = listed.length;
    listed.push({ ...topic, area: null, kept: tree[i]?.kept });
    topic.parts.forEach((part, j) => {
      listed.push({ ...part, area, kept: tree[i]?.parts[j]?.kept });
    });
  });
  return listed;
}
