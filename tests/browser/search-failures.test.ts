import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import {
  answeredQuery,
  ask,
  browsePath,
  findIds,
  queryInAddress,
  searchField,
  searchPath,
  shardPattern,
  shownIds,
  statusText,
  waitForAnswer,
} from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const attentionShard = shardPattern(plainSite, 'attention');

const failure = (page: Page) => page.getByRole('main').getByRole('alert');
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** Counts the times that the page itself is asked for. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads++;
  });
  return () => loads;
}

describe('a part of the index that cannot be fetched', () => {
  test('for once is asked for again, and the reader sees nothing of it', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      let asked = 0;
      await page.route(attentionShard, (route) => (++asked === 1 ? route.abort() : route.continue()));
      await searchField(page).fill('attention');
      const alerts = await page.evaluate(
        () =>
          new Promise<boolean[]>((resolve) => {
            const seen: boolean[] = [];
            const results = document.querySelector<HTMLElement>('main [data-search-results]')!;
            const watch = () => {
              seen.push((document.querySelector('main [role=alert]') as HTMLElement).checkVisibility());
              if (results.dataset.query === 'attention') resolve(seen);
              else requestAnimationFrame(watch);
            };
            watch();
          }),
      );
      expect(asked).toBe(2);
      expect(alerts).not.toContain(true);
      expect(await shownIds(page)).toEqual((await findIds(plainSite, 'attention')).slice(0, 10));
    });
  });

  test('for good is told, other searches work, and Try again works once the network is back', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await ask(page, 'merging');
      await page.route(attentionShard, (route) => route.fulfill({ status: 503 }));
      await searchField(page).fill('attention');
      await failure(page).waitFor();
      expect(await failure(page).innerText()).toMatch(/could not be fetched/);
      expect(await answeredQuery(page)).toBeNull();
      expect(await shownIds(page)).toEqual([]);
      expect(await page.locator('main [data-paper-id]').count()).toBe(0);
      expect(await queryInAddress(page)).toBe('attention');
      await ask(page, 'merging');
      expect(await failure(page).isVisible()).toBe(false);
      expect(await shownIds(page)).toEqual((await findIds(plainSite, 'merging')).slice(0, 10));
      await searchField(page).fill('attention');
      await failure(page).waitFor();
      await tryAgain(page).click();
      await failure(page).waitFor();
      await page.unroute(attentionShard);
      await tryAgain(page).click();
      await waitForAnswer(page, 'attention');
      expect(await failure(page).isVisible()).toBe(false);
      expect(await shownIds(page)).toEqual((await findIds(plainSite, 'attention')).slice(0, 10));
    });
  });

  test('because the reader is offline is told so', async () => {
    await reader.visitAfresh(searchPath('merging'), async ({ page }) => {
      await waitForAnswer(page, 'merging');
      await page.context().setOffline(true);
      await searchField(page).fill('attention');
      await failure(page).waitFor();
      expect(await failure(page).innerText()).toMatch(/offline/);
      await page.context().setOffline(false);
      await tryAgain(page).click();
      await waitForAnswer(page, 'attention');
      expect((await shownIds(page)).length).toBeGreaterThan(0);
    });
  });

  test('when more results are wanted leaves those that are there', async () => {
    const found = await findIds(plainSite, 'attention');
    await reader.visit(searchPath('attention'), async ({ page }) => {
      await waitForAnswer(page, 'attention');
      await page.route('**/records-*.json', (route) => route.abort());
      await page.getByRole('button', { name: /^Show \d+ more/ }).click();
      await failure(page).waitFor();
      expect(await shownIds(page)).toEqual(found.slice(0, 10));
      await page.unroute('**/records-*.json');
      await tryAgain(page).click();
      await expect.poll(() => shownIds(page)).toEqual(found.slice(0, 20));
      expect(await failure(page).isVisible()).toBe(false);
    });
  });
});

describe('an index from an older build', () => {
  test('makes the page load itself anew, with the query as typed', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await waitForAnswer(page, '');
      const loads = countLoads(page);
      await page.route('**/search/**', (route) =>
        loads() === 0 ? route.fulfill({ status: 404, body: 'Nothing here' }) : route.continue(),
      );
      await searchField(page).fill('attention');
      await waitForAnswer(page, 'attention');
      expect(loads()).toBe(1);
      expect(await searchField(page).inputValue()).toBe('attention');
      expect(await shownIds(page)).toEqual((await findIds(plainSite, 'attention')).slice(0, 10));
    });
  });

  test('never makes it load itself over and over', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      const loads = countLoads(page);
      await page.route('**/search/**', (route) => route.fulfill({ status: 404, body: 'Nothing here' }));
      await searchField(page).fill('attention');
      await failure(page).waitFor();
      await searchField(page).fill('merging');
      await expect.poll(() => queryInAddress(page)).toBe('merging');
      await failure(page).waitFor();
      expect(loads()).toBe(1);
    });
  });
});

describe('a slow answer', () => {
  test('is announced while it is awaited, and never takes the place of a newer one', async () => {
    const found = (await findIds(plainSite, 'merging')).slice(0, 10);
    await reader.visit(browsePath, async ({ page }) => {
      const network = Promise.withResolvers<void>();
      await page.route(attentionShard, async (route) => {
        await network.promise;
        await route.continue();
      });
      await searchField(page).fill('attention');
      await expect.poll(() => statusText(page)).toBe('Searching…');
      await ask(page, 'merging');
      const status = await statusText(page);
      const late = page.waitForResponse(attentionShard);
      network.resolve();
      await (await late).finished();
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      expect(await answeredQuery(page)).toBe('merging');
      expect(await shownIds(page)).toEqual(found);
      expect(await statusText(page)).toBe(status);
      expect(await queryInAddress(page)).toBe('merging');
      expect(await searchField(page).inputValue()).toBe('merging');
    });
  });

  test('does not say that it is searching once a newer one has come', async () => {
    await reader.visitAfresh(noPage, async ({ page }) => {
      await page.clock.install();
      await page.goto(new URL(`../${browsePath}`, page.url()).href);
      await waitForAnswer(page, '');
      await page.clock.pauseAt(Date.now() + 60_000);
      const asked = Promise.withResolvers<void>();
      await page.route(attentionShard, () => asked.resolve());
      await searchField(page).fill('attention');
      await page.clock.runFor(120);
      await asked.promise;
      await searchField(page).fill('merging');
      await page.clock.runFor(120);
      await waitForAnswer(page, 'merging');
      const status = await statusText(page);
      await page.clock.runFor(2000);
      expect(await statusText(page)).toBe(status);
    });
  });
});
