import type { PaperEntry } from '../../entry.ts';
import { type TopicSettings, UNSORTED } from '../../topic.ts';
import { parentsOf, withoutAreas } from '../../topic-tree.ts';
import type { Corpus } from '../corpus.ts';
import type { PaperText } from '../paper-text.ts';
import { inThousandths } from '../thousandths.ts';
import { hearNeighbours } from './neighbour-support.ts';
import { buildEvidenceReader, type TopicEvidence } from './topic-evidence.ts';
import { compareVocabularies } from './topic-vocabulary.ts';
import { type TopicWeights, topicWeights } from './topic-weights.ts';

/** The topics of a paper, and the reasons. */
export interface TopicAssignment {
  /** Slugs, the primary topic first; at least one, at most four. */
  readonly topics: string[];
  /** For each topic the terms that support it, as written in the text, strongest first, at most six. */
  readonly reasons: Record<string, string[]>;
  /** How certain the primary topic is, from 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /**
   * The topic with the second highest support, assigned or not, but neither the area nor a topic of the primary one;
   * null where no other has any.
   */
  readonly runnerUp: string | null;
  /** The affinity of the paper to each topic that has phrases, in their order: from 0 (no support) to 1. */
  readonly affinities: readonly number[];
}

/** The topics of a collection, areas before their topics, and the papers in them, parallel to the corpus. */
export interface TopicPlacement {
  readonly topics: readonly TopicSettings[];
  readonly assignments: readonly TopicAssignment[];
  /** How well topics that were found can be told apart, see `discoverTopics`; null where they were written. */
  readonly agreement: number | null;
}

const MOST_TOPICS = 4;
export const MOST_REASONS = 6;
/** The support at which the affinity to a topic is 0.5. */
const HALF = 4;

/**
 * Assigns topics to each paper of a corpus (parallel to its papers). The support of a topic comes from its
 * phrases in the paper, and from the words that the paper shares with the topic's other papers. A further
 * topic needs a fixed support plus a share of the primary topic's, and the papers nearest to this one add to it: what
 * they are about is often named here in other words. A paper is in an area itself only where it is in none of its
 * topics, and never in one without phrases. A paper whose own words fit no topic is "unsorted". Of equal topics the
 * one listed first wins.
 */
export function assignTopics(
  { papers, space, nearest }: Corpus,
  settings: readonly TopicSettings[],
  weights: TopicWeights = topicWeights,
): TopicAssignment[] {
  const topics = settings.filter(({ phrases }) => phrases.length > 0);
  if (topics.length === 0 || papers.length === 0) return papers.map(() => unsorted([]));
  const evidence = papers.map(buildEvidenceReader(topics, weights));
  const closenessOf = compareVocabularies(space, sharesByTopic(evidence, topics.length));
  const supports = evidence.map((own, paper) => {
    const closeness = closenessOf(paper);
    return own.map(({ score }, topic) => Math.max(0, score + weights.learned * 10 * closeness[topic]!));
  });
  const heard = hearNeighbours(nearest, supports);
  const parents = parentsOf(topics);
  return evidence.map((own, paper) => {
    const rated = own.map(({ score, terms }, topic): RatedTopic => {
      const { slug, lead = 1 } = topics[topic]!;
      const support = supports[paper]![topic]!;
      const further = support + weights.neighbours * heard[paper]![topic]!;
      return { slug, terms, score, support, further, claim: support * lead };
    });
    return choose(rated, parents, weights);
  });
}

/** What speaks for a topic of a paper. */
interface RatedTopic extends TopicEvidence {
  readonly slug: string;
  readonly support: number;
  /** The support as a further topic, which the nearest papers raise. */
  readonly further: number;
  /** The support as the primary topic, as the settings favour it. */
  readonly claim: number;
}

/**
 * Replaces assigned topics by those that a curator has pinned; `papers` are those of the placement. Pinned topics are
 * certain, and have no terms as reasons. A pin to a topic that is not there says nothing: topics that were kept, and
 * whose papers are all gone, are not found again.
 */
export function pinTopics(
  placement: TopicPlacement,
  papers: readonly Pick<PaperText, 'id'>[],
  entries: readonly Pick<PaperEntry, 'id' | 'pinnedTopics'>[],
): TopicPlacement {
  const pinned = new Map(entries.map(({ id, pinnedTopics }) => [id, pinnedTopics]));
  const known = new Set([...placement.topics.map(({ slug }) => slug), UNSORTED]);
  const parents = parentsOf(placement.topics);
  const assignments = placement.assignments.map((assignment, i) => {
    const own = (pinned.get(papers[i]!.id) ?? []).filter((slug) => known.has(slug));
    const topics = withoutAreas(own, parents);
    return topics.length === 0 ? assignment : { ...assignment, topics, reasons: {}, confidence: 1 };
  });
  return { ...placement, assignments };
}

function unsorted(affinities: readonly number[]): TopicAssignment {
  return { topics: [UNSORTED], reasons: {}, confidence: 0, runnerUp: null, affinities };
}

/** For each of so many topics the shares of the papers that say anything of it, see `shareOut`, by their places. */
function sharesByTopic(
  evidence: readonly (readonly TopicEvidence[])[],
  topics: number,
): Map<number, number>[] {
  const byTopic = Array.from({ length: topics }, () => new Map<number, number>());
  evidence.forEach((own, paper) => {
    shareOut(own).forEach((share, topic) => {
      if (share > 0) byTopic[topic]!.set(paper, share);
    });
  });
  return byTopic;
}

/** The share of a paper's evidence for each topic; uncertain papers leave part of it to no topic. */
function shareOut(evidence: readonly TopicEvidence[]): number[] {
  const doubt = 4;
  const squares = evidence.map(({ score }) => score * score);
  const total = squares.reduce((sum, square) => sum + square, doubt);
  return squares.map((square) => square / total);
}

function choose(
  rated: readonly RatedTopic[],
  parents: ReadonlyMap<string, string>,
  weights: TopicWeights,
): TopicAssignment {
  const affinities = rated.map(({ support }) => inThousandths(support / (support + HALF)));
  const candidates = rated.filter(({ score }) => score >= weights.leastOwn).sort((a, b) => b.claim - a.claim);
  const [primary, ...others] = candidates;
  if (primary === undefined) return unsorted(affinities);
  const least = weights.leastFurther + weights.leastShare * primary.support;
  const added = others.filter(({ further }) => further >= least).sort((a, b) => b.further - a.further);
  const terms = new Map([primary, ...added].map((topic) => [topic.slug, topic.terms]));
  const chosen = withoutAreas([...terms.keys()], parents).slice(0, MOST_TOPICS);
  const isOfOneArea = ({ slug }: { slug: string }) =>
    parents.get(slug) === primary.slug || parents.get(primary.slug) === slug;
  const second = others.find((other) => !isOfOneArea(other));
  return {
    topics: chosen,
    reasons: Object.fromEntries(chosen.map((slug) => [slug, terms.get(slug)!.slice(0, MOST_REASONS)])),
    confidence: confidence(primary.claim, second?.claim ?? 0),
    runnerUp: second?.slug ?? null,
    affinities,
  };
}

/** The lead over the second topic, reduced where the support is low in general. */
function confidence(best: number, second: number): number {
  const doubt = 3;
  return best === 0 ? 0 : inThousandths((1 - second / best) * (best / (best + doubt)));
}
