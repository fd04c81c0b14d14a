import { expect, test } from 'vitest';
import { drawLots } from '../../../../../src/collection/understand/discover/grouping/drawn-lots.ts';

const ids = Array.from({ length: 1000 }, (_, i) => `paper${i}`);

test('lots fall evenly between 0 and 1, and anew in each round', () => {
  const lots = drawLots(ids);
  const drawn = [0, 1, 2_000_019].map((round) => ids.map((_, place) => lots(place, round)));
  for (const one of drawn) {
    expect(Math.min(...one)).toBeGreaterThan(0);
    expect(Math.max(...one)).toBeLessThan(1);
    expect(one.filter((lot) => lot < 0.25).length / ids.length).toBeCloseTo(0.25, 1);
  }
  const together = ids.filter((_, i) => drawn[0]![i]! < 0.5 && drawn[1]![i]! < 0.5);
  expect(together.length / ids.length).toBeCloseTo(0.25, 1);
});

test('the lot of a paper rests when others are added', () => {
  expect(drawLots(ids)(700, 3)).toBe(drawLots(ids.slice(600))(100, 3));
});
