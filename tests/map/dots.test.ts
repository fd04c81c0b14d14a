import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDots, directions, dotAhead, dotsInRectangle, nearestDot } from '../../src/map/dots.ts';
import { dotsInLasso } from '../../src/map/lasso.ts';

const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 760 }) });
const points = fc.array(point, { minLength: 1, maxLength: 80 });
const { ArrowRight, ArrowLeft, ArrowUp, ArrowDown } = directions;

describe('the dot nearest to a point', () => {
  const dots = buildDots([
    { x: 10, y: 10 },
    { x: 30, y: 10 },
    { x: 500, y: 500 },
  ]);

  test('is taken within reach alone', () => {
    expect(nearestDot(dots, { x: 24, y: 12 }, 22)).toBe(1);
    expect(nearestDot(dots, { x: 200, y: 200 }, 22)).toBe(-1);
    expect(nearestDot(dots, { x: 30, y: 32 }, 22)).toBe(1);
  });

  test('is one of those that are offered', () => {
    expect(nearestDot(dots, { x: 24, y: 12 }, 22, (dot) => dot !== 1)).toBe(0);
  });
});

describe('an arrow key', () => {
  test('leads to the nearest dot in its quarter', () => {
    const dots = buildDots([
      { x: 100, y: 100 },
      { x: 130, y: 120 },
      { x: 120, y: 160 },
      { x: 60, y: 95 },
      { x: 100, y: 20 },
    ]);
    expect([ArrowRight, ArrowDown, ArrowLeft, ArrowUp].map((way) => dotAhead(dots, 0, way))).toEqual([
      1, 2, 3, 4,
    ]);
    expect(dotAhead(dots, 1, ArrowRight)).toBe(-1);
    expect(dotAhead(dots, 0, ArrowRight, (dot) => dot !== 1)).toBe(-1);
  });

  test('reaches every dot with its three companions, wherever dots lie, on one spot too', () => {
    fc.assert(
      fc.property(points, (places) => {
        const dots = buildDots(places);
        const reached = new Set([0]);
        for (const from of reached) {
          for (const way of Object.values(directions)) {
            const next = dotAhead(dots, from, way);
            if (next >= 0) reached.add(next);
          }
        }
        expect(reached.size).toBe(places.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('papers taken by area', () => {
  const square = [
    { x: 100, y: 100 },
    { x: 300, y: 100 },
    { x: 300, y: 300 },
    { x: 100, y: 300 },
  ];

  test('are the same for a rectangle and for a line drawn around it', () => {
    fc.assert(
      fc.property(points, (places) => {
        // Not on the line itself, where it is open to which side a dot belongs.
        const dots = buildDots(places.map(({ x, y }) => ({ x: x + 0.5, y: y + 0.5 })));
        const inside = dotsInRectangle(dots, square[2]!, square[0]!);
        expect(dotsInLasso(dots, square)).toEqual(inside);
        expect(dotsInLasso(dots, square.toReversed())).toEqual(inside);
      }),
    );
  });

  test('leave out what a hollow of the line leaves out', () => {
    const hollow = [...square, { x: 200, y: 200 }];
    const dots = buildDots([
      { x: 120, y: 200 },
      { x: 280, y: 200 },
      { x: 200, y: 120 },
    ]);
    expect(dotsInLasso(dots, hollow)).toEqual([1, 2]);
  });

  test('are none for a line that encloses nothing', () => {
    const dots = buildDots([{ x: 1, y: 1 }]);
    expect(dotsInLasso(dots, [])).toEqual([]);
    expect(
      dotsInLasso(dots, [
        { x: 0, y: 0 },
        { x: 9, y: 9 },
      ]),
    ).toEqual([]);
  });
});
