import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { FONT_SUBSETS, fontPath } from '../site-fonts.ts';
import { unpackWoff } from './woff-font.ts';

const FAMILY = 'Source Sans 3';
const WEIGHTS = [400, 600];

/** Pixels for each unit of a picture: sharp on the screens of today, and in print. */
const PIXELS = 2;

let unpacked: string[] | undefined;

/** The fonts as files of a format that the renderer reads, in a folder of their own. They are unpacked once a thread. */
function fontFiles(folder: string): string[] {
  unpacked ??= FONT_SUBSETS.flatMap((subset) =>
    WEIGHTS.map((weight) => {
      const packed = fontPath('source-sans-3', subset, weight);
      const file = join(folder, `${basename(packed, '.woff')}.ttf`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, unpackWoff(readFileSync(packed)));
      return file;
    }),
  );
  return unpacked;
}

/**
 * Draws an SVG as PNG, twice as large in pixels as in units. Texts are set in the site's sans serif, whatever fonts the
 * machine has, so that the bytes are the same everywhere; letters that it lacks would appear as boxes: see
 * `drawableText`. `folder` is for files of fonts. Throws where the SVG is not well-formed.
 */
export function drawPng(svg: string, folder: string): Uint8Array {
  return new Resvg(svg, {
    font: { fontFiles: fontFiles(folder), loadSystemFonts: false, defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: PIXELS },
  })
    .render()
    .asPng();
}
