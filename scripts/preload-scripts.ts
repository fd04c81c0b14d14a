import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddresses } from '../src/site/shared/addresses.ts';

const { browse } = buildAddresses('/');

/** The names of the files that a bundled script imports before it runs. */
const importsOf = (script: string) =>
  Array.from(script.matchAll(/\b(?:from|import)\s*["']\.\/([^"'/]+\.js)["']/g), ([, name]) => name!);

/** The names of the scripts of bylines that a bundled script may load later. */
const bylinesOf = (script: string) =>
  Array.from(script.matchAll(/\bimport\(["'`]\.\/(byline\.[^"'`/]+\.js)["'`]\)/g), ([, name]) => name!);

/**
 * A page that asks in its head for its script and for all that this imports, after the style sheet that the first paint
 * waits for: otherwise browsers learn of imports when the script that has them is there, one journey to the server
 * later. Where results have bylines, it asks for the script of these as well. Fonts come last, as readers wait for
 * results: where a face is not there yet, another stands in for it. `readScript` gives the text of a bundled script by
 * name.
 * @example withPreloads('</head><script type="module" src="/_astro/a.js">', () => '') // => '<link rel="modulepreload" href="/_astro/a.js"></head><script type="module" src="/_astro/a.js">'
 */
export function withPreloads(html: string, readScript: (name: string) => string): string {
  const own = Array.from(html.matchAll(/<script type="module" src="([^"]*\/)([^"/]+\.js)"/g));
  if (own.length === 0) return html;
  const names = new Set(own.map(([, , name]) => name!));
  const hasBylines = html.includes('data-byline');
  // A set is walked with what is added to it on the way.
  for (const name of names) {
    const script = readScript(name);
    for (const needed of importsOf(script)) names.add(needed);
    if (hasBylines) for (const needed of bylinesOf(script)) names.add(needed);
  }
  const scripts = Array.from(names, (name) => `<link rel="modulepreload" href="${own[0]![1]}${name}">`);
  const fonts = html.match(/<link rel="preload"[^>]* as="font"[^>]*>/g) ?? [];
  const later = fonts.map((link) => link.replace('>', ' fetchpriority="low">'));
  const rest = fonts.reduce((left, link) => left.replace(link, ''), html);
  return rest.replace('</head>', () => `${[...scripts, ...later].join('')}</head>`);
}

/** Has the built search page ask for its scripts at once: its first results wait for all of them. */
export function preloadScripts(built: string): void {
  const page = join(built, browse, 'index.html');
  const readScript = (name: string) => readFileSync(join(built, '_astro', name), 'utf8');
  writeFileSync(page, withPreloads(readFileSync(page, 'utf8'), readScript));
}
