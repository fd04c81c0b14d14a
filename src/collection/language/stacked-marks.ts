const STACK = /(\p{M}{1000})\p{M}+/gu;

/**
 * Limits the accents on one letter to 1,000. No language comes near that, and Unicode normalisation, which
 * sorts the accents of a letter, takes time quadratic in their number.
 */
export function limitStackedMarks(text: string): string {
  return text.replace(STACK, '$1');
}
