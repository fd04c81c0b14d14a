/**
 * How well two ways of dividing the same things agree: the adjusted Rand index (Hubert and Arabie 1985), 1 for the
 * same division, about 0 for chance. Labels are whole numbers from 0.
 * @example adjustedRandIndex([0, 0, 1, 1], [1, 1, 0, 0]) // => 1
 */
export function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const groups = { a: countLabels(a), b: countLabels(b) };
  const width = groups.b.length;
  const both = new Float64Array(groups.a.length * width);
  for (let i = 0; i < a.length; i++) both[a[i]! * width + b[i]!]! += 1;
  const expected = (pairsIn(groups.a) * pairsIn(groups.b)) / pairs(a.length);
  const most = (pairsIn(groups.a) + pairsIn(groups.b)) / 2;
  return most === expected ? 1 : (pairsIn(both) - expected) / (most - expected);
}

function countLabels(labels: ArrayLike<number>): Float64Array {
  let most = 0;
  for (let i = 0; i < labels.length; i++) most = Math.max(most, labels[i]!);
  const counts = new Float64Array(most + 1);
  for (let i = 0; i < labels.length; i++) counts[labels[i]!]! += 1;
  return counts;
}

const pairs = (count: number) => (count * (count - 1)) / 2;
const pairsIn = (counts: Float64Array) => counts.reduce((sum, count) => sum + pairs(count), 0);
