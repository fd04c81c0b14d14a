/** Other papers (places in the collection) and how alike each is, side by side, in no particular order. */
export interface ScoredPapers {
  readonly others: Int32Array;
  readonly scores: Float64Array;
}

/** The best `limit` of them that score at least `least`, best first; of equals the one with the lower place. */
export function chooseBest({ others, scores }: ScoredPapers, limit: number, least = 0) {
  const found: { other: number; score: number }[] = [];
  others.forEach((other, i) => {
    const score = scores[i]!;
    if (score >= least) found.push({ other, score });
  });
  return found.sort((a, b) => b.score - a.score || a.other - b.other).slice(0, limit);
}
