/** How much of the enlargement of a sheet its dots take part in: much nearer, and they would cover each other again. */
const GROWTH = 0.4;

/**
 * How many times as large as at first a dot is seen at a zoom.
 * @example dotGrowth(1) // => 1
 */
export function dotGrowth(zoom: number): number {
  return zoom ** GROWTH;
}
