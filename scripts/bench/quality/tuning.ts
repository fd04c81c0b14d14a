import { sample, seededRandom } from '../search/random.ts';

/** The named parameters of a method. */
export type Weights = Readonly<Record<string, number>>;

const FACTORS = [0.7, 0.85, 1.15, 1.4];

/**
 * Coordinate ascent: each weight in turn is tried at some multiples of its value and keeps the best, until a
 * whole round changes nothing, or after `rounds`. A gain of `leastGain` or less is ignored, and of equals the
 * earlier value stays.
 */
export function tuneWeights<W extends Weights>(
  start: W,
  worth: (weights: W) => number,
  { rounds = 1, leastGain = 0 }: { rounds?: number; leastGain?: number } = {},
): W {
  let best = start;
  let most = worth(best);
  for (let round = 0; round < rounds; round++) {
    const before = best;
    for (const name of Object.keys(start)) {
      const value = best[name]!;
      for (const factor of FACTORS) {
        const trial = { ...best, [name]: value * factor };
        const gain = worth(trial);
        if (gain > most + leastGain) [best, most] = [trial, gain];
      }
    }
    if (best === before) break;
  }
  return best;
}

/**
 * Divides `size` items into `count` folds of nearly equal size, in an order drawn with the seed: the fold of
 * each item.
 */
export function foldOf(size: number, count: number, seed = 1): number[] {
  const folds = new Array<number>(size).fill(0);
  const order = sample([...folds.keys()], size, seededRandom(seed));
  order.forEach((thing, place) => {
    folds[thing] = place % count;
  });
  return folds;
}
