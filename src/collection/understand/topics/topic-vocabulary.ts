import { buildCentres } from '../discover/grouping/topic-centres.ts';
import type { TermSpace } from '../term-space.ts';

/**
 * For a paper the similarity of its words to the other papers of each topic: its closeness to the topic's centre, see
 * `buildCentres`, above the mean over all topics. `topics` has for each topic the share of every paper's evidence for
 * it so far, 0 to 1, by the places of the papers: soft, self-found seeds.
 */
export function compareVocabularies(
  space: TermSpace,
  topics: readonly ReadonlyMap<number, number>[],
): (paper: number) => number[] {
  const near = buildCentres(
    space,
    topics.map((shares) => ({ area: 0, shares })),
  );
  return (paper) => {
    const cosines = Array.from(near(paper, 0));
    const mean = cosines.reduce((sum, cosine) => sum + cosine, 0) / (cosines.length || 1);
    return cosines.map((cosine) => cosine - mean);
  };
}
