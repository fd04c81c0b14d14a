import type { SheetPoint } from '../../../map/map-data.ts';
import { type GridPart, partWithin, type SheetGrid } from './grid.ts';

/** Values at the crossings of a part of a grid, row by row. */
export interface Field {
  readonly part: GridPart;
  readonly values: Float32Array;
}

/**
 * At each crossing of the grid the sum of what dots add there: a bell round each, 1 at its own place. The field ends one
 * crossing beyond those that dots reach: what is dense has its border within.
 */
export function densityOf(dots: readonly SheetPoint[], grid: SheetGrid, bandwidth: number): Field {
  const { step } = grid;
  const reach = 3 * bandwidth;
  const partAbout = ({ x, y }: SheetPoint, far: number) =>
    partWithin(grid, { left: x - far, top: y - far, right: x + far, bottom: y + far });
  const part = unionOf(dots.map((dot) => partAbout(dot, reach + step)));
  const width = part.right - part.left;
  const values = new Float32Array(width * (part.bottom - part.top));
  const across = new Float64Array(Math.ceil((2 * reach) / step) + 1);
  const bell = (distance: number) => Math.exp(-(distance ** 2) / (2 * bandwidth ** 2));
  for (const dot of dots) {
    const { left, top, right, bottom } = partAbout(dot, reach);
    for (let column = left; column < right; column += 1) across[column - left] = bell(column * step - dot.x);
    for (let row = top; row < bottom; row += 1) {
      const down = bell(row * step - dot.y);
      const first = (row - part.top) * width + left - part.left;
      for (let at = 0; at < right - left; at += 1) values[first + at]! += down * across[at]!;
    }
  }
  return { part, values };
}

function unionOf(parts: readonly GridPart[]): GridPart {
  let { left, top, right, bottom } = parts[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  for (const part of parts) {
    left = Math.min(left, part.left);
    top = Math.min(top, part.top);
    right = Math.max(right, part.right);
    bottom = Math.max(bottom, part.bottom);
  }
  return { left, top, right, bottom };
}

/** The value of a field at a crossing of its grid, below zero where it has none. */
export function valueAt({ part, values }: Field, column: number, row: number): number {
  const { left, top, right, bottom } = part;
  const isWithin = column >= left && column < right && row >= top && row < bottom;
  return isWithin ? values[(row - top) * (right - left) + column - left]! : -1;
}

/** Where a field has its greatest value, in units of the sheet. */
export function peakOf({ part, values }: Field, step: number): SheetPoint {
  let peak = 0;
  for (let at = 1; at < values.length; at += 1) if (values[at]! > values[peak]!) peak = at;
  const width = part.right - part.left;
  return { x: (part.left + (peak % width)) * step, y: (part.top + Math.floor(peak / width)) * step };
}

/** Which of several fields is the greatest where. */
export interface Ranking {
  /** The part of the grid that they are in. */
  readonly part: GridPart;
  /** At each crossing of it the place of that field among them; -1 where none is, or where its lead is not above zero. */
  readonly owners: Int16Array;
  /** By how much each field is greater than every other, or what it was limited to where that is less. */
  readonly leads: readonly Field[];
}

/** The most that a lead may be at a crossing where a field has this value. */
export type LeadLimit = (value: number, column: number, row: number) => number;

/** Compares fields of one grid where their values are above zero. */
export function rankFields(fields: readonly Field[], limit: LeadLimit): Ranking {
  const part = unionOf(fields.map((field) => field.part));
  const width = part.right - part.left;
  const length = width * (part.bottom - part.top);
  const best = new Float32Array(length);
  const second = new Float32Array(length);
  const owners = new Int16Array(length).fill(-1);
  for (let field = 0; field < fields.length; field += 1) {
    const { part: own, values } = fields[field]!;
    const ownWidth = own.right - own.left;
    for (let row = own.top; row < own.bottom; row += 1) {
      const first = (row - part.top) * width + own.left - part.left;
      const from = (row - own.top) * ownWidth;
      for (let column = 0; column < ownWidth; column += 1) {
        const at = first + column;
        const value = values[from + column]!;
        if (value > best[at]!) {
          second[at] = best[at]!;
          best[at] = value;
          owners[at] = field;
        } else if (value > second[at]!) second[at] = value;
      }
    }
  }
  const leads = fields.map(({ part: own, values }, field) => {
    const lead = new Float32Array(values.length);
    let from = 0;
    for (let row = own.top; row < own.bottom; row += 1) {
      for (let column = own.left; column < own.right; column += 1) {
        const at = (row - part.top) * width + column - part.left;
        const value = values[from]!;
        const other = owners[at] === field ? second[at]! : best[at]!;
        lead[from] = Math.min(value - other, limit(value, column, row));
        if (owners[at] === field && lead[from]! <= 0) owners[at] = -1;
        from += 1;
      }
    }
    return { part: own, values: lead };
  });
  return { part, owners, leads };
}
