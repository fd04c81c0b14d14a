import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite, readSiteFile } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { dropWhatIsPutOff } from './put-off.ts';
import { ask, browsePath, searchField, searchPath, shardPattern, waitForAnswer } from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);

const ordinaryQueries = [
  'attention heads',
  'model merging',
  'in-context learning',
  'lora fine-tuning',
  'multi-task learning',
];

/** Gzipped as hard as gzip can, so that the figure is the same everywhere. */
const packedSize = (paths: string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(readSiteFile(plainSite, path), { level: 9 }).length, 0);

/** Marks in every page to come when its first results stand there; what comes later costs no one the wait for them. */
const markFirstResults = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-query]:not([data-query=""])')) performance.mark('first-results');
    }).observe(document, { attributeFilter: ['data-query'], subtree: true });
  });

/** The scripts and the parts of the index that a page asks for until ten hits stand there with their excerpts. */
async function fetchedFor(page: Page, query: string): Promise<{ scripts: string[]; index: string[] }> {
  await page.goto(new URL(`/${browsePath}`, page.url()).href);
  await ask(page, query);
  const texts = page.locator('main [data-paper-id]').locator('.gist, .excerpt').filter({ visible: true });
  expect(await texts.count()).toBe(10);
  expect(await texts.filter({ has: page.locator('mark') }).count()).toBeGreaterThan(5);
  const paths = await page.evaluate(() => {
    const shown = performance.getEntriesByName('first-results')[0]!.startTime;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= shown)
      .map(({ name }) => new URL(name).pathname.slice(1));
  });
  return {
    scripts: paths.filter((path) => path.endsWith('.js')),
    index: paths.filter((path) => path.endsWith('.json')),
  };
}

describe('what the search page fetches', () => {
  test('until ten hits stand there with their excerpts is within its budget, whichever the query', async () => {
    await reader.visitAfresh(noPage, async ({ page }) => {
      await markFirstResults(page);
      await dropWhatIsPutOff(page);
      for (const query of ordinaryQueries) {
        const { scripts, index } = await fetchedFor(page, query);
        expect(new Set([...scripts, ...index]).size).toBe(scripts.length + index.length);
        expect(packedSize(scripts), query).toBeLessThanOrEqual(30_000);
        expect(packedSize([...scripts, ...index]), query).toBeLessThanOrEqual(75_000);
        expect(scripts.length + index.length, query).toBeLessThanOrEqual(22);
      }
    });
  });
});

describe('the search page has no accessibility fault', () => {
  test('with results, with the help, and with the keys', async () => {
    await reader.visit(searchPath('attention heads'), async ({ page }) => {
      await waitForAnswer(page, 'attention heads');
      await page.getByLabel('How to search').click();
      await expectAccessible(page);
      await page.locator('main a').filter({ visible: true }).first().focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page, '[data-keys]');
    });
  });

  test('with notes above the results, and with none', async () => {
    await reader.visit(searchPath('atention MTL'), async ({ page }) => {
      await waitForAnswer(page, 'atention MTL');
      await page.getByText('Showing results for').waitFor();
      await page.getByText('Also searched').waitFor();
      await expectAccessible(page);
      await ask(page, 'zzzqqq');
      await expectAccessible(page, 'main');
    });
  });

  test('with a failure', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await page.route(shardPattern(plainSite, 'attention'), (route) => route.abort());
      await searchField(page).fill('attention');
      await page.getByRole('alert').waitFor();
      await expectAccessible(page, 'main');
    });
  });
});

describe('the search page on a narrow screen', () => {
  test.for([320, 360])('of %i px never scrolls sideways', async (width) => {
    await reader.visit(
      searchPath('atention MTL'),
      async ({ page }) => {
        const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        await waitForAnswer(page, 'atention MTL');
        await page.getByLabel('How to search').click();
        expect(await beyond()).toBeLessThanOrEqual(0);
        for (const query of ['a'.repeat(200), 'http shorturl code data', '"text-to-image"']) {
          await ask(page, query);
          expect(await beyond(), query).toBeLessThanOrEqual(0);
        }
      },
      { viewport: { width, height: 640 } },
    );
  });
});
