import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite, readSiteFile } from '../site-output/sites.ts';
import {
  checkbox,
  chooseView,
  expectPapers,
  fitting,
  openFilters,
  papers,
  patience,
  shownCounts,
  untilIdle,
  wanted,
} from './browse-steps.ts';
import {
  answeredQuery,
  ask,
  browsePath,
  findIds,
  searchField,
  shardPattern,
  shownIds,
  statusText,
  waitForAnswer,
} from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);

/** The paths of everything that the page asks for from now on. */
function collectRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

const isColumn = (path: string) => /\/(?:facet|order|source|ids)[^/]*\.json$/.test(path);
const isTable = (path: string) => isColumn(path) || /facet-table[^/]*\.js$/.test(path);
const columnsAmong = (paths: readonly string[]) =>
  paths.filter(isColumn).map((path) => path.slice(path.lastIndexOf('/') + 1));

async function openAfresh(page: Page): Promise<string[]> {
  const paths = collectRequests(page);
  await page.goto(new URL(`/${browsePath}`, page.url()).href);
  await waitForAnswer(page, '');
  await untilIdle(page);
  return paths;
}

describe('the table of facets', () => {
  const firstWishes: Record<string, [wish: (page: Page) => Promise<unknown>, columns: string[]]> = {
    'a filter': [(page) => checkbox(page, 'kind', 'survey').check(), ['facet-kind.json', 'source-0.json']],
    'an order': [(page) => page.getByLabel('Sort by').selectOption('title'), ['order-title.json']],
    'a table': [(page) => chooseView(page, 'Table'), ['facet-code.json', 'source-0.json']],
    'an answered query': [(page) => ask(page, 'attention'), ['facet-topic.json']],
  };
  for (const [name, [wish, columns]] of Object.entries(firstWishes)) {
    test(`is not fetched before ${name} asks for it, each column once and where it is used`, async () => {
      await reader.visitAfresh(noPage, async ({ page }) => {
        const paths = await openAfresh(page);
        expect(paths.filter(isTable)).toEqual([]);
        await wish(page);
        await expect.poll(() => columnsAmong(paths), patience).toEqual(expect.arrayContaining(columns));
        await checkbox(page, 'kind', 'survey').check();
        await expect.poll(() => statusText(page), patience).toContain('sorted by');
        await untilIdle(page);
        const fetched = columnsAmong(paths);
        expect(new Set(fetched).size).toBe(fetched.length);
        expect(fetched).not.toContain('ids.json');
      });
    });
  }

  test('is not fetched for counts that nobody sees', async () => {
    await reader.visitAfresh(noPage, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 700 });
      const paths = await openAfresh(page);
      await ask(page, 'attention');
      // The script of the export comes after all that follows the results.
      await expect.poll(() => paths.some((path) => path.includes('export.')), patience).toBe(true);
      await untilIdle(page);
      expect(paths.filter(isTable)).toEqual([]);
      await openFilters(page);
      await expect.poll(() => columnsAmong(paths), patience).toContain('facet-topic.json');
      const kept = (await findIds(plainSite, 'attention')).length;
      await expect
        .poll(async () => Object.values(await shownCounts(page, 'kind')).reduce((a, b) => a + b, 0), patience)
        .toBe(kept);
    });
  });

  test('leaves the whole page with at most 60 kB of script, gzipped', async () => {
    await reader.visitAfresh(noPage, async ({ page }) => {
      const paths = await openAfresh(page);
      await ask(page, 'attention');
      await checkbox(page, 'kind', 'method').check();
      await chooseView(page, 'Table');
      await expect.poll(() => page.getByRole('table').isVisible(), patience).toBe(true);
      const scriptPaths = () => [...new Set(paths.filter((path) => path.endsWith('.js')))];
      // The last to come are those that nobody waits for.
      const last = ['facet-table', 'export.', 'common'];
      await expect
        .poll(() => last.filter((name) => !scriptPaths().some((path) => path.includes(name))), patience)
        .toEqual([]);
      const scripts = scriptPaths();
      const bytes = scripts.reduce(
        (sum, path) => sum + gzipSync(readSiteFile(plainSite, path.slice(1)), { level: 9 }).length,
        0,
      );
      expect(bytes).toBeLessThanOrEqual(60_000);
    });
  });
});

test('terms are fetched while a reader types without a pause, before anything is searched', async () => {
  await reader.visitAfresh(noPage, async ({ page }) => {
    // The pause after which a query is searched never ends.
    await page.clock.install();
    await page.goto(new URL(`/${browsePath}`, page.url()).href);
    await waitForAnswer(page, '');
    await page.clock.pauseAt(Date.now() + 60_000);
    const terms = page.waitForRequest(shardPattern(plainSite, 'superposition'));
    await searchField(page).pressSequentially('superp');
    await terms;
    expect(await answeredQuery(page)).toBeNull();
  });
});

describe('when the columns cannot be fetched', () => {
  test('a filter says so, searching still works, and Try again does what was asked', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await waitForAnswer(page, '');
      await page.route('**/facet-kind.json', (route) => route.abort());
      await checkbox(page, 'kind', 'survey').check();
      const alert = page.getByRole('alert');
      await expect.poll(() => alert.isVisible(), patience).toBe(true);
      expect(await statusText(page)).toBe('The search failed.');
      expect(await shownIds(page)).toEqual([]);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expect.poll(() => alert.isVisible(), patience).toBe(false);
      await ask(page, 'model merging');
      expect(await shownIds(page)).toEqual((await findIds(plainSite, 'model merging')).slice(0, 10));
      await checkbox(page, 'kind', 'method').check();
      await expect.poll(() => alert.isVisible(), patience).toBe(true);
      await page.unroute('**/facet-kind.json');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => statusText(page), patience).toContain('sorted by best match');
      expect(await alert.isVisible()).toBe(false);
      const methods = new Set(fitting({ kind: wanted('method') }).map(({ id }) => id));
      expect((await shownIds(page)).filter((id) => !methods.has(id!))).toEqual([]);
    });
  });

  test('counts that are not known are left out, and come back', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await waitForAnswer(page, '');
      await page.route('**/facet-kind.json', (route) => route.abort());
      await ask(page, 'attention');
      const count = page.locator('[data-facet=kind] [data-value=method] [data-count]');
      await count.scrollIntoViewIfNeeded();
      await expect.poll(() => count.textContent(), patience).toBe('');
      await page.unroute('**/facet-kind.json');
      // What was already on its way may still fail, and a filter that waits for it with it: counts are asked for again.
      const askAgain = async () => {
        const text = await count.textContent();
        if (text === '') for (const query of ['heads', 'attention']) await ask(page, query);
        return text;
      };
      await expect.poll(askAgain, { ...patience, interval: 500 }).not.toBe('');
      await ask(page, '');
      await checkbox(page, 'kind', 'method').check();
      await expectPapers(page, fitting({ kind: wanted('method') }));
      const all = papers.filter(({ kind }) => kind === 'survey').length;
      await expect.poll(() => shownCounts(page, 'kind'), patience).toHaveProperty('survey', all);
    });
  });
});
