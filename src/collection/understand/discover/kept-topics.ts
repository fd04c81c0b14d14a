import type { KeptTopic } from '../../topic.ts';
import type { TopicSeed } from './grouping/find-again.ts';

/** A kept topic and those that it holds, each with the places of its typical papers. */
export interface KeptTree extends TopicSeed {
  readonly kept: KeptTopic;
  readonly parts: readonly KeptTree[];
}

/**
 * Kept topics as a tree, areas with their topics, by the places of their typical papers among the `ids` of a corpus.
 * Empty where none of the papers is left, so that topics are found anew.
 */
export function growKeptTree(topics: readonly KeptTopic[], ids: readonly string[]): KeptTree[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const partsOf = (area: string | undefined): KeptTree[] =>
    topics
      .filter(({ parent }) => parent === area)
      .map((kept) => ({
        kept,
        papers: kept.papers.flatMap((id) => places.get(id) ?? []),
        parts: area === undefined ? partsOf(kept.slug) : [],
      }));
  const tree = partsOf(undefined);
  return tree.some(hasPapers) ? tree : [];
}

const hasPapers = ({ papers, parts }: TopicSeed): boolean => papers.length > 0 || parts.some(hasPapers);
