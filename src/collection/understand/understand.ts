import type { PaperEntry } from '../entry.ts';
import type { Paper } from '../paper.ts';
import { paperLinks } from '../read/text/links.ts';
import type { Settings } from '../settings/settings.ts';
import type { Topic } from '../topic.ts';
import { buildAcronymTable, explainAcronyms, findWellKnown } from './acronyms/acronym-table.ts';
import { type Contribution, findContributions } from './contribution.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { findKeyphrases } from './keyphrases/keyphrases.ts';
import { readCandidates } from './keyphrases/phrase-candidates.ts';
import { layOutPapers } from './map/layout.ts';
import type { MapLayout } from './map/map-layout.ts';
import { findMentions } from './mentions/mentions.ts';
import { findSimilar, scoreSimilar } from './similar/similar.ts';
import { buildTopics } from './topics/build-topics.ts';
import { placePapers } from './topics/place-papers.ts';
import { reviewTopics, type TopicReview } from './topics/topic-review.ts';
import { pinTopics } from './topics/topics.ts';

/** The results of the analysis; `papers` are in the order of the entries. */
export interface Understanding {
  readonly papers: Paper[];
  readonly topics: Topic[];
  /** How well topics that were found can be told apart; null where they were written. */
  readonly topicAgreement: number | null;
  readonly topicReview: TopicReview;
  /** Parallel to `papers`; null where they are too few to be laid out. */
  readonly map: MapLayout | null;
}

/**
 * Derives everything that the site shows about papers beyond their titles and abstracts. Each paper is read
 * once; every step receives the same corpus and returns a list parallel to its papers. The corpus of the entries and
 * the contributions of its papers, by id, can be given where they were found at the same time as other things.
 */
export function understand(
  entries: readonly PaperEntry[],
  settings: Settings,
  corpus: Corpus = readCorpus(entries),
  contributions: ReadonlyMap<string, Contribution> = findContributions(corpus.papers),
): Understanding {
  const { papers: readings } = corpus;
  const { placement, acronyms, phrases } = findTopicsAndPhrases(entries, settings, corpus, contributions);
  const { assignments } = placement;
  const mentions = findMentions(readings, settings.lexicon);
  // Topics that were found come from the words that are compared anyway: they would only make lists restless.
  const isWritten = settings.keptTopics === null;
  const affinities = isWritten ? assignments.map((assignment) => assignment.affinities) : [];
  const scoresOf = scoreSimilar(corpus.nearest, affinities);
  const scored = readings.map((_, place) => scoresOf(place));
  const similar = findSimilar(corpus, scored, phrases);
  const map = layOutPapers({
    ids: readings.map(({ id }) => id),
    topics: assignments.map(({ topics: [primary] }) => primary!),
    similar: scored,
  });

  // The corpus is sorted by id, so that nothing above depends on the order of the dumps; papers are in that order.
  const places = new Map(readings.map(({ id }, place) => [id, place]));
  const inOrder = entries.map((entry) => ({ entry, place: places.get(entry.id)! }));
  const papers = inOrder.map(({ entry: { pinnedTopics: _, ...entry }, place }): Paper => {
    const { topics, reasons } = assignments[place]!;
    return {
      ...entry,
      topics,
      topicReasons: reasons,
      ...contributions.get(entry.id)!,
      keyphrases: phrases.keyphrases[place]!.phrases,
      keyphrasesShown: phrases.keyphrases[place]!.shown,
      mentions: mentions[place]!,
      acronyms: acronyms[place]!,
      links: paperLinks(readings[place]!.abstract, entry),
      similar: similar[place]!,
    };
  });
  return {
    papers,
    topics: buildTopics(
      papers,
      placement,
      inOrder.map(({ place }) => phrases.common[place]!),
    ),
    topicAgreement: placement.agreement,
    topicReview: reviewTopics(
      readings.map(({ id }) => id),
      assignments,
      placement.topics,
    ),
    map: map && { ...map, places: inOrder.map(({ place }) => map.places[place]!) },
  };
}

/** The steps that need the candidate phrases of all papers, which are many: when they are done, nobody keeps them. */
function findTopicsAndPhrases(
  entries: readonly PaperEntry[],
  settings: Settings,
  corpus: Corpus,
  contributions: ReadonlyMap<string, Contribution>,
) {
  const { papers: readings } = corpus;
  const candidates = readings.map((paper) => readCandidates(paper, contributions.get(paper.id)!.gist ?? ''));
  const placement = pinTopics(placePapers(corpus, candidates, settings), readings, entries);
  const acronymTable = buildAcronymTable(readings.map(({ introduced }) => introduced));
  const wellKnown = findWellKnown(readings, acronymTable);
  const acronyms = readings.map((reading) => explainAcronyms(reading, acronymTable, wellKnown));
  const phrases = findKeyphrases(
    readings.map((paper, i) => ({ paper, candidates: candidates[i]!, acronyms: acronyms[i]! })),
    placement.topics,
  );
  return { placement, acronyms, phrases };
}
