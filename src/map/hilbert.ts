import type { SheetPoint, SheetSize } from './map-data.ts';

/** The side of the grid of places, which are whole numbers from 0 to one less. */
const SIDE = 4096;

/**
 * How far along a Hilbert curve a place lies: a line through every place of the grid, on which neighbours are mostly
 * near each other. Places that are no whole numbers, or beyond the grid, are moved onto it.
 * @example hilbertDistance(0, 0) // => 0
 */
export function hilbertDistance(x: number, y: number): number {
  const onGrid = (value: number) => Math.min(SIDE - 1, Math.max(0, Math.floor(value)));
  let [column, row] = [onGrid(x), onGrid(y)];
  let distance = 0;
  for (let half = SIDE / 2; half >= 1; half /= 2) {
    const isRight = (column & half) > 0 ? 1 : 0;
    const isBelow = (row & half) > 0 ? 1 : 0;
    distance += half * half * ((3 * isRight) ^ isBelow);
    // Each quarter holds the curve turned so that it begins where the last one ended.
    if (isBelow === 1) continue;
    if (isRight === 1) [column, row] = [SIDE - 1 - column, SIDE - 1 - row];
    [column, row] = [row, column];
  }
  return distance;
}

/** The same for a place on a sheet, whose longer side is as long as that of the grid. */
export function distanceOnSheet({ x, y }: SheetPoint, { width, height }: SheetSize): number {
  const scale = (SIDE - 1) / Math.max(width, height);
  return hilbertDistance(x * scale, y * scale);
}
