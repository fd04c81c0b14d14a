import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import {
  browseAt,
  chooseView,
  expectPapers,
  fitting,
  papers,
  patience,
  tabTo,
  wanted,
} from './browse-steps.ts';
import { addressOf, ask, browsePath, shownIds, statusText, waitForAnswer } from './search-page.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const tablePath = browseAt({ view: 'table' });
const pages = Math.ceil(papers.length / 25);

const header = (page: Page, name: string): Locator => page.getByRole('columnheader', { name });
const cells = (page: Page, column: string): Promise<string[]> =>
  page.locator(`tbody [data-column="${column}"]`).allTextContents();
const words = async (page: Page) => (await cells(page, 'length')).map(Number);
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

async function openTable(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole('table').isVisible(), patience).toBe(true);
}

describe('sorting', () => {
  test('with the list of orders, which the status repeats', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await waitForAnswer(page, '');
      const titleOf = new Map(papers.map(({ id, title }) => [id, title]));
      const lengthOf = new Map(papers.map(({ id, abstract }) => [id, abstract.split(/\s+/).length]));
      const choose = async (order: string, said: string) => {
        await page.getByLabel('Sort by').selectOption({ label: order });
        await expect
          .poll(() => statusText(page), patience)
          .toBe(`${papers.length} papers, sorted by ${said}.`);
        return shownIds(page);
      };
      const byTitle = (await choose('Title', 'title')).map((id) => titleOf.get(id!)!);
      const bare = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
      expect(byTitle).toHaveLength(10);
      expect(byTitle.map(bare)[0]).toBe(
        [...titleOf.values()].map(bare).sort((a, b) => a.localeCompare(b, 'en'))[0],
      );
      const shortest = await choose('Shortest abstract', 'shortest abstract');
      expect(lengthOf.get(shortest[0]!)! / 10).toBeCloseTo(Math.min(...lengthOf.values()) / 10, -1);
      const longest = await choose('Longest abstract', 'longest abstract');
      expect(lengthOf.get(longest[0]!)! / 10).toBeCloseTo(Math.max(...lengthOf.values()) / 10, -1);
    });
  });

  test('with a header: one way, the other way, and as before', async () => {
    await reader.visit(tablePath, async ({ page, complaints }) => {
      await openTable(page);
      const usual = await shownIds(page);
      const length = header(page, 'Words');
      const press = () => length.getByRole('button').click();
      expect(await length.getAttribute('aria-sort')).toBeNull();
      await press();
      await expect.poll(() => length.getAttribute('aria-sort'), patience).toBe('ascending');
      expect(await words(page)).toEqual(sorted(await words(page)));
      expect(await statusText(page)).toBe(`${papers.length} papers, sorted by shortest abstract.`);
      expect(await page.getByLabel('Sort by').inputValue()).toBe('length');
      await press();
      await expect.poll(() => length.getAttribute('aria-sort'), patience).toBe('descending');
      expect(await words(page)).toEqual(sorted(await words(page)).reverse());
      expect((await addressOf(page)).searchParams.get('sort')).toBe('-length');
      await press();
      await expect.poll(() => length.getAttribute('aria-sort'), patience).toBeNull();
      expect(await shownIds(page)).toEqual(usual);
      expect(await statusText(page)).toBe(`${papers.length} papers, sorted by original order.`);
      expect(complaints).toEqual([]);
    });
  });

  test('says by one header at a time how it is sorted, and starts at the first page', async () => {
    await reader.visit(browseAt({ view: 'table', page: 2 }), async ({ page }) => {
      await openTable(page);
      await header(page, 'Words').getByRole('button').click();
      await header(page, 'Title').getByRole('button').click();
      await expect.poll(() => header(page, 'Title').getAttribute('aria-sort'), patience).toBe('ascending');
      expect(await page.locator('[aria-sort]').count()).toBe(1);
      expect(await page.getByText(/^Page \d+ of/).textContent()).toMatch(`Page 1 of ${pages},`);
    });
  });

  test('of a query starts with the best match', async () => {
    await reader.visit(tablePath, async ({ page }) => {
      await openTable(page);
      await ask(page, 'model merging');
      await expect.poll(() => statusText(page), patience).toContain('sorted by best match');
      expect(await page.getByLabel('Sort by').locator('option').first().textContent()).toBe('Best match');
    });
  });
});

describe('the table', () => {
  test('is a native one that says its size and what each cell is of', async () => {
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
      // One for ticking, one for each thing said of a paper.
      expect(await headers.count()).toBe(6);
      expect(await headers.evaluateAll((all) => all.map((th) => th.getAttribute('scope')))).toEqual(
        Array(6).fill('col'),
      );
      const rowHeaders = page.getByRole('rowheader');
      expect(await rowHeaders.count()).toBe(25);
      expect(await rowHeaders.first().getAttribute('scope')).toBe('row');
      expect(await rowHeaders.first().getByRole('link').count()).toBe(1);
      expect(await page.getByRole('cell').count()).toBe(25 * 5);
    });
  });

  test('has what the site publishes of each paper', async () => {
    await reader.visit(tablePath, async ({ page }) => {
      await openTable(page);
      const known = new Map(papers.map((paper) => [paper.id, paper]));
      const shown = (await shownIds(page)).map((id) => known.get(id!)!);
      expect(await cells(page, 'title')).toEqual(shown.map(({ title }) => title));
      expect(await words(page)).toEqual(
        shown.map(({ abstract }) => Math.round(abstract.split(/\s+/).length / 10) * 10),
      );
      const code = shown.map(({ links }) => (links.some(({ kind }) => kind === 'code') ? 'yes' : '–'));
      expect(await cells(page, 'code')).toEqual(code);
      const addresses = await page
        .getByRole('rowheader')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      expect(addresses).toEqual(shown.map(({ url }) => url));
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
          .poll(() => page.getByText(/^Page \d+ of/).textContent(), patience)
          .toMatch(`Page ${number} of ${pages},`);
        expect((await addressOf(page)).searchParams.get('page')).toBe(String(number));
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
      await page.getByRole('checkbox', { name: 'Kind', exact: true }).uncheck();
      await expect.poll(() => header(page, 'Kind').count(), patience).toBe(0);
      expect(await page.getByRole('cell').count()).toBe(25 * 4);
      expect((await addressOf(page)).searchParams.get('without')).toBe('kind');
      await page.reload();
      await openTable(page);
      expect(await header(page, 'Kind').count()).toBe(0);
      await page.getByRole('checkbox', { name: 'Kind', exact: true }).check();
      await expect.poll(() => header(page, 'Kind').count(), patience).toBe(1);
      expect((await addressOf(page)).searchParams.get('without')).toBeNull();
    });
  });

  test('keeps titles and headers in sight while it is scrolled either way', async () => {
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
        expect(scrolled[1]).toBe(400);
        const box = (await frame.boundingBox())!;
        const title = (await page.getByRole('rowheader').nth(8).boundingBox())!;
        expect(title.x).toBeCloseTo(box.x, 0);
        expect(title.width).toBeLessThan(box.width * 0.7);
        const top = (await header(page, 'Title').boundingBox())!;
        expect(top.x).toBeCloseTo(box.x, 0);
        expect(top.y).toBeCloseTo(box.y, 0);
        const last = (await header(page, 'Words').boundingBox())!;
        expect(last.x + last.width).toBeLessThanOrEqual(box.x + box.width + 1);
      },
      { viewport: { width: 360, height: 780 } },
    );
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
      await tabTo(page, page.getByRole('button', { name: 'Next' }));
      for (let number = 2; number <= pages; number++) {
        await page.keyboard.press('Enter');
        await expect
          .poll(() => page.getByText(/^Page \d+ of/).textContent(), patience)
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
        await header(page, 'Title').getByRole('button').tap();
        await expect.poll(() => header(page, 'Title').getAttribute('aria-sort'), patience).toBe('ascending');
        const before = await shownIds(page);
        await page.getByRole('button', { name: 'Next' }).tap();
        await expect.poll(() => page.getByText(/^Page \d+ of/).textContent(), patience).toMatch(/^Page 2/);
        expect((await shownIds(page)).some((id) => before.includes(id))).toBe(false);
      },
      { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    );
  });
});
