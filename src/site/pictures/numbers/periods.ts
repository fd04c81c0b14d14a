/** Years, months or days with the numbers of their papers, and what lies before them. */
export interface Periods {
  /** The oldest first. */
  readonly shown: readonly { readonly value: string; readonly count: number }[];
  /** The earlier values that have papers, with the number of these. */
  readonly earlier: { readonly values: readonly string[]; readonly count: number };
}

/**
 * The last periods of those that have papers, at most `most` with the one for all that is earlier. `counts` has the
 * oldest first; `before` tells the period before another, which may have no paper, so that none is left out between
 * two that have some.
 * @example lastPeriods(new Map([['2020', 4], ['2022', 1]]), 9, (year) => `${+year - 1}`).shown.length // => 3
 */
export function lastPeriods(
  counts: ReadonlyMap<string, number>,
  most: number,
  before: (value: string) => string,
): Periods {
  const values = [...counts.keys()];
  const [first] = values;
  const newestFirst: string[] = [];
  for (let value = values.at(-1); value !== undefined; value = before(value)) {
    newestFirst.push(value);
    if (value === first || newestFirst.length > most) break;
  }
  // One place is taken by what is earlier.
  const places = newestFirst.length > most ? most - 1 : newestFirst.length;
  const shown = newestFirst.slice(0, places).reverse();
  while (shown.length > 0 && places < newestFirst.length && !counts.has(shown[0]!)) shown.shift();
  const isShown = new Set(shown);
  const earlier = values.filter((value) => !isShown.has(value));
  const countIn = (value: string) => counts.get(value) ?? 0;
  return {
    shown: shown.map((value) => ({ value, count: countIn(value) })),
    earlier: { values: earlier, count: earlier.reduce((sum, value) => sum + countIn(value), 0) },
  };
}

/** @example yearBefore('2020') // => '2019' */
export const yearBefore = (year: string): string => `${Number(year) - 1}`;

/** @example monthBefore('2026-01') // => '2025-12' */
export function monthBefore(value: string): string {
  const [year = 0, month = 0] = value.split('-').map(Number);
  return month > 1
    ? `${value.slice(0, 5)}${`${month - 1}`.padStart(2, '0')}`
    : `${`${year - 1}`.padStart(4, '0')}-12`;
}
