import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossingsWithin, rectangleSums } from '../../../../../src/site/pictures/map/names/rectangle-sums.ts';

const grid = { columns: 9, rows: 7, step: 4 };
const values = Array.from({ length: grid.columns * grid.rows }, (_, at) => (at * 37) % 11);

test('sums within a rectangle are those of the crossings in it', () => {
  const sumWithin = rectangleSums(grid, (at) => values[at]!);
  const length = fc.integer({ min: 4, max: 20 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 4 }),
      length,
      length,
      (x, y, w, h) => {
        const box = { left: x, top: y, right: x + w, bottom: y + h };
        const within = values.filter((_, at) => {
          const across = (at % grid.columns) * grid.step;
          const down = Math.floor(at / grid.columns) * grid.step;
          return across >= box.left && across <= box.right && down >= box.top && down <= box.bottom;
        });
        expect(sumWithin(box)).toBe(within.reduce((sum, value) => sum + value, 0));
        expect(crossingsWithin(grid, box)).toBe(within.length);
      },
    ),
  );
});

test('a rectangle between two crossings has the nearer one, also beyond the edge', () => {
  const sumWithin = rectangleSums(grid, (at) => values[at]!);
  expect(sumWithin({ left: 6.5, top: 1, right: 7.5, bottom: 1.5 })).toBe(values[2]);
  const beyond = { left: 90, top: 90, right: 91, bottom: 91 };
  expect(sumWithin(beyond)).toBe(values.at(-1));
  expect(crossingsWithin(grid, beyond)).toBe(1);
});
