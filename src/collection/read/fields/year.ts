/**
 * The year of a date in any notation: the first run of exactly four digits from 1500 to 2099; undefined where
 * there is none.
 * @example parseYear('2014//') // => 2014
 * @example parseYear('10 15') // => undefined
 */
export function parseYear(date: string | number | undefined | null): number | undefined {
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(String(date ?? ''))?.[0];
  return year === undefined ? undefined : Number(year);
}
