import { replaceUndecomposed } from './undecomposed-letters.ts';

/** What is in a text but not seen: soft hyphens, zero-width spaces, direction marks, variation selectors. */
const INVISIBLE = /[\p{M}\p{DI}]/gu;

/**
 * Lower case, compatibility forms unified, accents and invisible characters dropped, letters that Unicode does
 * not decompose as they are typed: naïve -> naive, ﬁne -> fine, Łódź -> lodz.
 */
export function foldText(text: string): string {
  const letters = text.normalize('NFKD').replace(INVISIBLE, '').toLowerCase();
  return replaceUndecomposed(letters).replaceAll('ς', 'σ');
}

/** From alpha to omega, as Unicode orders the letters; the final sigma is folded. */
const greekNames =
  `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau
  upsilon phi chi psi omega`.split(/\s+/);

/** A folded text with its Greek letters by their names: α -> alpha, μp -> mup. */
export function nameGreekLetters(folded: string): string {
  return folded.replace(/[α-ω]/g, (letter) => greekNames[letter.charCodeAt(0) - 0x3b1]!);
}
