import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import {
  browseAt,
  chooseView,
  expectPapers,
  fitting,
  lengthBeyondFooter,
  papers,
  patience,
  tabTo,
  wanted,
  wordsOf,
} from './browse-steps.ts';
import { shifted, watchShifts } from './layout-shifts.ts';
import {
  addressOf,
  announcedText,
  browsePath,
  searchPath,
  shownIds,
  untilWired,
  waitForAnswer,
} from './search-page.ts';
import { cells, header, openTable, tablePath, words } from './table-steps.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const pages = Math.ceil(papers.length / 25);
const byId = new Map(papers.map((paper) => [paper.id, paper]));
const columnChoice = (page: Page): Locator => page.locator('[data-column-choice] > summary');

describe('the table', () => {
  test('is a native one that says its size, what each cell is of and what the site publishes of each paper, its heads in sight', async () => {
    await reader.visit(tablePath, async ({ page }) => {
      await openTable(page);
      const table = page.getByRole('table');
      expect(await table.evaluate((element) => [element.tagName, element.getAttribute('role')])).toEqual([
        'TABLE',
        null,
      ]);
      expect(await table.locator('caption').textContent()).toMatch(/\S/);
      expect(await table.getAttribute('aria-rowcount')).toBe(String(papers.length + 1));
      const rows = await table
        .getByRole('row')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-rowindex')));
      expect(rows).toEqual(Array.from({ length: 26 }, (_, index) => String(index + 1)));
      const headers = page.getByRole('columnheader');
      // One for ticking and saving, one for each thing said of a paper.
      expect(await headers.count()).toBe(6);
      expect(await headers.evaluateAll((all) => all.map((th) => th.getAttribute('scope')))).toEqual(
        Array(6).fill('col'),
      );
      const rowHeaders = page.getByRole('rowheader');
      expect(await rowHeaders.count()).toBe(25);
      expect(await rowHeaders.first().getAttribute('scope')).toBe('row');
      expect(await rowHeaders.first().getByRole('link').count()).toBe(1);
      expect(await page.getByRole('cell').count()).toBe(25 * 5);

      const known = new Map(papers.map((paper) => [paper.id, paper]));
      const shown = (await shownIds(page)).map((id) => known.get(id!)!);
      expect(await page.getByRole('rowheader').getByRole('link').allTextContents()).toEqual(
        shown.map(({ title }) => title),
      );
      expect(await words(page)).toEqual(shown.map(wordsOf));
      const code = shown.map(({ links }) => (links.some(({ kind }) => kind === 'code') ? 'Yes' : '–'));
      expect(await cells(page, 'code')).toEqual(code);
      const addresses = await page
        .getByRole('rowheader')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      expect(addresses).toEqual(shown.map(({ url }) => url));

      await rowHeaders.nth(20).scrollIntoViewIfNeeded();
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
      expect((await header(page, 'Title').boundingBox())!.y).toBeGreaterThanOrEqual(0);
      expect((await header(page, 'Title').boundingBox())!.y).toBeLessThan(100);
    });
  });

  test('is turned page by page, every paper once', async () => {
    await reader.visit(tablePath, async ({ page }) => {
      await openTable(page);
      const next = page.getByRole('button', { name: 'Next' });
      expect(await page.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
      const seen = [...(await shownIds(page))];
      for (let number = 2; number <= pages; number++) {
        await next.click();
        await expect
          .poll(() => page.locator('[data-page-text]').textContent(), patience)
          .toMatch(`Page ${number} of ${pages},`);
        expect((await addressOf(page)).searchParams.get('page')).toBe(String(number));
        const from = seen.length + 1;
        const to = Math.min(papers.length, seen.length + 25);
        await expect
          .poll(() => announcedText(page), patience)
          .toBe(`Page ${number} of ${pages}, papers ${from}–${to}`);
        expect(await page.getByRole('row').nth(1).getAttribute('aria-rowindex')).toBe(
          String(seen.length + 2),
        );
        seen.push(...(await shownIds(page)));
      }
      expect(new Set(seen).size).toBe(papers.length);
      expect(seen).toHaveLength(papers.length);
      expect(await next.isDisabled()).toBe(true);
      await page.goBack();
      await expect.poll(() => next.isDisabled(), patience).toBe(false);
    });
  });

  test('hides columns, which the address remembers', async () => {
    await reader.visit(tablePath, async ({ page }) => {
      await openTable(page);
      await columnChoice(page).click();
      await page.getByRole('checkbox', { name: 'Paper type', exact: true }).uncheck();
      await expect.poll(() => header(page, 'Paper type').count(), patience).toBe(0);
      expect(await page.getByRole('cell').count()).toBe(25 * 4);
      expect((await addressOf(page)).searchParams.get('without')).toBe('kind');
      await page.reload();
      await openTable(page);
      expect(await header(page, 'Paper type').count()).toBe(0);
      await columnChoice(page).click();
      await page.getByRole('checkbox', { name: 'Paper type', exact: true }).check();
      await expect.poll(() => header(page, 'Paper type').count(), patience).toBe(1);
      expect((await addressOf(page)).searchParams.get('without')).toBeNull();
    });
  });

  test('keeps titles in sight on a narrow screen, and scrolls up and down with the page alone', async () => {
    await reader.visit(
      tablePath,
      async ({ page }) => {
        await openTable(page);
        const frame = page.getByRole('region', { name: 'Table of papers' });
        const scrolled = await frame.evaluate((element) => {
          element.scrollTo(10_000, 400);
          return [element.scrollLeft, element.scrollTop];
        });
        expect(scrolled[0]).toBeGreaterThan(50);
        expect(scrolled[1]).toBe(0);
        const box = (await frame.boundingBox())!;
        const title = (await page.getByRole('rowheader').nth(8).boundingBox())!;
        expect(title.x).toBeCloseTo(box.x, 0);
        expect(title.width).toBeLessThan(box.width * 0.7);
        const last = (await header(page, 'Length (words)').boundingBox())!;
        expect(last.x + last.width).toBeLessThanOrEqual(box.x + box.width + 1);
      },
      { viewport: { width: 360, height: 780 } },
    );
  });

  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1440, height: 900 },
  ]) {
    test(`arrives at ${viewport.width} px without moving anything, and ends where the page ends`, async () => {
      await reader.visit(
        noPage,
        async ({ page }) => {
          await watchShifts(page);
          await page.goto(new URL(`/${tablePath}`, page.url()).href);
          await openTable(page);
          expect(await lengthBeyondFooter(page)).toBeLessThanOrEqual(1);
          expect(await shifted(page)).toBeLessThanOrEqual(0.02);
        },
        { viewport },
      );
    });
  }

  test('says of each paper which words of the query it lacks', async () => {
    const query = 'task vectors merging';
    await reader.visit(`${searchPath(query)}&view=table`, async ({ page }) => {
      await openTable(page);
      await waitForAnswer(page, query);
      const lacks = page.locator('tbody [data-lacks]').filter({ visible: true });
      expect(await lacks.count()).toBeGreaterThan(0);
      expect(await lacks.count()).toBeLessThan((await shownIds(page)).length);
      const row = page
        .locator('tbody tr')
        .filter({ has: page.locator('[data-lacks]:not([hidden])') })
        .last();
      const lacking = (await row.locator('[data-lacking]').textContent())!.split(', ');
      const { title, abstract } = byId.get((await row.getAttribute('data-paper-id'))!)!;
      for (const word of lacking)
        expect(`${title} ${abstract}`).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
    });
  });

  test('saves papers from its rows, by buttons named after them', async () => {
    await reader.visit(tablePath, async ({ page }) => {
      await openTable(page);
      const row = page.getByRole('row').nth(3);
      const title = await row.getByRole('rowheader').getByRole('link').textContent();
      const button = row.locator('[data-save-paper]');
      await expect.poll(() => button.getAttribute('aria-label'), patience).toContain(title);
      await untilWired(page);
      await button.click();
      await expect.poll(() => button.getAttribute('aria-pressed'), patience).toBe('true');
      await expect.poll(() => page.locator('[data-list-count]').textContent(), patience).toBe('1');
    });
  });

  test('is gone with one choice, and the list has the same papers in the same order', async () => {
    const state = {
      view: 'table',
      choices: { kind: wanted('survey') },
      sort: { by: 'title', descending: true },
    } as const;
    await reader.visit(browseAt(state), async ({ page }) => {
      await openTable(page);
      await expectPapers(page, fitting(state.choices));
      const ids = await shownIds(page);
      await chooseView(page, 'List');
      await expect.poll(() => page.getByRole('table').isVisible(), patience).toBe(false);
      expect(await shownIds(page)).toEqual(ids.slice(0, 10));
    });
  });
});

describe('the table by keyboard alone', () => {
  test('is laid out, sorted, turned, and a paper of it opened', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await waitForAnswer(page, '');
      await tabTo(page, page.locator('.view-menu > summary'));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByLabel('List', { exact: true }));
      await page.keyboard.press('ArrowRight');
      await openTable(page);
      await tabTo(page, header(page, 'Title').getByRole('button'));
      await page.keyboard.press('Enter');
      await expect.poll(() => header(page, 'Title').getAttribute('aria-sort'), patience).toBe('ascending');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Title');
      // All rows are alike to the Tab key.
      await page.getByRole('rowheader').last().getByRole('link').focus();
      await tabTo(page, page.getByRole('button', { name: 'Next' }));
      for (let number = 2; number <= pages; number++) {
        await page.keyboard.press('Enter');
        await expect
          .poll(() => page.locator('[data-page-text]').textContent(), patience)
          .toMatch(`Page ${number} of ${pages},`);
      }
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Previous');
      const link = page.getByRole('rowheader').last().getByRole('link');
      const address = await link.getAttribute('href');
      await tabTo(page, link, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${address}`);
    });
  });
});

describe('the table by touch', () => {
  test('is laid out, sorted and turned with taps', async () => {
    await reader.visit(
      browsePath,
      async ({ page }) => {
        await waitForAnswer(page, '');
        await page.locator('.view-menu > summary').tap();
        await page.locator('[data-view-choice] label', { hasText: 'Table' }).tap();
        await openTable(page);
        await page.locator('.view-menu > summary').tap();
        await header(page, 'Title').getByRole('button').tap();
        await expect.poll(() => header(page, 'Title').getAttribute('aria-sort'), patience).toBe('ascending');
        const before = await shownIds(page);
        await page.getByRole('button', { name: 'Next' }).tap();
        await expect.poll(() => page.locator('[data-page-text]').textContent(), patience).toMatch(/^Page 2/);
        expect((await shownIds(page)).some((id) => before.includes(id))).toBe(false);
      },
      { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    );
  });
});
