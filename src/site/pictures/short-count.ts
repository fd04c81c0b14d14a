import { formatNumber } from '../shared/wording.ts';

/**
 * A number in at most four letters, for where there is little room.
 * @example [999, 1_250, 20_000].map(shortCount) // => ['999', '1.3k', '20k']
 */
export function shortCount(count: number): string {
  if (count < 1_000) return formatNumber(count);
  const thousands = count / 1_000;
  return `${thousands < 9.95 ? thousands.toFixed(1) : Math.round(thousands)}k`;
}
