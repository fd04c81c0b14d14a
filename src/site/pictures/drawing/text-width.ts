import { shorten } from '../../shared/wording.ts';

/** Widths of letters in em, the first pattern that fits; as wide as in the fonts that may stand in for the site's own. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u, 1],
  [/[mwMW@%—]/, 0.86],
  [/[A-Z]/, 0.65],
  [/[ijltfrI.,:;'!|()[\] -]/, 0.34],
];
const OTHERS = 0.54;

/**
 * How wide a text is at most, about, in the sans serif of the site at a size in pixels: enough to leave room for it.
 * @example Math.round(estimateWidth('Pruning', 10)) // => 35
 */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
  return width * size;
}

/**
 * As much of a text, cut at a word, as fits into a width in pixels.
 * @example cutToWidth('a long sentence', 10, 60) // => 'a long…'
 */
export function cutToWidth(text: string, size: number, width: number): string {
  let cut = text;
  for (let letters = text.length - 1; letters > 1 && estimateWidth(cut, size) > width; letters--)
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
    if (lines.length > 0 && estimateWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
