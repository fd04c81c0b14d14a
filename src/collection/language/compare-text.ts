/**
 * Compares two texts by code units, for `sort`: negative where `a` comes first, 0 where both are the same.
 * Unlike a comparison by locale, the order is the same on every machine.
 * @example ['b', 'a', 'B'].sort(compareText) // => ['B', 'a', 'b']
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
