const STACK = /(\p{M}{1000})\p{M}+/gu;

/**
 * A text in which no more than 1,000 accents stand on one letter. No script comes near that, and Unicode
 * normalisation, which sorts the accents of a letter, takes time in proportion to the square of their number.
 */
export function limitStackedMarks(text: string): string {
  return text.replace(STACK, '$1');
}
