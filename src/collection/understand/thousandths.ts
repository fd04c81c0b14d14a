/**
 * A number rounded to three decimals, as all shares and scores that are published.
 * @example inThousandths(0.12345) // => 0.123
 */
export const inThousandths = (value: number): number => Math.round(value * 1000) / 1000;
