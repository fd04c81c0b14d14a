import type { SheetSize } from './map-data.ts';

/** The largest dots, on a wide sheet and on an upright one, in units of the sheet. */
const LARGEST = { wide: 5, upright: 3.4 };
const SMALLEST = 0.8;

/**
 * The radius of the dots of so many papers on a sheet: as large as leaves room between them, to a tenth of a unit.
 * @example dotRadius(179, { width: 1000, height: 760 }) // => 5
 * @example dotRadius(10_000, { width: 1000, height: 760 }) // => 1.4
 */
export function dotRadius(papers: number, { width, height }: SheetSize): number {
  const largest = width < height ? LARGEST.upright : LARGEST.wide;
  // Papers lie on some three fifths of a sheet.
  const apart = Math.sqrt((0.6 * width * height) / papers);
  return Math.round(10 * Math.min(largest, Math.max(SMALLEST, 0.2 * apart))) / 10;
}

/** How much of the enlargement of a sheet its dots take part in: much nearer, and they would cover each other again. */
const GROWTH = 0.4;

/**
 * How many times as large as at first a dot is seen at a zoom.
 * @example dotGrowth(1) // => 1
 */
export function dotGrowth(zoom: number): number {
  return zoom ** GROWTH;
}
