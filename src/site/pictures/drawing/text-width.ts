import { shorten } from '../../shared/wording.ts';
import { measureText } from '../letter-widths.ts';

/** The width in pixels of a text in the site's sans serif at a size in pixels. */
export const widthOf = (text: string, size: number) => measureText(text) * size;

/**
 * As much of a text, cut at a word, as fits into a width in pixels.
 * @example cutToWidth('pruning of attention heads', 10, 60) // => 'pruning of…'
 */
export function cutToWidth(text: string, size: number, width: number): string {
  let cut = text;
  for (let letters = text.length - 1; letters > 1 && widthOf(cut, size) > width; letters--)
    cut = shorten(text, letters);
  return cut;
}

/**
 * The lines of a text, broken between words, that fit into a width in pixels; a word that is wider has its own line.
 * @example wrapText('a long sentence', 10, 60) // => ['a long', 'sentence']
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
