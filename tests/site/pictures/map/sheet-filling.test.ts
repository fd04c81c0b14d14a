import { describe, expect, test } from 'vitest';
import { type SheetPoint, WIDE_SHEET } from '../../../../src/map/map-data.ts';
import { fillSheet } from '../../../../src/site/pictures/map/sheet-filling.ts';

const { width, height } = WIDE_SHEET;

/** Points along the diagonal of the sheet, its other two corners empty; a golden share apart, as if by chance. */
const diagonal = (count: number): SheetPoint[] =>
  Array.from({ length: count }, (_, i) => {
    const along = i / (count - 1);
    const beside = ((i * 0.618) % 1) * 0.2 - 0.1;
    return { x: width * (along + beside), y: height * (along - beside) };
  });

/** How many of the cells of the sheet have points. */
const filledCells = (points: readonly SheetPoint[]) =>
  new Set(points.map(({ x, y }) => `${Math.floor((8 * x) / width)} ${Math.floor((8 * y) / height)}`)).size;

describe('a sheet that is filled', () => {
  test('has points in more of it', () => {
    const points = diagonal(400);
    expect(filledCells(fillSheet(points, WIDE_SHEET))).toBeGreaterThan(1.3 * filledCells(points));
  });

  test('moves points that fill it evenly but little', () => {
    const points = Array.from({ length: 1200 }, (_, i) => ({
      x: (((i % 40) + 0.5) / 40) * width,
      y: ((Math.floor(i / 40) + 0.5) / 30) * height,
    }));
    const moves = fillSheet(points, WIDE_SHEET).map(({ x, y }, i) =>
      Math.hypot(x - points[i]!.x, y - points[i]!.y),
    );
    expect(Math.max(...moves)).toBeLessThan(15);
  });

  test('moves the others little when a point is added', () => {
    const points = diagonal(200);
    const before = fillSheet(points, WIDE_SHEET);
    const after = fillSheet([...points, { x: 0.9 * width, y: 0.1 * height }], WIDE_SHEET);
    const moves = before.map(({ x, y }, i) => Math.hypot(x - after[i]!.x, y - after[i]!.y));
    expect(Math.max(...moves)).toBeLessThan(0.02 * width);
  });

  test('keeps points at one place together, all of them in its middle', () => {
    const filled = fillSheet(
      [0, 1, 2].map(() => ({ x: width / 2, y: height / 2 })),
      WIDE_SHEET,
    );
    expect(filled).toEqual([0, 1, 2].map(() => ({ x: width / 2, y: height / 2 })));
    const [one, other] = fillSheet([...diagonal(50), { x: 10, y: 20 }, { x: 10, y: 20 }], WIDE_SHEET).slice(
      -2,
    );
    expect(one).toEqual(other);
  });
});
