import { describe, expect, test } from 'vitest';
import { buildFuzzyGraph } from '../../../../src/collection/understand/map/fuzzy-graph.ts';
import { chooseNear } from '../../../../src/collection/understand/map/near-papers.ts';

/** Papers and what is similar to each, as pairs of a paper and its score. */
const nearOf = (similar: readonly (readonly (readonly [number, number])[])[], width: number) =>
  chooseNear(
    similar.map((list) => ({
      others: Int32Array.from(list, ([other]) => other),
      scores: Float64Array.from(list, ([, score]) => score),
    })),
    width,
  );

const pairsOf = ({ starts, others, weights }: ReturnType<typeof buildFuzzyGraph>) =>
  Array.from({ length: starts.length - 1 }, (_, low) =>
    Array.from(others.subarray(starts[low], starts[low + 1]), (high, i) => [
      low,
      high,
      Number(weights[starts[low]! + i]!.toFixed(3)),
    ]),
  ).flat();

describe('buildFuzzyGraph', () => {
  test('ties each paper to its nearest with all its weight, in one pair where both are near each other', () => {
    const near = nearOf([[[1, 0.9]], [[0, 0.9]], [[1, 0.2]]], 3);
    expect(pairsOf(buildFuzzyGraph(near, Int32Array.of(0, 0, 0)))).toEqual([
      [0, 1, 1],
      [1, 2, 1],
    ]);
  });

  test('gives all that a paper is near to the weight of the logarithm of their number', () => {
    const list = [0.9, 0.8, 0.5, 0.45, 0.4, 0.3, 0.2, 0.1].map((score, i) => [i + 1, score] as const);
    const { weights } = buildFuzzyGraph(nearOf([list, ...list.map(() => [])], 8), new Int32Array(9));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(Math.log2(8));
    expect([...weights]).toEqual([...weights].sort((a, b) => b - a));
  });

  test('halves what draws papers of two topics together', () => {
    const near = nearOf([[[1, 0.9]], []], 3);
    expect(pairsOf(buildFuzzyGraph(near, Int32Array.of(0, 1)))).toEqual([[0, 1, 0.5]]);
  });

  test('ties papers of equal scores alike', () => {
    const list = [1, 2, 3, 4].map((other) => [other, 0.5] as const);
    const { weights } = buildFuzzyGraph(nearOf([list, [], [], [], []], 4), new Int32Array(5));
    expect([...weights]).toEqual([1, 1, 1, 1]);
  });
});
