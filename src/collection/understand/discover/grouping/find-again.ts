import type { TermSpace } from '../../term-space.ts';
import type { Lots } from './drawn-lots.ts';
import { FEWEST_PAPERS, type FoundTopic, type FoundTopics } from './find-topics.ts';
import type { GroupCount } from './rate-counts.ts';
import { buildInnerThemes, buildWholeThemes, groupsAround, rateGroups } from './theme-groups.ts';
import type { ThemeSpace } from './theme-space.ts';

/** Where a topic was before: places of its typical papers, and the topics that divided it. */
export interface TopicSeed {
  readonly papers: readonly number[];
  readonly parts: readonly TopicSeed[];
}

/**
 * Finds the topics of an earlier time again, parallel to their seeds: papers gather round the typical ones. A topic
 * without papers of that time is empty.
 */
export function findAgain(space: TermSpace, seeds: readonly TopicSeed[], lots: Lots): FoundTopics {
  const themes = buildWholeThemes(space, lots);
  if (themes.papers.length < FEWEST_PAPERS) return { topics: seeds.map(emptyTopic), agreement: null };
  const [{ agreement }] = rateGroups(themes, [seeds.length]) as [GroupCount];
  return { topics: gather(space, themes, seeds, lots), agreement };
}

const emptyTopic = ({ parts }: TopicSeed): FoundTopic => ({
  papers: [],
  parts: parts.map(emptyTopic),
  term: null,
  isRest: false,
});

function gather(space: TermSpace, themes: ThemeSpace, seeds: readonly TopicSeed[], lots: Lots): FoundTopic[] {
  const typical = seeds.map(typicalPapers);
  const groups = groupsAround(themes, typical);
  return seeds.map(({ parts }, i) => {
    const papers = groups[i]!;
    if (parts.length === 0) return { papers, parts: [], term: null, isRest: false };
    const members = new Set(papers);
    const inner = buildInnerThemes(space, [...members.union(new Set(typical[i]!))], 2 * parts.length, lots);
    const divided = gather(space, inner, parts, lots).map((part) => ({
      ...part,
      papers: part.papers.filter((paper) => members.has(paper)),
    }));
    const full = withRest(
      divided.map((part) => part.papers),
      papers,
    );
    return {
      papers,
      parts: divided.map((part, j) => ({ ...part, papers: full[j]! })),
      term: null,
      isRest: false,
    };
  });
}

const typicalPapers = ({ papers, parts }: TopicSeed): readonly number[] => [
  ...papers,
  ...parts.flatMap(typicalPapers),
];

/** A paper of an area belongs to one of its topics in any case, if only at the end of the largest. */
function withRest(groups: readonly (readonly number[])[], papers: readonly number[]): (readonly number[])[] {
  const placed = new Set(groups.flat());
  const rest = papers.filter((paper) => !placed.has(paper));
  const largest = groups.reduce((most, group) => (group.length > most.length ? group : most));
  return groups.map((group) => (group === largest ? [...group, ...rest] : group));
}
