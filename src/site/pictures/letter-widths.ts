import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { unpackWoff } from './drawing/woff-font.ts';
import { FONT_SUBSETS, fontPath } from './site-fonts.ts';

/** In ems: a letter that the font lacks, in whatever font stands in. */
const UNKNOWN_WIDTH = 1;

/** Of letters that were asked for; undefined where the font lacks them. */
const widths = new Map<string, number | undefined>();
const fonts = new Map<string, Font>();

/** The site's sans serif for an alphabet; read once. */
function fontOf(subset: (typeof FONT_SUBSETS)[number]): Font {
  const known = fonts.get(subset);
  if (known) return known;
  const font = create(unpackWoff(readFileSync(fontPath('source-sans-3', subset, 400))));
  if (font.isCollection) throw new Error(`Papershelf: the file of the subset ${subset} holds several fonts`);
  fonts.set(subset, font);
  return font;
}

function letterWidth(letter: string): number | undefined {
  if (widths.has(letter)) return widths.get(letter);
  const code = letter.codePointAt(0)!;
  const subset = FONT_SUBSETS.find((one) => fontOf(one).hasGlyphForCodePoint(code));
  const font = subset && fontOf(subset);
  const width = font && font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  widths.set(letter, width);
  return width;
}

/** Whether the site's sans serif has a letter. */
export const hasLetter = (letter: string) => letterWidth(letter) !== undefined;

/**
 * The width of a text in the site's sans serif in ems: that of its letters one by one. Browsers set it up to 3 %
 * narrower, as they draw some pairs of letters together.
 */
export function measureText(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter) ?? UNKNOWN_WIDTH;
  return width;
}
