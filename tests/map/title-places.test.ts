import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAbout, overlaps } from '../../src/map/box.ts';
import { placeTitles } from '../../src/map/title-places.ts';

const size = { width: 300, height: 200 };
const at = (x: number, y: number) => ({ x, y });
const view = { size, radius: 5, dots: [], names: [] };

describe('a title stands', () => {
  const title = (x: number, y: number) => ({ dot: at(x, y), width: 80, height: 20 });

  test('to the right of its dot, or to the left at the right edge', () => {
    expect(placeTitles([title(100, 100)], view)).toEqual([at(149, 100)]);
    expect(placeTitles([title(260, 100)], view)).toEqual([at(211, 100)]);
  });

  test('below its dot where another dot lies on its right, and one on its left', () => {
    const dots = [at(150, 100), at(50, 100)];
    expect(placeTitles([title(100, 100)], { ...view, dots })).toEqual([at(100, 119)]);
  });

  test('above it where a name lies across, or nowhere where none is left', () => {
    const names = [{ left: 0, top: 96, right: 300, bottom: 135 }];
    expect(placeTitles([title(100, 100)], { ...view, names })).toEqual([at(100, 81)]);
    expect(placeTitles([title(100, 120)], { ...view, names: [boxAbout(at(100, 120), 90, 90)] })).toEqual([
      null,
    ]);
  });
});

test('titles cover neither each other nor dots nor names, and are on the sheet', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) });
  const shape = fc.record({
    width: fc.integer({ min: 20, max: 120 }),
    height: fc.integer({ min: 10, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, shape), { maxLength: 30 }), fc.array(place), (dotted, named) => {
      const dots = dotted.map(([dot]) => dot);
      const names = named.map((middle) => boxAbout(middle, 50, 14));
      const titles = dotted.map(([dot, box]) => ({ dot, ...box }));
      const boxes = placeTitles(titles, { size, radius: 4, dots, names }).flatMap((middle, title) =>
        middle ? [boxAbout(middle, titles[title]!.width, titles[title]!.height)] : [],
      );
      const others = [...names, ...dots.map((dot) => boxAbout(dot, 8, 8))];
      for (const [number, box] of boxes.entries()) {
        expect([...others, ...boxes.slice(0, number)].filter((other) => overlaps(box, other, 0))).toEqual([]);
        expect(box.left >= 0 && box.top >= 0 && box.right <= 300 && box.bottom <= 200).toBe(true);
      }
    }),
  );
});
