import { expect, test } from 'vitest';
import { packPlaces, unpackPlaces } from '../../src/search/place-column.ts';

test('places are read as they were packed, to a tenth', () => {
  const places = { x: [0, 0.1, 512.3, 1000], y: [760, 99.9, 7, 0] };
  const packed = packPlaces(places);
  expect(packed.x).toHaveLength(12);
  expect(unpackPlaces(packed)).toEqual(places);
  expect(unpackPlaces(packPlaces({ x: [1.26], y: [3.04] }))).toEqual({ x: [1.3], y: [3] });
});
