/** A rectangle on a sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The sum of a grid's values within a rectangle, and the number of crossings of the grid in it. */
export type SumWithin = (box: Box) => { readonly sum: number; readonly crossings: number };

/**
 * Sums of the values of a grid, in the same time however large a rectangle is (summed-area table, Crow 1984). Crossings
 * are `step` units apart; a rectangle has at least the one that is nearest to its middle.
 */
export function rectangleSums(
  { columns, rows, step }: { readonly columns: number; readonly rows: number; readonly step: number },
  valueAt: (at: number) => number,
): SumWithin {
  const width = columns + 1;
  const sums = new Float64Array(width * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let inRow = 0;
    for (let column = 0; column < columns; column += 1) {
      inRow += valueAt(row * columns + column);
      sums[(row + 1) * width + column + 1] = sums[row * width + column + 1]! + inRow;
    }
  }
  const span = (from: number, to: number, most: number): [number, number] => {
    const first = Math.min(most - 1, Math.max(0, Math.ceil(from / step)));
    const last = Math.min(most - 1, Math.floor(to / step));
    if (last >= first) return [first, last + 1];
    const middle = Math.min(most - 1, Math.max(0, Math.round((from + to) / 2 / step)));
    return [middle, middle + 1];
  };
  return ({ left, top, right, bottom }) => {
    const [l, r] = span(left, right, columns);
    const [t, b] = span(top, bottom, rows);
    const sum = sums[b * width + r]! - sums[t * width + r]! - sums[b * width + l]! + sums[t * width + l]!;
    return { sum, crossings: (r - l) * (b - t) };
  };
}
