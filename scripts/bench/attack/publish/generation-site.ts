import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages of every generation, as paths below the base. */
export const lastingPages = ['', 'topics/one/', 'papers/first-paper-abcdefghij/', 'browse/'] as const;

/** The number of further pages, so that publishing takes some time. */
const MORE_PAGES = 40;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * The files of a small site with the number of its generation in every page and in its hashed files. Every
 * second generation has an additional page.
 */
export function buildGeneration(generation: number): Map<string, string> {
  const style = `/* ${generation} */ p { color: inherit }`;
  const index = JSON.stringify({ generation });
  const hashed = {
    [`_astro/page.${hash(style).slice(0, 8)}.css`]: style,
    [`search/${hash(index)}/base.json`]: index,
  };
  const links = Object.keys(hashed).map((path) => `<link href="/${path}">`);
  const page = (name: string) =>
    `<!doctype html><title>Generation ${generation}</title>${links.join('')}<p>${name}</p>\n`;
  const more = Array.from({ length: MORE_PAGES }, (_, at) => `papers/paper-${at}/`);
  if (generation % 2 === 1) more.push('papers/odd-paper/');
  const pages = [...lastingPages, ...more].map((path) => [`${path}index.html`, page(path)] as const);
  return new Map([
    ...pages,
    ...Object.entries(hashed),
    ['404.html', page('nothing')],
    ['favicon.svg', '<svg/>'],
  ]);
}

/** The generation of a page; NaN if it has none. */
export function generationOf(html: string): number {
  return Number(/Generation (\d+)/.exec(html)?.[1] ?? Number.NaN);
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
