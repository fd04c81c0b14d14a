/** How often each value, or pair of values, is in a list. */
function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function entropy(values: readonly string[]): number {
  const shares = [...countValues(values).values()].map((count) => count / values.length);
  return -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
}

const pairUp = (a: readonly string[], b: readonly string[]) => a.map((one, i) => `${one}\n${b[i]!}`);

/**
 * How much two ways of dividing the same things tell of each other, 0 to 1: their mutual information over the mean of
 * their entropies.
 * @example mutualInformation(['a', 'a', 'b'], ['x', 'x', 'y']) // => 1
 */
export function mutualInformation(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [entropy(a), entropy(b)];
  const total = first + second;
  return total === 0 ? 1 : (2 * (total - entropy(pairUp(a, b)))) / total;
}

/**
 * The share of things that have the most frequent label of their group.
 * @example purity(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'y']) // => 0.75
 */
export function purity(groups: readonly string[], labels: readonly string[]): number {
  const best = new Map<string, number>();
  for (const [pair, count] of countValues(pairUp(groups, labels))) {
    const group = pair.slice(0, pair.indexOf('\n'));
    best.set(group, Math.max(count, best.get(group) ?? 0));
  }
  return [...best.values()].reduce((sum, count) => sum + count, 0) / groups.length;
}
