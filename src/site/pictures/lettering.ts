import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';

/** The site's fonts for pictures that are files of their own. */
export type Face = 'sans' | 'serif-bold';

const FILES: Readonly<Record<Face, (subset: string) => string>> = {
  sans: (subset) => `source-sans-3/files/source-sans-3-${subset}-400-normal.woff`,
  'serif-bold': (subset) => `source-serif-4/files/source-serif-4-${subset}-600-normal.woff`,
};

/** Asked in turn for each letter. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];

/** In ems: the width of a letter that no font has, whatever draws it. */
const UNKNOWN_WIDTH = 1;

/** The shape of one letter. */
export interface Letter {
  /** In ems. */
  readonly width: number;
  /** Path data in thousandths of an em, y pointing up, from the baseline; undefined where no font has the letter. */
  readonly outline: string | undefined;
}

const loaded = new Map<Face, Font[]>();
const letters = new Map<string, Letter>();

/** The project's folder: every command makes it the working directory before it draws. */
const root = process.cwd();

function fontsOf(face: Face): Font[] {
  const known = loaded.get(face);
  if (known) return known;
  const fonts = SUBSETS.map((subset) => {
    const font = create(readFileSync(join(root, 'node_modules', '@fontsource', FILES[face](subset))));
    if (font.isCollection) throw new Error(`Papershelf: ${FILES[face](subset)} holds several fonts`);
    return font;
  });
  loaded.set(face, fonts);
  return fonts;
}

/** A letter of a face, which is read once. */
export function letterOf(character: string, face: Face): Letter {
  const key = `${face} ${character}`;
  const known = letters.get(key);
  if (known) return known;
  const code = character.codePointAt(0)!;
  const font = fontsOf(face).find((one) => one.hasGlyphForCodePoint(code));
  const glyph = font?.glyphForCodePoint(code);
  const letter = {
    width: glyph ? glyph.advanceWidth / font!.unitsPerEm : UNKNOWN_WIDTH,
    outline: glyph?.path.scale(1000 / font!.unitsPerEm).toSVG(),
  };
  letters.set(key, letter);
  return letter;
}

/**
 * The width of a text in ems: that of its letters one by one. Browsers set it up to 3 % narrower, as they draw some
 * pairs of letters together.
 */
export function measureText(text: string, face: Face = 'sans'): number {
  let width = 0;
  for (const character of text) width += letterOf(character, face).width;
  return width;
}
