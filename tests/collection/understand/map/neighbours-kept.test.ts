import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseNear } from '../../../../src/collection/understand/map/near-papers.ts';
import {
  buildPlaceSearch,
  shareOfNeighboursKept,
} from '../../../../src/collection/understand/map/neighbours-kept.ts';

const step = fc.integer({ min: 0, max: 40 });
const somePlaces = fc
  .array(fc.tuple(step, step), { minLength: 1, maxLength: 80 })
  .map((places) => Float64Array.from(places.flat()));

function searchSlowly(places: Float64Array, paper: number, count: number): number[] {
  const squareTo = (other: number) =>
    (places[2 * other]! - places[2 * paper]!) ** 2 + (places[2 * other + 1]! - places[2 * paper + 1]!) ** 2;
  return Array.from({ length: places.length / 2 }, (_, other) => other)
    .filter((other) => other !== paper)
    .sort((a, b) => squareTo(a) - squareTo(b) || a - b)
    .slice(0, count);
}

describe('buildPlaceSearch', () => {
  test('finds the same papers as a search of all', () => {
    fc.assert(
      fc.property(somePlaces, fc.nat(79), fc.integer({ min: 1, max: 12 }), (places, drawn, count) => {
        const paper = drawn % (places.length / 2);
        expect(buildPlaceSearch(places)(paper, count)).toEqual(searchSlowly(places, paper, count));
      }),
    );
  });
});

describe('shareOfNeighboursKept', () => {
  test('counts of the most similar papers those that lie nearest', () => {
    const similar = [
      { others: Int32Array.of(1), scores: Float64Array.of(0.5) },
      { others: Int32Array.of(3), scores: Float64Array.of(0.5) },
      { others: new Int32Array(), scores: new Float64Array() },
      { others: Int32Array.of(2), scores: Float64Array.of(0.5) },
    ];
    const places = Float64Array.of(0, 0, 1, 0, 5, 0, 6, 0);
    expect(shareOfNeighboursKept(chooseNear(similar, 3), places)).toBeCloseTo(2 / 3);
  });
});
