import { replaceUndecomposed } from './undecomposed-letters.ts';

/** Combining marks, and characters that are not visible: soft hyphens, zero-width spaces, direction marks. */
const INVISIBLE = /[\p{M}\p{DI}]/gu;

/**
 * The form in which texts are compared: lower case, compatibility forms unified, accents and invisible
 * characters dropped, and letters such as ł, which Unicode does not decompose, replaced by what people type
 * for them.
 * @example foldText('Naïve ﬁne Łódź') // => 'naive fine lodz'
 */
export function foldText(text: string): string {
  const letters = text.normalize('NFKD').replace(INVISIBLE, '').toLowerCase();
  return replaceUndecomposed(letters).replaceAll('ς', 'σ');
}

/** The Greek letters from alpha to omega in Unicode order; the final sigma is folded before. */
const greekNames =
  `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau
  upsilon phi chi psi omega`.split(/\s+/);

/**
 * A folded text with its Greek letters replaced by their names.
 * @example nameGreekLetters('μp and α') // => 'mup and alpha'
 */
export function nameGreekLetters(folded: string): string {
  return folded.replace(/[α-ω]/g, (letter) => greekNames[letter.charCodeAt(0) - 0x3b1]!);
}
