import type { Grid, GridPart } from '../grid.ts';

/**
 * Prepares to count places, which are crossings of a grid, within a part of it: in the same time however many there are
 * (summed-area table, Crow 1984). A crossing may be given several times.
 */
export function rectangleCounts({ columns }: Grid, places: readonly number[]): (part: GridPart) => number {
  let [left, top, right, bottom] = [columns, Number.POSITIVE_INFINITY, 0, 0];
  for (const place of places) {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    left = Math.min(left, column);
    right = Math.max(right, column + 1);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row + 1);
  }
  if (places.length === 0) return () => 0;
  // Of the smallest part that has them all, with a row and a column of zeros before it.
  const width = right - left + 1;
  const sums = new Int32Array(width * (bottom - top + 1));
  for (const place of places) {
    sums[(Math.floor(place / columns) - top + 1) * width + (place % columns) - left + 1]! += 1;
  }
  for (let at = width; at < sums.length; at += width) {
    let inRow = 0;
    for (let sum = at + 1; sum < at + width; sum += 1) {
      inRow += sums[sum]!;
      sums[sum] = sums[sum - width]! + inRow;
    }
  }
  return (part) => {
    const l = Math.max(part.left, left) - left;
    const r = Math.min(part.right, right) - left;
    const t = Math.max(part.top, top) - top;
    const b = Math.min(part.bottom, bottom) - top;
    if (l >= r || t >= b) return 0;
    const [above, below] = [t * width, b * width];
    return sums[below + r]! - sums[above + r]! - sums[below + l]! + sums[above + l]!;
  };
}
