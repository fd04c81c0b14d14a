import type { SimilarPaper } from '../paper.ts';
import { type TopicSettings, UNSORTED } from '../topic.ts';
import type { PaperText } from './paper-text.ts';
import { findSimilar } from './similar.ts';
import { buildEvidenceReader, type TopicEvidence } from './topic-evidence.ts';

/** Where a paper belongs, and why. */
export interface TopicAssignment {
  /** Slugs, the primary topic first; at least one, at most four. */
  readonly topics: string[];
  /** For each of these topics the terms that speak for it, as they stand in the text, strongest first, at most six. */
  readonly reasons: Record<string, string[]>;
  /** How clear the primary topic is, from 0 (a guess) to 1 (beyond doubt). */
  readonly confidence: number;
}

const MOST_TOPICS = 4;
const MOST_REASONS = 6;
/** A topic for which a paper's own words say less than this is never assigned. */
const LEAST_OWN = 1.2;
/** What a further topic must reach: a score of its own, and a share of the primary topic's. */
const LEAST_FURTHER = 1.6;
const LEAST_SHARE = 0.15;
/** How many similar papers are heard on further topics, and their part in the score. */
const NEIGHBOURS = 5;
const NEIGHBOUR_PART = 0.3;

/**
 * Assigns each paper (parallel to the input) its topics. The words of a paper decide on its primary topic; a
 * further topic must reach a fixed score plus a share of the primary one's, where a part of the score is
 * what the five most similar papers say. A paper whose words fit no topic is "unsorted". The order of the
 * papers has no influence; of equal topics the one listed first wins. `similar`, when it is known already,
 * is what `findSimilar` gives for these papers.
 */
export function assignTopics(
  papers: readonly PaperText[],
  topics: readonly TopicSettings[],
  similar: readonly (readonly SimilarPaper[])[] = topics.length === 0 ? [] : findSimilar(papers, NEIGHBOURS),
): TopicAssignment[] {
  if (topics.length === 0) return papers.map(unsorted);
  const evidence = papers.map(buildEvidenceReader(topics));
  const places = new Map(papers.map(({ id }, i) => [id, i]));
  return evidence.map((own, i) => {
    const near = (similar[i] ?? [])
      .slice(0, NEIGHBOURS)
      .map(({ id, score }) => ({ evidence: evidence[places.get(id)!]!, score }));
    return choose(own, near, topics);
  });
}

function unsorted(): TopicAssignment {
  return { topics: [UNSORTED], reasons: {}, confidence: 0 };
}

interface Neighbour {
  readonly evidence: readonly TopicEvidence[];
  readonly score: number;
}

function choose(
  own: readonly TopicEvidence[],
  near: readonly Neighbour[],
  topics: readonly TopicSettings[],
): TopicAssignment {
  const candidates = own
    .map(({ score, terms }, topic) => ({
      slug: topics[topic]!.slug,
      terms,
      score,
      support: (1 - NEIGHBOUR_PART) * score + NEIGHBOUR_PART * around(near, topic, score),
    }))
    .filter(({ score }) => score >= LEAST_OWN)
    .sort((a, b) => b.score - a.score);
  const [primary, second] = candidates;
  if (primary === undefined) return unsorted();
  const least = LEAST_FURTHER + LEAST_SHARE * primary.support;
  const further = candidates
    .slice(1)
    .filter(({ support }) => support >= least)
    .sort((a, b) => b.support - a.support);
  const chosen = [primary, ...further].slice(0, MOST_TOPICS);
  return {
    topics: chosen.map(({ slug }) => slug),
    reasons: Object.fromEntries(chosen.map(({ slug, terms }) => [slug, terms.slice(0, MOST_REASONS)])),
    confidence: confidence(primary.score, second?.score ?? 0),
  };
}

/** What similar papers say about a topic, by their likeness; without any, the paper stands for itself. */
function around(near: readonly Neighbour[], topic: number, own: number): number {
  const total = near.reduce((sum, { score }) => sum + score, 0);
  if (total === 0) return own;
  return near.reduce((sum, { evidence, score }) => sum + score * evidence[topic]!.score, 0) / total;
}

/** The lead over the second topic, less where there is little evidence at all. */
function confidence(best: number, second: number): number {
  const doubt = 3;
  return Math.round((1 - second / best) * (best / (best + doubt)) * 1000) / 1000;
}
