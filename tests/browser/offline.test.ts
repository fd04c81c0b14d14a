import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { OfflinePlan } from '../../src/worker/offline-plan.ts';
import {
  builtSite,
  goldenSite,
  pageTypes,
  plainSite,
  readPapers,
  readSiteFile,
  type Site,
  sites,
} from '../site-output/sites.ts';
import { hasItsType, heading, withWorker } from './offline-steps.ts';
import {
  answeredQuery,
  ask,
  findIds,
  indexFolder,
  searchPath,
  shownIds,
  waitForAnswer,
} from './search-page.ts';
import { setUpReader, type Visit } from './visit.ts';

/** Waits until the worker is at work and has kept this page. */
async function waitUntilKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      if (!navigator.serviceWorker.controller) return false;
      const { origin, pathname } = location;
      return (await caches.match(origin + pathname)) !== undefined;
    });
  await expect.poll(isKept).toBe(true);
}

/** Waits until the worker has kept this page, which it has seen load, with all that it has loaded by now. */
async function waitUntilKeptWhole(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const { origin, pathname } = location;
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      const parts = loaded.filter((name) => /\/(?:_astro|search)\/|\/where\.svg/.test(name));
      const kept = await Promise.all([origin + pathname, ...parts].map((address) => caches.match(address)));
      return kept.every((answer) => answer !== undefined);
    });
  await expect.poll(isKept).toBe(true);
}

const policyViolations = ({ complaints }: Visit) => complaints.filter((text) => text.startsWith('policy:'));

describe.for(sites)('without a connection, on the site "$name"', (site) => {
  const reader = setUpReader(site);
  const [topic, paper] = ['topic', 'paper'].map(
    (type) => pageTypes(site).find((one) => one.type === type)!.path,
  );

  test('what was opened before still opens, and the rest says what does', async () => {
    await reader.visit(
      '',
      async (visit) => {
        const { page } = visit;
        const at = (path: string) => new URL(path, home).href;
        const home = page.url();
        await waitUntilKept(page);
        const headings: Record<string, string | null> = { '': await heading(page) };
        for (const path of [topic!, paper!]) {
          await page.goto(at(path));
          headings[path] = await heading(page);
          await waitUntilKeptWhole(page);
        }
        await page.goto(at(searchPath('merging')));
        await waitForAnswer(page, 'merging');
        await waitUntilKeptWhole(page);
        const found = await shownIds(page);
        await page.context().setOffline(true);
        for (const [path, title] of Object.entries(headings)) {
          await page.goto(at(path));
          expect(await heading(page)).toBe(title);
          expect(await hasItsType(page)).toBe(true);
        }
        const widthOfMap = () =>
          page.locator('.paper-place use').evaluate((use) => (use as SVGUseElement).getBBox().width);
        await expect.poll(widthOfMap).toBeGreaterThan(500);
        await page.goto(at(searchPath('merging')));
        await waitForAnswer(page, 'merging');
        expect(await shownIds(page)).toEqual(found);
        await page.goto(at('about/'));
        expect(await heading(page)).toBe('Not available offline');
        expect(await hasItsType(page)).toBe(true);
        const kept = (group: string) => page.locator(`[data-kept-group=${group}] a`);
        const addresses = (group: string) =>
          kept(group).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        await expect.poll(() => addresses('topics')).toEqual([at(topic!)]);
        expect(await addresses('saved')).toEqual([]);
        expect((await addresses('others')).slice(0, 3)).toEqual([at('browse/'), at(paper!), home]);
        expect(await kept('others').nth(1).textContent()).toContain(headings[paper!]);
        await page.context().setOffline(false);
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.waitForFunction(
          () => document.querySelector('h1')?.textContent === 'About this collection',
        );
        expect(policyViolations(visit)).toEqual([]);
      },
      withWorker,
    );
  });
});

const next = await builtSite('later');

describe('another build at the same address', () => {
  const home = mkdtempSync(join(tmpdir(), 'papershelf-deploys-'));
  const live: Site = { name: 'live', folder: join(home, 'live'), base: '/' };
  const reader = setUpReader(live);

  function deploy({ folder }: Site): void {
    rmSync(live.folder, { recursive: true, force: true });
    cpSync(folder, live.folder, { recursive: true });
  }

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('with other papers: an open page searches what it has, and then loads itself anew', async () => {
    deploy(plainSite);
    await reader.visit(
      searchPath('merging'),
      async ({ page }) => {
        await waitForAnswer(page, 'merging');
        await waitUntilKept(page);
        await page.reload();
        await waitForAnswer(page, 'merging');
        const before = await shownIds(page);
        deploy(next);
        await ask(page, '');
        await ask(page, 'merging');
        expect(await shownIds(page)).toEqual(before);
        await page.locator('main [role=search]').getByRole('searchbox').fill('invented shelves');
        await expect.poll(() => answeredQuery(page).catch(() => null)).toBe('invented shelves');
        expect(await shownIds(page)).toEqual((await findIds(next, 'invented shelves')).slice(0, 10));
        const folder = await page.locator('[data-search-results]').getAttribute('data-index');
        expect(folder).toBe(`/${indexFolder(next)}`);
      },
      withWorker,
    );
  });

  test('a kept collection follows it, and only what differs is fetched', async () => {
    deploy(goldenSite);
    await reader.visit(
      'list/',
      async ({ page }) => {
        await page.getByRole('button', { name: /^Make the whole collection available/ }).click();
        await page.getByText('Available offline', { exact: true }).waitFor();
        const plan = JSON.parse(readSiteFile(live, 'offline.json')) as OfflinePlan;
        const [changed] = Object.keys(plan.pages);
        const file = join(live.folder, changed!, 'index.html');
        writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' again</h1>'));
        const pages = { ...plan.pages, [changed!]: 'another sum' };
        writeFileSync(join(live.folder, 'offline.json'), JSON.stringify({ ...plan, pages }));
        // The next tab sees to it, wherever it is opened.
        const tab = await page.context().newPage();
        const asked: string[] = [];
        tab.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
        await tab.goto(new URL('/about/', page.url()).href);
        const keptText = () =>
          tab.evaluate(async (path) => {
            const name = (await caches.keys()).find((one) => one.endsWith(' whole'))!;
            return (await (await caches.open(name)).match(path))!.text();
          }, `/${changed}`);
        await expect.poll(keptText).toContain(' again</h1>');
        expect(asked.filter((path) => path in pages)).toEqual([changed]);
      },
      withWorker,
    );
  });

  test('of another collection: nothing of the one before comes back', async () => {
    deploy(plainSite);
    const paper = readPapers(plainSite).papers[0]!;
    await reader.visit(
      paper.url.slice(1),
      async ({ page }) => {
        await waitUntilKept(page);
        const kept = () => page.evaluate(() => caches.keys());
        const before = await kept();
        deploy(goldenSite);
        await page.goto(new URL('/', page.url()).href);
        expect(await heading(page)).toBe(readPapers(goldenSite).collection.title);
        await expect.poll(async () => (await kept()).filter((name) => before.includes(name))).toEqual([]);
        await waitUntilKept(page);
        await page.context().setOffline(true);
        await page.goto(new URL(paper.url, page.url()).href);
        expect(await heading(page)).toBe('Not available offline');
      },
      withWorker,
    );
  });
});

describe('a browser that has no room to keep anything', () => {
  const reader = setUpReader(plainSite);

  test('reads and searches all the same', async () => {
    await reader.visit(
      'about/',
      async (visit) => {
        const { page } = visit;
        const devtools = await page.context().newCDPSession(page);
        const { origin, href } = new URL('/', page.url());
        await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 0 });
        await page.goto(href);
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        await page.goto(new URL(searchPath('merging'), href).href);
        await waitForAnswer(page, 'merging');
        expect(await shownIds(page)).toEqual((await findIds(plainSite, 'merging')).slice(0, 10));
        await page.addInitScript(() => {
          Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
        });
        await page.goto(new URL('list/', href).href);
        await page.getByRole('button', { name: /^Make the whole collection available/ }).click();
        const status = page.locator('[data-offline-status]');
        await expect.poll(() => status.textContent()).toMatch(/^This browser has no room left for it/);
        expect(visit.complaints.filter((text) => !text.includes('QuotaExceeded'))).toEqual([]);
      },
      withWorker,
    );
  });
});
