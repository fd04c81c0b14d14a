import type { SharedPapers } from './shared-papers.ts';

/** Less is no gain: sums of the same numbers in another order differ by as little. */
const LEAST_GAIN = 1e-9;

/**
 * An order of topics in which those that share many papers stand near each other: the sum over all pairs of distance
 * times overlap (papers in both, divided by the geometric mean of their sizes) is as small as moves of single topics
 * and turns of runs of topics can make it, from the given order. Returns places in the given order; always the same
 * ones for the same counts. Each round takes n⁴ steps: meant for some thirty topics.
 */
export function orderByOverlap(shared: SharedPapers): number[] {
  const weights = shared.map((row, one) =>
    row.map((papers, other) => (papers === 0 ? 0 : papers / Math.sqrt(row[one]! * shared[other]![other]!))),
  );
  const costOf = (order: readonly number[]) => {
    let cost = 0;
    for (let low = 0; low < order.length; low++) {
      const row = weights[order[low]!]!;
      for (let high = low + 1; high < order.length; high++) cost += row[order[high]!]! * (high - low);
    }
    return cost;
  };
  let order = [...shared.keys()];
  let cost = costOf(order);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const changed of neighbouringOrders(() => order)) {
      const changedCost = costOf(changed);
      if (changedCost >= cost - LEAST_GAIN) continue;
      [order, cost, isBetter] = [changed, changedCost, true];
    }
  }
  return order;
}

/** The orders that one move of a topic, or one turn of a run, makes of the order as it is at that moment. */
function* neighbouringOrders(current: () => readonly number[]): Generator<number[]> {
  const { length } = current();
  for (let from = 0; from < length; from++) {
    for (let to = 0; to < length; to++) {
      if (from !== to) yield moved(current(), from, to);
      if (from < to) yield turned(current(), from, to);
    }
  }
}

function moved(order: readonly number[], from: number, to: number): number[] {
  const changed = order.toSpliced(from, 1);
  changed.splice(to, 0, order[from]!);
  return changed;
}

const turned = (order: readonly number[], from: number, to: number): number[] => [
  ...order.slice(0, from),
  ...order.slice(from, to + 1).reverse(),
  ...order.slice(to + 1),
];
