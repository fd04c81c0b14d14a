import type { Paper } from '../paper.ts';
import { IDEOGRAPHS } from './scripts.ts';

const ideographs = new RegExp(`[${IDEOGRAPHS}]`, 'gu');
const unspacedLetters = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * The number of words of a text. Where a script has no spaces between words, it is estimated from the number
 * of characters: two a word in Chinese and Japanese, five in Thai and related scripts.
 * @example countWords('Pruning of heads') // => 3
 */
export function countWords(text: string): number {
  const characters = (script: RegExp) => text.match(script)?.length ?? 0;
  return text.split(/\s+/).length + Math.round(characters(ideographs) / 2 + characters(unspacedLetters) / 5);
}

/** How long the abstract of a paper is, in words: at least 1, and 0 where there is none. */
export function abstractLength({ abstract }: Pick<Paper, 'abstract'>): number {
  return abstract === null ? 0 : Math.max(1, countWords(abstract));
}
