import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { SearchEngine } from '../../src/search/answer/engine.ts';
import { HitPager } from '../../src/search/answer/hit-pager.ts';
import { openSealedFile } from '../../src/search/index/file-seal.ts';
import { readBase, type StoredBase } from '../../src/search/index/index-files.ts';
import { ShardMap } from '../../src/search/index/vocabulary.ts';
import { readSiteFile, type Site } from '../site-output/sites.ts';

/** Where the search page is, below the base. */
export const browsePath = 'browse/';

/** The address of the search page for a query, below the base. */
export const searchPath = (query: string) => `${browsePath}?${new URLSearchParams({ q: query })}`;

/** The search field, and the proof that it is the only one. */
export const searchField = (page: Page): Locator => page.locator('main [role=search]').getByRole('searchbox');

/** The query that the results answer; null while they answer none. */
export function answeredQuery(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('main [data-query]')?.getAttribute('data-query') ?? null);
}

/** Waits until the results answer this query. */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  await expect.poll(() => answeredQuery(page)).toBe(query);
}

/** Replaces what is in the field and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await searchField(page).fill(query);
  await waitForAnswer(page, query.trim());
}

/** Waits for what the page wires after its first results: keys, focus, export and save buttons, at one go. */
export const untilWired = (page: Page): Promise<void> =>
  page.locator('[data-result-ways]:not([inert])').waitFor({ state: 'attached' });

/** The ids of the results on screen, best first. */
export function shownIds(page: Page): Promise<(string | null)[]> {
  return page
    .locator('main [data-query] [data-paper-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-paper-id')));
}

/** What stands above the results; it is announced too, but waits there for a reader who types. */
export const statusText = (page: Page): Promise<string | null> =>
  page.locator('[data-search-status] > [aria-hidden]').textContent();

/** What was announced of the results. */
export const announcedText = (page: Page): Promise<string | null> =>
  page.locator('main [role=status]').first().textContent();

/** The address as the page itself has it: what the driver of the browser has heard of it may be older. */
export const addressOf = async (page: Page): Promise<URL> =>
  new URL(await page.evaluate(() => location.href));

/** The query in the address; null when it has none. */
export const queryInAddress = async (page: Page): Promise<string | null> =>
  (await addressOf(page)).searchParams.get('q');

/** The name of the folder that holds the index of a built site. */
export function indexFolder(site: Site): string {
  const [base] = globSync('search/*/base.json', { cwd: site.folder });
  if (!base) throw new Error(`${site.folder} has no search index`);
  return base.replaceAll('\\', '/').slice(0, -'base.json'.length);
}

/** Reads pieces of the index of a built site by their names. */
function pieceReader(site: Site): (name: string) => unknown {
  // Looked for once, since an answer takes dozens of pieces.
  const folder = indexFolder(site);
  return (name) => openSealedFile(`${basename(folder)}/${name}`, readSiteFile(site, folder + name));
}

/** The ids of all papers that answer a query, best first, as the engine finds them without a page. */
export async function findIds(site: Site, query: string, choices = {}): Promise<string[]> {
  const readPiece = pieceReader(site);
  const engine = new SearchEngine(async (name) => readPiece(name));
  const answer = await engine.search(query, choices);
  const hits = await new HitPager(answer).take(answer.hits.length);
  return Promise.all(hits.map(async (hit) => (await engine.store.record(hit.number)).id));
}

/** The address pattern of the shard in which a term of the index is looked for. */
export function shardPattern(site: Site, term: string): string {
  const base = readBase(pieceReader(site)('base.json') as StoredBase);
  return `**/terms-${new ShardMap(base).shardOf(term)}.json`;
}
