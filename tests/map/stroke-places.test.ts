import { expect, test } from 'vitest';
import { strokesOf } from '../../src/map/dot-strokes.ts';
import { strokePlaces } from '../../src/map/stroke-places.ts';

test('the places of strokes are those of the dots that were printed as strokes', () => {
  const dots = [
    { x: 300.1, y: 41.7, topic: 0, paper: 0 },
    { x: 12, y: 700.9, topic: 0, paper: 1 },
    { x: 12, y: 0.3, topic: 0, paper: 2 },
    { x: 12.1, y: 0.2, topic: 0, paper: 3 },
  ];
  const [strokes] = strokesOf(dots);
  expect(strokePlaces(strokes!.path)).toEqual(dots.map(({ x, y }) => ({ x, y })));
});
