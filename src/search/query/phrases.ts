import { findWords, type Word } from './words.ts';

/**
 * Every word of a text, folded, compounds split, joined by spaces, with a space at each end.
 * @example phraseText('Text-to-Image Models') // => ' text to image models '
 */
export function phraseText(text: string): string {
  return phraseOf(findWords(text));
}

/** The same for words that were found before. */
export function phraseOf(words: readonly Word[]): string {
  return ` ${words.flatMap(({ pieces }) => pieces).join(' ')} `;
}
