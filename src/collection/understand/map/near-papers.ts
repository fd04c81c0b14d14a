import { chooseBest, type ScoredPapers } from '../similar/scored-papers.ts';

/** For each paper so many most similar ones, best first: those of paper i are at i * width, `counts[i]` of them. */
export interface NearPapers {
  readonly width: number;
  readonly counts: Int32Array;
  readonly others: Int32Array;
  readonly scores: Float64Array;
}

/** Chooses of the similar papers that are given for each paper the best `width`, ties by place. */
export function chooseNear(similar: readonly ScoredPapers[], width: number): NearPapers {
  const near = {
    width,
    counts: new Int32Array(similar.length),
    others: new Int32Array(similar.length * width),
    scores: new Float64Array(similar.length * width),
  };
  similar.forEach((candidates, paper) => {
    const best = chooseBest(candidates, width);
    near.counts[paper] = best.length;
    best.forEach(({ other, score }, i) => {
      near.others[paper * width + i] = other;
      near.scores[paper * width + i] = score;
    });
  });
  return near;
}
