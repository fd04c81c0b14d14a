import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages that every generation has, as paths below the base. */
export const lastingPages = ['', 'topics/one/', 'papers/first-paper-abcdefghij/', 'browse/'] as const;

/** How many further pages each generation has, so that publishing takes its time. */
const MORE_PAGES = 40;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * The files of a small site that says in every page of which generation it is, and whose hashed files differ from
 * those of all others. Every second generation has a page that the others lack.
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

/** The generation that a page says it is of; NaN where it says none. */
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
