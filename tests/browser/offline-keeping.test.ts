import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite, readPapers, readTopics } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { setUpFaultySite } from './faulty-site.ts';
import {
  hasItsType,
  heading,
  keepingPatience,
  keptPaths,
  waitForWorker,
  waitUntilSaved,
  waitUntilSettled,
  withWorker,
} from './offline-steps.ts';
import {
  goTo,
  openList,
  saveButton,
  savePapers,
  three,
  topicPapers,
  topicPath,
} from './reading-list-steps.ts';
import { findIds, searchPath, shownIds, statusText, waitForAnswer } from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const saved = three;
const unseen = readPapers(plainSite).papers.find(({ id }) => !topicPapers.some((paper) => paper.id === id))!;
const otherTopic = readTopics(plainSite).topics.find(({ url }) => url.slice(1) !== topicPath)!;
const offer = (page: Page) =>
  page.getByRole('button', { name: /^Make the whole collection available offline/ });
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' });
const status = (page: Page) => page.locator('[data-offline-status]');
const isWhole = (page: Page) => page.getByText('Available offline', { exact: true });
const remove = (page: Page) => page.getByRole('button', { name: 'Remove the collection from this device' });

describe('after the first visit', () => {
  const reader = setUpReader(plainSite);

  test('list, topics and any search open without a connection', async () => {
    await reader.visit(
      '',
      async ({ page }) => {
        await waitUntilSettled(page, 'offline');
        await waitForWorker(page);
        await page.context().setOffline(true);
        for (const [path, title] of [
          ['list/', 'Reading list'],
          ['topics/', 'Topics'],
        ] as const) {
          await goTo(page, path);
          expect(await heading(page)).toBe(title);
          expect(await hasItsType(page)).toBe(true);
        }
        await goTo(page, searchPath('merging'));
        await waitForAnswer(page, 'merging');
        expect(await shownIds(page)).toEqual((await findIds(plainSite, 'merging')).slice(0, 10));
      },
      withWorker,
    );
  });

  test('a reader who saves data has nothing kept but what was saved, with what it needs', async () => {
    await reader.visit(
      // No page, so that none has kept anything yet.
      noPage,
      async ({ page }) => {
        await page.addInitScript(() => {
          Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
        });
        await savePapers(page, [saved[0]!]);
        await waitUntilSaved(page, [saved[0]!]);
        await goTo(page, topicPath);
        // Noted when all is kept.
        await expect
          .poll(() => page.evaluate(() => sessionStorage.getItem('papershelf:kept-for')), keepingPatience)
          .not.toBeNull();
        const kept = await keptPaths(page, 'offline');
        expect(kept.filter((path) => path.startsWith('/search/'))).toEqual([]);
        expect(kept).toContain('/list/');
      },
      withWorker,
    );
  });
});

describe('on the train', () => {
  const reader = setUpReader(plainSite);

  test('saved papers open, are listed first where a page is missing, and are let go when removed', async () => {
    await reader.visit(
      topicPath,
      async ({ page }) => {
        await goTo(page, topicPath);
        await savePapers(page, saved);
        await waitUntilSaved(page, saved);
        await waitUntilSettled(page, 'offline');
        await waitForWorker(page);
        await page.context().setOffline(true);
        for (const { url, title } of saved) {
          await goTo(page, url.slice(1));
          expect(await heading(page)).toBe(title);
          expect(await hasItsType(page)).toBe(true);
        }
        await openList(page, saved.length);
        await goTo(page, unseen.url.slice(1));
        expect(await heading(page)).toBe('Not available offline');
        const groups = page.locator('[data-kept-group]:not([hidden])');
        await expect
          .poll(() => groups.locator('h3').allTextContents())
          .toEqual(['Saved papers', 'Topics', 'Other pages']);
        const titles = await groups.first().getByRole('link').allTextContents();
        expect(titles.sort()).toEqual(saved.map(({ title }) => title).sort());
        await expectAccessible(page);
        await page.context().setOffline(false);
        await goTo(page, topicPath);
        await saveButton(page, saved[0]!).click();
        await waitUntilSaved(page, saved.slice(1));
      },
      withWorker,
    );
  });

  test('a search that needs what is not there says that the reader is offline', async () => {
    await reader.visitAfresh('browse/', async ({ page }) => {
      await page.context().setOffline(true);
      await page.getByRole('searchbox').fill('merging');
      // The page may say besides that scripts did not arrive, those that it fetches when it is left alone.
      const failure = page.getByRole('main').getByRole('alert');
      await failure.waitFor();
      expect(await failure.innerText()).toContain('pages you have opened still work');
      await expect.poll(() => statusText(page)).toBe('You are offline.');
    });
  });
});

describe('the whole collection', () => {
  const site = setUpFaultySite(plainSite);

  test('is made available offline, goes on where it broke off, opens on the train, and can be removed', async () => {
    const context = await site.browser.newContext(withWorker);
    const page = await context.newPage();
    await page.goto(`${site.server.url}list/`);
    await waitForWorker(page);
    await expect.poll(() => offer(page).textContent()).toMatch(/\(\d\.\d MB\)$/);
    site.server.spoil('a page', new RegExp(unseen.url));
    await offer(page).click();
    await goOn(page).waitFor(keepingPatience);
    const said = /^The download broke off: a file could not be fetched\. \d+% is kept/;
    expect(await status(page).textContent()).toMatch(said);
    const kept = await keptPaths(page, 'whole');
    expect(kept).not.toContain(unseen.url);
    expect(kept).not.toContain('/offline.json');
    await page.reload();
    await goOn(page).waitFor();
    site.server.heal();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await goOn(page).click();
    await isWhole(page).waitFor(keepingPatience);
    expect(await status(page).textContent()).toBe('Download finished.');
    expect(await page.locator(':focus').textContent()).toContain('Remove');
    expect(asked).toContain(unseen.url);
    expect(asked.filter((path) => kept.includes(path))).toEqual([]);
    await context.setOffline(true);
    for (const { url } of [otherTopic, unseen]) {
      await goTo(page, url.slice(1));
      expect(await heading(page)).not.toBe('Not available offline');
      expect(await hasItsType(page)).toBe(true);
    }
    await goTo(page, 'list/');
    await remove(page).click();
    await offer(page).waitFor();
    expect(await keptPaths(page, 'whole')).toEqual([]);
    await goTo(page, otherTopic.url.slice(1));
    expect(await heading(page)).toBe('Not available offline');
    await context.close();
  });
});
