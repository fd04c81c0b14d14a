import { UNSORTED } from '../../topic.ts';
import { findUnusedPhrases } from '../../unused-settings.ts';
import type { PaperReading } from '../corpus.ts';
import { compareTopics, presentSlugs, type TopicChange } from './topic-changes.ts';
import { isUnsure } from './topic-review.ts';
import type { TopicPlacement } from './topics.ts';

/** A paper as the account of a trial names it. */
interface NamedPaper {
  readonly id: string;
  readonly title: string;
}

/** A topic of a trial; `unusedPhrases` are those of the file that are in no paper. */
export interface TriedTopic extends TopicChange {
  readonly unusedPhrases: readonly string[];
}

/** What other topics would do with the papers of a collection, beside the present ones. */
export interface TopicTrial {
  readonly papers: number;
  /** The topics that are tried, in their order, then present ones that would be gone. */
  readonly topics: readonly TriedTopic[];
  /** The number of papers whose first topic would be another one. */
  readonly moved: number;
  /** Papers that would be placed with little certainty, and the topic that came second, if any. */
  readonly unsure: readonly (NamedPaper & { readonly topic: string; readonly runnerUp: string | null })[];
  /** Papers that fit no topic. */
  readonly unsorted: { readonly before: readonly NamedPaper[]; readonly after: readonly NamedPaper[] };
}

type Placed = Pick<TopicPlacement, 'topics' | 'assignments'>;

/** Compares two placements of papers, both parallel to them; lists are in the order of the papers. */
export function compareForTrial(papers: readonly PaperReading[], before: Placed, after: Placed): TopicTrial {
  const unused = findUnusedPhrases(papers, after.topics);
  const named = papers.map(({ id, title }) => ({ id, title }));
  const unsorted = ({ assignments }: Placed) =>
    named.filter((_, i) => assignments[i]!.topics[0] === UNSORTED);
  const now = presentSlugs(after.topics);
  const firstBefore = before.assignments.map(({ topics: [first] }) => now(first!));
  return {
    papers: papers.length,
    topics: compareTopics(named, before, after).map((change, i) => ({
      ...change,
      unusedPhrases: unused[i] ?? [],
    })),
    moved: after.assignments.filter(({ topics: [first] }, i) => first !== firstBefore[i]).length,
    unsure: named.flatMap((paper, i) => {
      const { topics, confidence, runnerUp } = after.assignments[i]!;
      return isUnsure({ topics, confidence }) ? [{ ...paper, topic: topics[0]!, runnerUp }] : [];
    }),
    unsorted: { before: unsorted(before), after: unsorted(after) },
  };
}
