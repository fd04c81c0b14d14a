import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossingsOf, partWithin } from '../../../../src/site/pictures/map/grid.ts';

const grid = { columns: 9, rows: 7, step: 4 };

test('the part of a grid in a rectangle has the crossings in it', () => {
  const length = fc.integer({ min: 4, max: 20 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 4 }),
      length,
      length,
      (x, y, width, height) => {
        const inRange = (from: number, to: number, most: number) =>
          Array.from({ length: most }, (_, at) => at).filter(
            (at) => at * grid.step >= from && at * grid.step <= to,
          );
        const columns = inRange(x, x + width, grid.columns);
        const rows = inRange(y, y + height, grid.rows);
        const part = partWithin(grid, { left: x, top: y, right: x + width, bottom: y + height });
        expect([part.left, part.right - 1]).toEqual([columns[0], columns.at(-1)]);
        expect([part.top, part.bottom - 1]).toEqual([rows[0], rows.at(-1)]);
        expect(crossingsOf(part)).toBe(columns.length * rows.length);
      },
    ),
  );
});

test('a rectangle between two crossings has the nearer one, also beyond the edge', () => {
  const between = partWithin(grid, { left: 6.5, top: 1, right: 7.5, bottom: 1.5 });
  expect(between).toEqual({ left: 2, top: 0, right: 3, bottom: 1 });
  const beyond = partWithin(grid, { left: 90, top: 90, right: 91, bottom: 91 });
  expect(beyond).toEqual({ left: 8, top: 6, right: 9, bottom: 7 });
});
