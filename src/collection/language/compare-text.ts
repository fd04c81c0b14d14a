/**
 * Compares two texts by code units, for `sort`: below 0 where `a` comes first, 0 where both are the same. The order
 * is that of `<`; unlike the order of a language, it is the same on every machine.
 * @example ['b', 'a', 'B'].sort(compareText) // => ['B', 'a', 'b']
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
