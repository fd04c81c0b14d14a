import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { CARD_SIZE, type CardElement } from './card-layout.ts';

/** The project's folder: every command makes it the working folder before pages are made. */
const root = process.cwd();

const packageFile = (name: string, ...path: string[]) => join(root, 'node_modules', name, ...path);
const serif = '@fontsource/source-serif-4';
const sans = '@fontsource/source-sans-3';
const faces = [
  { file: 'source-serif-4', folder: serif, name: 'Source Serif 4', weight: 400 },
  { file: 'source-serif-4', folder: serif, name: 'Source Serif 4', weight: 600 },
  { file: 'source-sans-3', folder: sans, name: 'Source Sans 3', weight: 400 },
] as const;
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];

let loaded: Font[] | undefined;

/** The site's own faces; satori looks for a letter in one after the other. */
function fonts(): Font[] {
  loaded ??= faces.flatMap(({ file, folder, name, weight }) =>
    subsets.map((subset) => ({
      // Of two fonts with one name satori keeps one; what the named font lacks it seeks in all others.
      name: subset === 'latin' ? name : `${name} ${subset}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(packageFile(folder, 'files', `${file}-${subset}-${weight}-normal.woff`)),
    })),
  );
  return loaded;
}

/** Draws a tree as SVG; `onMissing` is told of runs of letters that no font has. */
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

/** The letters of these texts that the fonts of the cards do not have. */
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

/** What besides its tree decides how a card looks. */
function rendererVersions(): string {
  versions ??= ['satori', '@resvg/resvg-js', serif, sans]
    .map((name) => JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8')).version)
    .join(' ');
  return versions;
}

/** Names a card by what decides how it looks: 8 hexadecimal digits. */
export function cardHash(tree: CardElement): string {
  return createHash('sha256')
    .update(rendererVersions())
    .update(JSON.stringify(tree))
    .digest('hex')
    .slice(0, 8);
}

/** Draws a card: a PNG of 1200 by 630 pixels, the same bytes for the same tree. */
export async function drawCard(tree: CardElement): Promise<Uint8Array> {
  const svg = await drawSvg(tree);
  // Letters are outlines by now: no font of the machine is looked at.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
