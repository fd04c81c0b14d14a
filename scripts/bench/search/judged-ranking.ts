const RANKS = 10;

const discount = (place: number) => 1 / Math.log2(place + 2);

/** nDCG@10 of a ranking, best first: 1 where the first ten are relevant, or all that are. */
export function discountedGain(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  const gains = ranked.slice(0, RANKS).map((id, place) => (relevant.has(id) ? discount(place) : 0));
  const ideal = Array.from({ length: Math.min(RANKS, relevant.size) }, (_, place) => discount(place));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(gains) / sum(ideal);
}

/** The mean, over all relevant ids, of the precision down to each; 0 for those that are not ranked. */
export function averagePrecision(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  let [found, sum] = [0, 0];
  for (const [place, id] of ranked.entries()) {
    if (!relevant.has(id)) continue;
    found++;
    sum += found / (place + 1);
  }
  return sum / relevant.size;
}
