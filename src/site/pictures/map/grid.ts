import type { Box } from '../../../map/box.ts';

/** Values at the crossings of a grid, row by row. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** A grid on a sheet, whose crossings are `step` units of it apart. */
export interface SheetGrid extends Grid {
  readonly step: number;
}

/** The crossings from a column and a row to before another column and row. */
export interface GridPart {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of a grid that is in a rectangle, at least the crossing that is nearest to its middle. */
export function partWithin({ columns, rows, step }: SheetGrid, box: Box): GridPart {
  const left = firstWithin(box.left, box.right, step, columns);
  const top = firstWithin(box.top, box.bottom, step, rows);
  const right = Math.max(left, lastWithin(box.right, step, columns)) + 1;
  const bottom = Math.max(top, lastWithin(box.bottom, step, rows)) + 1;
  return { left, top, right, bottom };
}

function firstWithin(from: number, to: number, step: number, most: number): number {
  const first = Math.ceil(from / step);
  // Between two crossings, the nearer one.
  const near = first * step > to ? Math.round((from + to) / 2 / step) : first;
  return Math.min(most - 1, Math.max(0, near));
}

const lastWithin = (to: number, step: number, most: number) => Math.min(most - 1, Math.floor(to / step));

/** The number of crossings of a part. */
export const crossingsOf = ({ left, top, right, bottom }: GridPart) => (right - left) * (bottom - top);
