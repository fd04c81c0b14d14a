import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type FolderServer, serveFolder } from '../../folder-server.ts';
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

/** Addresses of the search page that say what a reader never would. */
const states = [
  'sort=__proto__',
  'view=table',
  'view=table&topic=__proto__&kind=constructor&page=1e9&sort=-title',
  'q=attack&topic=topic-0&view=table',
];

/** The page that each type of a site is looked at on, or all pages of it. */
export function pagesOf(folder: string, which: 'one of each type' | 'all'): string[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter(
      (path) =>
        !readFileSync(
          join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path),
          'utf8',
        ).includes('http-equiv="refresh"'),
    )
    .sort();
  if (which === 'all') return pages;
  const typeOf = (path: string) => path.replace(/^(papers|topics)\/.+/, '$1/one');
  return pages.filter((path, index) => pages.findIndex((other) => typeOf(other) === typeOf(path)) === index);
}

/**
 * Opens pages of a site made of attacks in every state that a reader can bring them into, and resolves to the harm
 * that was done. `queries` are typed into each search field; `report` is told of each page.
 */
export async function attackPages(
  browser: Browser,
  folder: string,
  pages: readonly string[],
  queries: readonly string[],
  report: (path: string) => void = () => {},
): Promise<Harm> {
  const server = await serveFolder({ folder });
  const harm = noHarm();
  try {
    const context = await watchedContext(browser, new URL(server.url).origin, harm);
    const page = await context.newPage();
    const open = async (path: string) => {
      report(path);
      await page.goto(server.url + path);
    };
    for (const path of pages) {
      await open(path);
      if (path === 'list/') {
        await plantList(
          page,
          '/list/',
          [...payloads.markup, ...payloads.handler, ...payloads.address].slice(0, 26),
        );
        await page.reload();
      }
      await useEverything(page);
    }
    await open('browse/');
    await answered(page);
    await ask(page, payloads.markup[0]);
    await useEverything(page);
    for (const state of [
      ...states,
      ...queries.map((query) => new URLSearchParams({ q: query }).toString()),
    ]) {
      await open(`browse/?${state}`);
      await answered(page);
      await useEverything(page);
    }
    await context.close();
  } finally {
    await server.close();
  }
  return harm;
}

/**
 * The control: the same payloads put raw into a page of the site, once as the page is and once without its policy.
 * A check that sees no harm here sees nothing anywhere.
 */
export async function attackRawPage(browser: Browser, folder: string, withPolicy: boolean): Promise<Harm> {
  const server: FolderServer = await serveFolder({ folder });
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
