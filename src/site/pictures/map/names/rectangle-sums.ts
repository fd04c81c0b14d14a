/** A rectangle on a sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A grid whose crossings are `step` units of the sheet apart. */
interface SheetGrid {
  readonly columns: number;
  readonly rows: number;
  readonly step: number;
}

/**
 * Prepares to sum the values of a grid within rectangles, in the same time however large one is (summed-area table,
 * Crow 1984). A rectangle has at least the crossing that is nearest to its middle.
 */
export function rectangleSums(grid: SheetGrid, valueAt: (at: number) => number): (box: Box) => number {
  const { columns, rows, step } = grid;
  const width = columns + 1;
  const sums = new Float64Array(width * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let inRow = 0;
    for (let column = 0; column < columns; column += 1) {
      inRow += valueAt(row * columns + column);
      sums[(row + 1) * width + column + 1] = sums[row * width + column + 1]! + inRow;
    }
  }
  return ({ left, top, right, bottom }) => {
    const l = firstWithin(left, right, step, columns);
    const r = Math.max(l, lastWithin(right, step, columns)) + 1;
    const t = firstWithin(top, bottom, step, rows);
    const b = Math.max(t, lastWithin(bottom, step, rows)) + 1;
    return sums[b * width + r]! - sums[t * width + r]! - sums[b * width + l]! + sums[t * width + l]!;
  };
}

/** The number of crossings in a rectangle. */
export function crossingsWithin(
  { columns, rows, step }: SheetGrid,
  { left, top, right, bottom }: Box,
): number {
  const l = firstWithin(left, right, step, columns);
  const t = firstWithin(top, bottom, step, rows);
  const across = Math.max(l, lastWithin(right, step, columns)) + 1 - l;
  return across * (Math.max(t, lastWithin(bottom, step, rows)) + 1 - t);
}

function firstWithin(from: number, to: number, step: number, most: number): number {
  const first = Math.ceil(from / step);
  // Between two crossings, the nearer one.
  const near = first * step > to ? Math.round((from + to) / 2 / step) : first;
  return Math.min(most - 1, Math.max(0, near));
}

const lastWithin = (to: number, step: number, most: number) => Math.min(most - 1, Math.floor(to / step));
