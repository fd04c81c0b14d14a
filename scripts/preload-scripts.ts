import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddresses } from '../src/site/shared/addresses.ts';

const { browse } = buildAddresses('/');

/** The names of the files that a bundled script imports before it runs; those that it may load later are in parentheses. */
const importsOf = (script: string) =>
  Array.from(script.matchAll(/\b(?:from|import)\s*["']\.\/([^"'/]+\.js)["']/g), ([, name]) => name!);

/**
 * A page that asks in its head for its script and for all that this imports, after the style sheet that the first paint
 * waits for: otherwise browsers learn of imports when the script that has them is there, one journey to the server
 * later. `readScript` gives the text of a bundled script by name.
 * @example withPreloads('</head><script type="module" src="/_astro/a.js">', () => '') // => '<link rel="modulepreload" href="/_astro/a.js"></head><script type="module" src="/_astro/a.js">'
 */
export function withPreloads(html: string, readScript: (name: string) => string): string {
  const own = Array.from(html.matchAll(/<script type="module" src="([^"]*\/)([^"/]+\.js)"/g));
  const names = new Set(own.map(([, , name]) => name!));
  // A set is walked with what is added to it on the way.
  for (const name of names) for (const imported of importsOf(readScript(name))) names.add(imported);
  const links = Array.from(names, (name) => `<link rel="modulepreload" href="${own[0]![1]}${name}">`).join(
    '',
  );
  return html.replace('</head>', () => `${links}</head>`);
}

/** Has the built search page ask for its scripts at once: its first results wait for all of them. */
export function preloadScripts(built: string): void {
  const page = join(built, browse, 'index.html');
  const readScript = (name: string) => readFileSync(join(built, '_astro', name), 'utf8');
  writeFileSync(page, withPreloads(readFileSync(page, 'utf8'), readScript));
}
