import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { findAuthors } from '../src/collection/authors/authors.ts';
import type { CollectionOutline } from '../src/site/built/prepared/collection-outline.ts';
import { listPages } from '../src/site/list-pages.ts';
import { movedAddresses } from '../src/site/moved-pages.ts';
import { buildAddresses } from '../src/site/shared/addresses.ts';
import type { SitePlace } from '../src/site/site-place.ts';
import { CommandError } from './command.ts';
import { readWholeFile } from './file-bytes.ts';
import { listFiles } from './publish/file-hashes.ts';

const MOST_NAMED = 5;

/**
 * Throws a CommandError that names what a built site lacks, because build tools sometimes drop a style sheet
 * or font without an error. All pages must be complete, and all files used by pages, style sheets and scripts
 * must exist and not be empty.
 */
export function refuseBrokenSite(built: string, place: SitePlace, collection: CollectionOutline): void {
  const faults = findFaults(built, place, collection);
  if (faults.length === 0) return;
  const more = faults.length > MOST_NAMED ? `, and ${faults.length - MOST_NAMED} more` : '';
  throw new CommandError(
    `the site came out broken, so it was not published: ${faults.slice(0, MOST_NAMED).join(', ')}${more}. ` +
      'Remove node_modules and run the same command again; if that does not help, move the project to a folder ' +
      'with a plain name',
  );
}

function findFaults(built: string, place: SitePlace, collection: CollectionOutline): string[] {
  const files = new Set(listFiles(built));
  const missing = [...expectedFiles(place, collection)].filter((name) => !files.has(name));
  if (![...files].some((name) => /^search\/[^/]+\/base\.json$/.test(name))) missing.push('the search index');
  const shared = [...files].filter((name) => name.startsWith('_astro/'));
  const empty = shared.filter((name) => statSync(join(built, name)).size === 0);
  const asked = new Map<string, string>();
  const cut: string[] = [];
  for (const name of files) {
    const type = extname(name);
    if (!['.html', '.css', '.js'].includes(type)) continue;
    const bytes = readWholeFile(join(built, name));
    const wanted = type === '.html' ? wantedByPage(bytes, place.base) : wantedByFile(bytes, name, place.base);
    for (const file of wanted) if (!asked.has(file)) asked.set(file, name);
    if (type === '.html' && !isWhole(bytes, wanted)) cut.push(name);
  }
  const unanswered = [...asked].filter(([file]) => !files.has(file));
  return [
    ...missing.map((name) => `${name} is missing`),
    ...empty.map((name) => `${name} is empty`),
    ...unanswered.map(([file, by]) => `${by} asks for ${file}, which is missing`),
    ...cut.map((name) => `${name} is cut off or has no style sheet`),
  ];
}

/** The files that every site of this collection has. */
function* expectedFiles({ origin, base }: SitePlace, collection: CollectionOutline): Generator<string> {
  const addresses = buildAddresses(base);
  const { home, topics, about, browse, list, offline, data, papersJson, topicsJson, sitemap } = addresses;
  const fileOf = (address: string) =>
    `${address.slice(base.length)}${address.endsWith('/') ? 'index.html' : ''}`;
  for (const address of [home, topics, about, browse, list, offline, data, papersJson, topicsJson])
    yield fileOf(address);
  if (origin !== null) yield fileOf(sitemap);
  yield* ['404.html', 'sw.js', 'favicon.svg', 'manifest.webmanifest'];
  for (const { slug, papers } of collection.topics)
    for (const { page } of listPages(papers.length)) yield fileOf(addresses.topicPage(slug, page));
  for (const { slug } of collection.papers) yield fileOf(addresses.paper(slug));
  for (const { slug, papers } of findAuthors(collection.papers).values())
    for (const { page } of listPages(papers.length)) yield fileOf(addresses.authorPage(slug, page));
  for (const { from } of movedAddresses(collection, addresses)) yield fileOf(from);
}

/** Whether a page is complete: it has its end, and a style sheet unless it is a redirect. */
function isWhole(page: Buffer, wanted: readonly string[]): boolean {
  if (!page.subarray(-16).toString('latin1').trimEnd().endsWith('</html>')) return false;
  return wanted.some((name) => name.endsWith('.css')) || page.includes('<meta http-equiv="refresh"');
}

/**
 * The hashed files that a page uses in attributes and inline scripts. Texts of papers cannot match, as their
 * quotes are escaped.
 */
function wantedByPage(page: Buffer, base: string): string[] {
  const wanted: string[] = [];
  const start = Buffer.from(`"${base}_astro/`);
  for (let at = page.indexOf(start); at >= 0; at = page.indexOf(start, at + 1)) {
    const before = String.fromCharCode(page[at - 1] ?? 0);
    const end = page.indexOf('"', at + 1);
    // href="…", src="…", from"…", import"…", import("…")
    if ('=mt('.includes(before) && end > 0) wanted.push(page.toString('latin1', at + 1 + base.length, end));
  }
  return wanted;
}

/** The files that a style sheet or script uses. */
function wantedByFile(bytes: Buffer, name: string, base: string): string[] {
  const text = bytes.toString('utf8');
  const pattern = name.endsWith('.css')
    ? /url\(\s*["']?([^"')]+)/g
    : /\b(?:from|import)\s*\(?\s*["'`]([^"'`]*\.js)["'`]/g;
  return [...text.matchAll(pattern)]
    .map(([, address = '']) => address)
    .filter((address) => !/^(?:data:|#)/.test(address))
    .map((address) => new URL(address, `http://site${base}${name}`).pathname.slice(base.length));
}
