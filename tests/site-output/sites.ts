import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readMarker } from '../../scripts/output-folder.ts';
import type { Paper } from '../../src/collection/paper.ts';
import { buildDone } from './build-report.ts';
import type { SiteName } from './site-contents.ts';

/** A paper of a shared site: all of them have abstracts. */
export interface ListedPaper extends Paper {
  readonly abstract: string;
  readonly gist: string;
  readonly url: string;
}

export interface ListedTopic {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly parent: string | null;
  readonly papers: string[];
}

export interface PapersFile {
  readonly version: number;
  readonly collection: { title: string; papers: number; snapshot: string | null };
  readonly papers: ListedPaper[];
}

/** A built site as a test sees it. */
export interface Site {
  readonly name: string;
  readonly folder: string;
  readonly base: string;
}

/** A site of this test run, and what its build said, as soon as it is built. Rejects where it could not be built. */
export async function builtSite(name: SiteName): Promise<Site & { said: string }> {
  const home = inject('sites');
  const said = await buildDone(home, name);
  const folder = join(home, name);
  return { name, folder, base: readMarker(folder)?.base ?? '', said };
}

/** The first collection, at `/` and without an address. */
export const plainSite: Site = await builtSite('plain');

/** The first collection at https://example.org/papers/. */
export const addressedSite: Site = await builtSite('addressed');

/** Both sites of the first collection: at the root without an address, and under a base path with one. */
export const sites: Site[] = [plainSite, addressedSite];

/** The golden collection, at `/` and without an address. */
export const goldenSite: Site = await builtSite('golden');

export function readSiteFile(site: Site, path: string): string {
  return readFileSync(join(site.folder, path), 'utf8');
}

export function readPapers(site: Site): PapersFile {
  return JSON.parse(readSiteFile(site, 'data/papers.json')) as PapersFile;
}

export function readTopics(site: Site): { version: number; topics: ListedTopic[] } {
  return JSON.parse(readSiteFile(site, 'data/topics.json')) as { version: number; topics: ListedTopic[] };
}

/** Every file of a site whose name ends so, as sorted paths with forward slashes. */
export function listFiles(site: Site, ending = ''): string[] {
  return globSync('**/*', { cwd: site.folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The largest topic of a site, whose page is the heaviest of its kind. */
export function largestTopic(site: Site): ListedTopic {
  return readTopics(site).topics.reduce((a, b) => (b.papers.length > a.papers.length ? b : a));
}

/** One path of every page type below the base, worst cases first: the longest title, the largest topic. */
export function pageTypes(site: Site): { type: string; path: string }[] {
  const longest = readPapers(site).papers.reduce((a, b) => (b.title.length > a.title.length ? b : a));
  const below = (url: string) => url.slice(site.base.length);
  return [
    { type: 'home', path: '' },
    { type: 'topics', path: 'topics/' },
    { type: 'map', path: 'map/' },
    { type: 'topic', path: below(largestTopic(site).url) },
    { type: 'paper', path: below(longest.url) },
    { type: 'about', path: 'about/' },
    { type: 'browse', path: 'browse/' },
    { type: 'list', path: 'list/' },
    { type: '404', path: 'no/such/page/' },
  ];
}
