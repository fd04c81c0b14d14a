import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRepulsion } from '../../../../src/collection/understand/map/repulsion-tree.ts';

/** Each pair by itself. */
function repelSlowly(places: Float64Array): Float64Array {
  const forces = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 2) {
    for (let j = 0; j < places.length; j += 2) {
      const [dx, dy] = [places[i]! - places[j]!, places[i + 1]! - places[j + 1]!];
      const square = dx * dx + dy * dy;
      const push = 1 / ((0.1 + square) * (1 + square));
      forces[i]! += push * dx;
      forces[i + 1]! += push * dy;
    }
  }
  return forces;
}

function repel(places: Float64Array): Float64Array {
  const forces = new Float64Array(places.length);
  buildRepulsion(places.length / 2, 1)(places, forces);
  return forces;
}

const coordinate = fc.double({ min: -20, max: 20, noNaN: true });
const somePlaces = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 })
  .map((places) => Float64Array.from(places.flat()));

describe('buildRepulsion', () => {
  test('adds up nearly the forces of all pairs', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const [quick, slow] = [repel(places), repelSlowly(places)];
        const size = Math.hypot(...slow);
        expect(Math.hypot(...quick.map((force, i) => force - slow[i]!))).toBeLessThan(0.15 * size + 0.05);
      }),
    );
  });

  test('pushes two papers apart, with the same force', () => {
    const [x, y, otherX, otherY] = repel(Float64Array.of(0, 0, 1, 0));
    expect(x).toBeCloseTo(-1 / 2.2);
    expect(otherX).toBeCloseTo(1 / 2.2);
    expect(y).toBeCloseTo(0);
    expect(otherY).toBeCloseTo(0);
  });

  test('moves no paper by one at the same place, however many there are', () => {
    expect([...repel(new Float64Array(200).fill(3))]).toEqual(Array(200).fill(0));
  });

  test('counts papers at one place together', () => {
    const alone = repel(Float64Array.of(0, 0, 5, 0));
    const many = repel(Float64Array.of(0, 0, ...Array.from({ length: 30 }, () => [5, 0]).flat()));
    expect(many[0]).toBeCloseTo(30 * alone[0]!);
  });

  test('forgets the places of the last time', () => {
    const repelAgain = buildRepulsion(3, 1);
    const places = Float64Array.of(0, 0, 4, 1, 2, 7);
    repelAgain(Float64Array.of(9, 9, -3, 2, 5, 5), new Float64Array(6));
    const forces = new Float64Array(6);
    repelAgain(places, forces);
    expect(forces).toEqual(repel(places));
  });
});
