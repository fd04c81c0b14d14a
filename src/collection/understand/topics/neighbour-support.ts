import { chooseBest, type ScoredPapers } from '../similar/scored-papers.ts';

const NEAR_PAPERS = 5;

/**
 * For each paper and topic what the five papers whose words are nearest to its own say for the topic: the sum of
 * their support, each times its likeness (0 to 1). `nearest` and `supports[paper][topic]` are parallel to the
 * papers.
 */
export function hearNeighbours(
  nearest: readonly ScoredPapers[],
  supports: readonly (readonly number[])[],
): number[][] {
  return nearest.map((papers, paper) => {
    const near = chooseBest(papers, NEAR_PAPERS);
    return supports[paper]!.map((_, topic) =>
      near.reduce((sum, { other, score }) => sum + score * supports[other]![topic]!, 0),
    );
  });
}
