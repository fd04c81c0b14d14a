import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { CARD_SIZE, type CardElement } from './card-layout.ts';
import { FONT_SUBSETS, fontPackage, fontPath, packageFile } from './site-fonts.ts';

const faces = [
  { file: 'source-serif-4', name: 'Source Serif 4', weight: 400 },
  { file: 'source-serif-4', name: 'Source Serif 4', weight: 600 },
  { file: 'source-sans-3', name: 'Source Sans 3', weight: 400 },
] as const;

let loaded: Font[] | undefined;

/** The site's fonts; satori tries them in order for each letter. */
function fonts(): Font[] {
  loaded ??= faces.flatMap(({ file, name, weight }) =>
    FONT_SUBSETS.map((subset) => ({
      // Of two fonts with one name satori uses only one; for missing letters it tries all others.
      name: subset === 'latin' ? name : `${name} ${subset}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(fontPath(file, subset, weight)),
    })),
  );
  return loaded;
}

/** Draws a tree as SVG; `onMissing` receives runs of letters that no font has. */
function drawSvg(tree: CardElement, onMissing: (letters: string) => void = () => {}): Promise<string> {
  return satori(tree as unknown as Parameters<typeof satori>[0], {
    ...CARD_SIZE,
    fonts: fonts(),
    loadAdditionalAsset: async (_language, letters) => {
      onMissing(letters);
      return [];
    },
  });
}

/** The letters of these texts that the card fonts lack. */
export async function findUndrawable(texts: readonly string[]): Promise<Set<string>> {
  const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const unusual = new Set<string>();
  for (const text of texts) {
    if (/^[ -~]*$/.test(text)) continue;
    for (const { segment } of letters.segment(text)) if (!/^[ -~]$/.test(segment)) unusual.add(segment);
  }
  let missing = '';
  const style = { display: 'block', fontFamily: 'Source Serif 4', fontSize: 20 };
  const tree: CardElement = { type: 'div', props: { style, children: [...unusual].join(' ') } };
  await drawSvg(tree, (run) => {
    missing += ` ${run}`;
  });
  return new Set([...unusual].filter((letter) => letter.trim() !== '' && missing.includes(letter)));
}

let versions: string | undefined;

/** The versions of the renderers, which affect how a card looks. */
function rendererVersions(): string {
  versions ??= ['satori', '@resvg/resvg-js', fontPackage('source-serif-4'), fontPackage('source-sans-3')]
    .map((name) => JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8')).version)
    .join(' ');
  return versions;
}

/** A hash of all that affects how a card looks: 8 hexadecimal digits. */
export function cardHash(tree: CardElement): string {
  return createHash('sha256')
    .update(rendererVersions())
    .update(JSON.stringify(tree))
    .digest('hex')
    .slice(0, 8);
}

/** Draws a card as a PNG of 1200 by 630 pixels; the same tree gives the same bytes. */
export async function drawCard(tree: CardElement): Promise<Uint8Array> {
  const svg = await drawSvg(tree);
  // Satori has converted letters to outlines, so system fonts are not needed.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
