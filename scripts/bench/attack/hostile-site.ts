import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { shareFragment } from '../../../src/reading-list/share-link.ts';
import { serveFolder } from '../../folder-server.ts';
import {
  answered,
  ask,
  type Harm,
  noHarm,
  plantList,
  useEverything,
  watchedContext,
} from './hostile-visit.ts';
import { payloads } from './payloads.ts';

/** Addresses of the search page that no reader would enter. */
const states = [
  'sort=__proto__',
  'view=table',
  'view=table&topic=__proto__&kind=constructor&page=1e9&sort=-title',
  'q=attack&topic=topic-0&view=table',
];

/**
 * The addresses of pages below the base: one of each type, or all of them and every file that browsers
 * display.
 */
export function pagesOf(folder: string, which: 'one of each type' | 'all'): string[] {
  const files = (pattern: string) =>
    globSync(pattern, { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const pages = files('**/*.html')
    .filter((path) => !readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"'))
    .map((path) => path.replace(/index\.html$/, ''))
    .sort();
  if (which === 'all') return [...pages, ...files('{*,data/*,topics/**/*}.{xml,svg,json,txt}').sort()];
  const typeOf = (path: string) => path.replace(/^(papers|topics)\/.+/, '$1/one');
  return pages.filter((path, index) => pages.findIndex((other) => typeOf(other) === typeOf(path)) === index);
}

/** A share link to all papers of a site, with attacks as name and notes. */
function hostileLink(folder: string): string {
  const { papers } = JSON.parse(readFileSync(join(folder, 'data', 'papers.json'), 'utf8')) as {
    papers: { id: string }[];
  };
  const texts = [...payloads.handler, ...payloads.markup];
  const notes = papers.map(({ id }, place) => [id, texts[place % texts.length]!] as const);
  const ids = papers.map(({ id }) => id);
  return shareFragment(ids, { name: payloads.handler[0], notes: new Map(notes) });
}

/**
 * Opens pages of a site made of attacks in all their states, and resolves to the attacks that succeeded.
 * `queries` are typed into the search page.
 */
export async function attackPages(
  browser: Browser,
  folder: string,
  pages: readonly string[],
  queries: readonly string[],
): Promise<Harm> {
  const server = await serveFolder({ folder });
  const harm = noHarm();
  try {
    const context = await watchedContext(browser, new URL(server.url).origin, harm);
    // Each in its own tab, as a button may reload its page.
    const visit = async (path: string, act: (page: Page) => Promise<unknown>) => {
      const page = await context.newPage();
      await page.goto(server.url + path);
      if ((await page.locator('parsererror').count()) > 0) harm.brokenDocuments.push(page.url());
      await act(page);
      await useEverything(page);
      await page.close();
    };
    for (const path of pages) {
      await visit(path, async (page) => {
        if (path !== 'list/') return;
        await plantList(page, '/list/', [...payloads.handler, ...payloads.address]);
        await page.reload();
        await page.locator('[data-list-entries] > [data-paper-id]').first().waitFor({ state: 'attached' });
      });
    }
    await visit(`list/#${hostileLink(folder)}`, (page) =>
      page.locator('[data-list-entries] > [data-paper-id]').first().waitFor({ state: 'attached' }),
    );
    await visit('browse/', async (page) => {
      await answered(page);
      await ask(page, payloads.markup[0]);
    });
    const asked = queries.map((query) => new URLSearchParams({ q: query }).toString());
    for (const state of [...states, ...asked]) await visit(`browse/?${state}`, answered);
    await context.close();
  } finally {
    await server.close();
  }
  return harm;
}

/**
 * A control experiment: the same payloads unescaped in a page of the site, with and without its policy, to
 * show that the checks detect attacks.
 */
export async function attackRawPage(browser: Browser, folder: string, withPolicy: boolean): Promise<Harm> {
  const server = await serveFolder({ folder });
  const harm = noHarm();
  const page = readFileSync(join(folder, 'about', 'index.html'), 'utf8');
  const attacks = [payloads.markup[0], payloads.handler[0], payloads.handler[1], '<script>alert(1)</script>'];
  const raw = page.replace(/<main[^>]*>/, (start) => start + attacks.join(''));
  const text = withPolicy ? raw : raw.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
  try {
    const context = await watchedContext(browser, new URL(server.url).origin, harm);
    await context.route('**/raw/', (route) => route.fulfill({ body: text, contentType: 'text/html' }));
    const tab = await context.newPage();
    await tab.goto(`${server.url}raw/`);
    await useEverything(tab);
    await context.close();
  } finally {
    await server.close();
  }
  return harm;
}
