import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { searchText } from '../../src/browse/search-text.ts';
import { oddQueries } from '../search/odd-queries.ts';
import { plainSite } from '../site-output/sites.ts';
import { dropWhatIsPutOff } from './put-off.ts';
import {
  addressOf,
  ask,
  browsePath,
  findIds,
  queryInAddress,
  searchField,
  searchPath,
  shownIds,
  statusText,
  waitForAnswer,
} from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);

const scrollTop = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const historyLength = (page: Page) => page.evaluate(() => history.length);

/** Scrolls there, and waits until the page has told its scripts that it rests. */
function scrollAndRest(page: Page, top: number): Promise<void> {
  return page.evaluate(
    (place) =>
      new Promise<void>((resolve) => {
        window.addEventListener('scrollend', () => resolve(), { once: true });
        window.scrollTo(0, place);
      }),
    top,
  );
}

/** Asks and ends the query as a reader does who is content with it. */
async function askAndEnter(page: Page, query: string): Promise<void> {
  await ask(page, query);
  await page.keyboard.press('Enter');
  await waitForAnswer(page, query);
}

describe('the address is the view', () => {
  test('whatever a link or a clipboard puts into it', async () => {
    await reader.visit(`${browsePath}?q=task%0Avector&sort=-year`, async ({ page, complaints }) => {
      await waitForAnswer(page, 'task vector');
      expect(await searchField(page).inputValue()).toBe('task vector');
      expect(await statusText(page)).not.toContain('newest');
      await page.locator('[data-facet=kind] input').first().check();
      await expect.poll(() => statusText(page)).toContain('sorted by best match');
      expect(await queryInAddress(page)).toBe('task vector');
      const long = `task vectors ${'attention '.repeat(2000)}`;
      const asked = searchText(long);
      await page.goto(new URL(`/${browsePath}`, page.url()).href);
      await searchField(page).fill(long);
      await waitForAnswer(page, asked);
      await expect.poll(() => queryInAddress(page)).toBe(asked);
      const shown = await shownIds(page);
      expect(shown.length).toBeGreaterThan(0);
      const reloaded = await page.reload();
      expect(reloaded!.status()).toBe(200);
      await waitForAnswer(page, asked);
      expect(await searchField(page).inputValue()).toBe(asked);
      expect(await shownIds(page)).toEqual(shown);
      expect(complaints).toEqual([]);
    });
  });

  test('for strings that break other search boxes, typed and then reloaded', async () => {
    await reader.visit(browsePath, async ({ page, complaints }) => {
      const view = async () => ({
        field: await searchField(page).inputValue(),
        ids: await shownIds(page),
        status: await statusText(page),
        asked: await queryInAddress(page),
      });
      for (const query of oddQueries) {
        await searchField(page).fill('');
        await searchField(page).pressSequentially(query);
        await waitForAnswer(page, query);
        const typed = await view();
        expect(typed).toEqual({
          field: query,
          ids: (await findIds(plainSite, query)).slice(0, 10),
          status: expect.stringMatching(/\S/),
          asked: query,
        });
        await page.reload();
        await waitForAnswer(page, query);
        expect(await view()).toEqual(typed);
        expect(await page.getByText('x', { exact: true }).count(), query).toBe(0);
      }
      expect(complaints).toEqual([]);
    });
  });

  test('holds as a link in another profile', async () => {
    const queries = ['c++', 'R&D', 'a#b 100%', '"text-to-image"'];
    const links: string[] = [];
    await reader.visit(browsePath, async ({ page }) => {
      for (const query of queries) {
        await ask(page, query);
        links.push((await addressOf(page)).href);
      }
    });
    await reader.visit(noPage, async ({ page }) => {
      for (const [index, link] of links.entries()) {
        await page.goto(link);
        await waitForAnswer(page, queries[index]!);
        expect(await searchField(page).inputValue()).toBe(queries[index]);
      }
    });
  });
});

describe('Back and Forward', () => {
  test('know one step for each settled query, not for each key', async () => {
    await reader.visit(noPage, async ({ page }) => {
      // What has been typed so far is not settled, however long the next key takes.
      await dropWhatIsPutOff(page);
      await page.goto(new URL(`/${browsePath}`, page.url()).href);
      await waitForAnswer(page, '');
      const start = await historyLength(page);
      const firstIds = await shownIds(page);
      const shown: { [query in 'merging' | 'attention']?: (string | null)[] } = {};
      for (const query of ['merging', 'attention'] as const) {
        await searchField(page).fill('');
        // A pause as long as this makes the page answer after every key.
        for (const key of query) {
          await page.keyboard.type(key);
          await expect.poll(() => page.locator('main [data-query]').count()).toBe(1);
        }
        await waitForAnswer(page, query);
        await page.keyboard.press('Enter');
        await waitForAnswer(page, query);
        shown[query] = await shownIds(page);
      }
      expect(await historyLength(page)).toBe(start + 2);
      await page.goBack();
      await waitForAnswer(page, 'merging');
      expect(await searchField(page).inputValue()).toBe('merging');
      expect(await shownIds(page)).toEqual(shown.merging);
      await page.goBack();
      await waitForAnswer(page, '');
      expect(await searchField(page).inputValue()).toBe('');
      expect(await shownIds(page)).toEqual(firstIds);
      await page.goForward();
      await page.goForward();
      await waitForAnswer(page, 'attention');
      expect(await searchField(page).inputValue()).toBe('attention');
      expect(await shownIds(page)).toEqual(shown.attention);
    });
  });

  test('take a query as settled when it has stood for a while', async () => {
    await reader.visitAfresh(noPage, async ({ page }) => {
      await page.clock.install();
      await page.goto(new URL(`../${browsePath}`, page.url()).href);
      await waitForAnswer(page, '');
      const start = await historyLength(page);
      await ask(page, 'merging');
      await page.clock.fastForward(5000);
      await ask(page, 'merging models');
      expect(await historyLength(page)).toBe(start + 2);
      await page.goBack();
      await waitForAnswer(page, 'merging');
    });
  });

  test('never lose a step to what is typed right after them', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await askAndEnter(page, 'superposition');
      await ask(page, 'merging');
      await page.goBack();
      await waitForAnswer(page, 'superposition');
      await ask(page, 'attention');
      await page.goBack();
      await waitForAnswer(page, 'superposition');
    });
  });

  test('lead to where one was in the results of each query', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await askAndEnter(page, 'attention');
      await page.getByRole('button', { name: /^Show \d+ more/ }).click();
      await expect.poll(async () => (await shownIds(page)).length).toBe(20);
      const ids = await shownIds(page);
      await askAndEnter(page, 'model merging');
      await scrollAndRest(page, 700);
      await page.goBack();
      await waitForAnswer(page, 'attention');
      expect(await shownIds(page)).toEqual(ids);
      await expect.poll(() => scrollTop(page)).not.toBe(700);
      await page.goForward();
      await waitForAnswer(page, 'model merging');
      await expect.poll(() => scrollTop(page)).toBe(700);
    });
  });
});

describe('coming back from a result', () => {
  test('keeps the number of results and the place', async () => {
    await reader.visit(searchPath('attention'), async ({ page }) => {
      await waitForAnswer(page, 'attention');
      await page.getByRole('button', { name: /^Show \d+ more/ }).click();
      await expect.poll(async () => (await shownIds(page)).length).toBe(20);
      const ids = await shownIds(page);
      const link = page.locator('main [data-paper-id]').nth(14).getByRole('heading').getByRole('link');
      await link.scrollIntoViewIfNeeded();
      const place = await scrollTop(page);
      expect(place).toBeGreaterThan(500);
      await link.click();
      await page.waitForURL('**/papers/**');
      await page.goBack();
      await waitForAnswer(page, 'attention');
      expect(await shownIds(page)).toEqual(ids);
      expect(await searchField(page).inputValue()).toBe('attention');
      await expect.poll(() => scrollTop(page)).toBe(place);
    });
  });
});
