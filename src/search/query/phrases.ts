import { findWords, type Word } from './words.ts';

/** Every word of a text, folded, compounds in their parts, joined by one space, with one at each end. */
export function phraseText(text: string): string {
  return phraseOf(findWords(text));
}

/** The same of words that were found already. */
export function phraseOf(words: readonly Word[]): string {
  return ` ${words.flatMap(({ pieces }) => pieces).join(' ')} `;
}
