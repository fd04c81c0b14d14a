import { expect, test } from 'vitest';
import { foldOf, tuneWeights } from '../../../../scripts/bench/quality/tuning.ts';

test('moves every weight towards what is worth most', () => {
  const tuned = tuneWeights({ a: 1, b: 10 }, ({ a, b }) => -Math.abs(a - 1.4) - Math.abs(b - 7), {
    rounds: 5,
  });
  expect(tuned.a).toBeCloseTo(1.4);
  expect(tuned.b).toBeCloseTo(7);
});

test('leaves weights alone where nothing is gained', () => {
  const start = { a: 1, b: 2 };
  expect(tuneWeights(start, () => 0.5)).toBe(start);
  expect(tuneWeights({ a: 1 }, ({ a }) => a, { leastGain: 0.5 })).toEqual({ a: 1 });
  expect(tuneWeights({ a: 1 }, ({ a }) => a, { leastGain: 0.3 })).toEqual({ a: 1.4 });
});

test('puts everything into exactly one fold, of nearly equal sizes, the same way every time', () => {
  const folds = foldOf(23, 5);
  expect(folds).toEqual(foldOf(23, 5));
  const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((other) => other === fold).length);
  expect(sizes.toSorted()).toEqual([4, 4, 5, 5, 5]);
});
