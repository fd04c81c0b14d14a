/** Other papers (indices in the collection) and their similarity, in parallel, in no particular order. */
export interface ScoredPapers {
  readonly others: Int32Array;
  readonly scores: Float64Array;
}

/** The best `limit` papers (at least 1) with a score of at least `least`, best first, ties by index. */
export function chooseBest({ others, scores }: ScoredPapers, limit: number, least = 0) {
  const best: { other: number; score: number }[] = [];
  // Few of many are wanted, for every paper several times: each finds its place among the best so far.
  for (let i = 0; i < others.length; i++) {
    const [other, score] = [others[i]!, scores[i]!];
    const isBehind = (one: { other: number; score: number }) =>
      one.score > score || (one.score === score && one.other < other);
    if (!(score >= least) || (best.length === limit && isBehind(best[limit - 1]!))) continue;
    let place = best.length < limit ? best.length : limit - 1;
    for (; place > 0 && !isBehind(best[place - 1]!); place--) best[place] = best[place - 1]!;
    best[place] = { other, score };
  }
  return best;
}
