import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rectangleCounts } from '../../../../../src/site/pictures/map/names/rectangle-counts.ts';

const grid = { columns: 9, rows: 7 };
const place = fc.integer({ min: 0, max: grid.columns * grid.rows - 1 });
const span = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
    .map(([one, other]): [from: number, to: number] => [Math.min(one, other), Math.max(one, other)]);

test('places are counted within a part as often as they are given', () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 30 }),
      span(grid.columns),
      span(grid.rows),
      (places, [left, right], [top, bottom]) => {
        const within = places.filter((at) => {
          const [column, row] = [at % grid.columns, Math.floor(at / grid.columns)];
          return column >= left && column < right && row >= top && row < bottom;
        });
        expect(rectangleCounts(grid, places)({ left, top, right, bottom })).toBe(within.length);
      },
    ),
  );
});
