import { expect, test } from 'vitest';
import { hilbertDistance } from '../../src/map/hilbert.ts';

test('the curve goes through every place of a quarter once, from neighbour to neighbour', () => {
  const side = 16;
  const places = Array.from({ length: side * side }, (_, at) => ({ x: at % side, y: Math.floor(at / side) }));
  const along = places
    .map((place) => ({ ...place, distance: hilbertDistance(place.x, place.y) }))
    .sort((a, b) => a.distance - b.distance);
  expect(along.map(({ distance }) => distance)).toEqual(places.map((_, at) => at));
  for (const [at, { x, y }] of along.entries()) {
    const before = along[at - 1];
    if (before) expect(Math.abs(before.x - x) + Math.abs(before.y - y)).toBe(1);
  }
});

test('a place beyond the grid counts as the nearest one on it', () => {
  expect(hilbertDistance(-3, 2.7)).toBe(hilbertDistance(0, 2));
  expect(hilbertDistance(5000, 4095)).toBe(hilbertDistance(4095, 4095));
});
