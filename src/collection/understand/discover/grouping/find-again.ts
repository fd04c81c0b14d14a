import type { TermSpace } from '../../term-space.ts';
import type { Lots } from './drawn-lots.ts';
import { FEWEST_PAPERS, type FoundTopic, type FoundTopics } from './find-topics.ts';
import type { GroupCount } from './rate-counts.ts';
import { buildWholeThemes, rateGroups } from './theme-groups.ts';
import { buildCentres } from './topic-centres.ts';

/** Where a topic was before: places of its typical papers, and the topics that divided it. */
export interface TopicSeed {
  readonly papers: readonly number[];
  readonly parts: readonly TopicSeed[];
}

/**
 * Finds the topics of an earlier time again, parallel to their seeds: the typical papers stay, and each other one goes
 * to the topic to whose typical papers its words are closest. A topic without papers of that time is empty.
 */
export function findAgain(space: TermSpace, seeds: readonly TopicSeed[], lots: Lots): FoundTopics {
  const themes = buildWholeThemes(space, lots);
  const isEnough = themes.papers.length >= FEWEST_PAPERS;
  const leaves = seeds.flatMap((seed) => (seed.parts.length === 0 ? [seed] : seed.parts));
  const groups = isEnough ? gather(space, themes.papers, leaves) : leaves.map(() => []);
  const rest = groups.values();
  const topics = seeds.map(({ parts }): FoundTopic => {
    if (parts.length === 0) return leafOf(rest.next().value!);
    const found = parts.map(() => leafOf(rest.next().value!));
    return { papers: found.flatMap(({ papers }) => papers), parts: found, term: null, isRest: false };
  });
  if (!isEnough) return { topics, agreement: null };
  const [{ agreement }] = rateGroups(themes, [seeds.length]) as [GroupCount];
  return { topics, agreement };
}

const leafOf = (papers: readonly number[]): FoundTopic => ({ papers, parts: [], term: null, isRest: false });

/** The papers of each leaf, the closest first, of equally close ones the first in the corpus. */
function gather(space: TermSpace, papers: readonly number[], leaves: readonly TopicSeed[]): number[][] {
  const home = new Map(leaves.flatMap((leaf, i) => leaf.papers.map((paper) => [paper, i])));
  const near = buildCentres(
    space,
    leaves.map((leaf) => ({ area: 0, shares: new Map(leaf.papers.map((paper) => [paper, 1])) })),
  );
  const groups: { paper: number; cosine: number }[][] = leaves.map(() => []);
  for (const paper of papers) {
    const cosines = near(paper, 0);
    const leaf = home.get(paper) ?? cosines.indexOf(Math.max(...cosines));
    if (home.has(paper) || cosines[leaf]! > 0) groups[leaf]!.push({ paper, cosine: cosines[leaf]! });
  }
  return groups.map((group) =>
    group.sort((a, b) => b.cosine - a.cosine || a.paper - b.paper).map(({ paper }) => paper),
  );
}
