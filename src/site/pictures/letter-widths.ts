import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { unpackWoff } from './drawing/woff-font.ts';
import { FONT_SUBSETS, fontPath } from './site-fonts.ts';

/** In ems: a letter that the font lacks, in whatever font stands in. */
const UNKNOWN_WIDTH = 1;

const widths = new Map<string, number>();
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

function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const code = letter.codePointAt(0)!;
  const subset = FONT_SUBSETS.find((one) => fontOf(one).hasGlyphForCodePoint(code));
  const font = subset && fontOf(subset);
  const width = font ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : UNKNOWN_WIDTH;
  widths.set(letter, width);
  return width;
}

/**
 * The width of a text in the site's sans serif in ems: that of its letters one by one. Browsers set it up to 3 %
 * narrower, as they draw some pairs of letters together.
 */
export function measureText(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}
