import { IDEOGRAPHS } from './scripts.ts';

const ideographs = new RegExp(`[${IDEOGRAPHS}]`, 'gu');
const unspacedLetters = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * How many words a text has: what white space parts, and where a script does not part its words, about as many
 * as its characters make: two a word in Chinese and Japanese, five in Thai and its neighbours.
 */
export function countWords(text: string): number {
  const characters = (script: RegExp) => text.match(script)?.length ?? 0;
  return text.split(/\s+/).length + Math.round(characters(ideographs) / 2 + characters(unspacedLetters) / 5);
}
