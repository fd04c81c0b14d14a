import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite, readTopics } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import {
  checkbox,
  expectPapers,
  filterSheet,
  filtersButton,
  fitting,
  notButton,
  patience,
  sidewaysScroll,
  unwanted,
  wanted,
} from './browse-steps.ts';
import { shifted, watchShifts } from './layout-shifts.ts';
import { addressOf, browsePath, searchPath, statusText, waitForAnswer } from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const smallest = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** The topic with the longest name has the highest head. */
const topic = readTopics(plainSite).topics.reduce((a, b) => (b.name.length > a.name.length ? b : a));
const topicPath = topic.url.slice(1);

const query = 'task vectors';
const menuButton = (page: Page): Locator => page.locator('.site-menu > summary');
const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one === document.activeElement);

/** Goes to a page anew, counting how far what stands in it is moved without the reader's doing. */
async function openMeasured(page: Page, path: string): Promise<void> {
  await watchShifts(page);
  await page.goto(new URL(`/${path}`, page.url()).href);
}

/** Where the papers of a page begin, and how high the first of them are. */
const measurePapers = (page: Page) =>
  page.locator('main li[data-paper-id]').evaluateAll((items) => ({
    top: items[0]!.getBoundingClientRect().top + scrollY,
    heights: items.slice(0, 9).map((item) => item.getBoundingClientRect().height),
  }));

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

describe('the first screen of a phone', () => {
  test('shows the first result within 230 px, cards of about 250 px, and nothing moves', async () => {
    await reader.visit(
      noPage,
      async ({ page }) => {
        for (const asked of [query, 'why do language models forget what they learned?']) {
          await openMeasured(page, searchPath(asked));
          await waitForAnswer(page, asked);
          await expect
            .poll(() => page.locator('.excerpt').filter({ visible: true }).count(), patience)
            .toBeGreaterThan(0);
          const { top, heights } = await measurePapers(page);
          expect(top).toBeLessThanOrEqual(230);
          expect(median(heights)).toBeLessThanOrEqual(275);
          expect(await shifted(page)).toBeLessThanOrEqual(0.02);
        }
      },
      phone,
    );
  });

  test('shows the first paper of a topic within 360 px, however long its name is', async () => {
    await reader.visit(
      noPage,
      async ({ page }) => {
        await openMeasured(page, topicPath);
        const { top, heights } = await measurePapers(page);
        expect(top).toBeLessThanOrEqual(360);
        expect(median(heights)).toBeLessThanOrEqual(275);
        expect(await shifted(page)).toBeLessThanOrEqual(0.02);
        const lead = page.locator('.lead');
        const folded = (await lead.boundingBox())!.height;
        await page.getByRole('button', { name: 'More' }).tap();
        expect((await lead.boundingBox())!.height).toBeGreaterThan(folded);
        await page.getByRole('button', { name: 'Less' }).tap();
        expect((await lead.boundingBox())!.height).toBe(folded);
      },
      phone,
    );
  });
});

describe('the menu of the header', () => {
  const panel = (page: Page) => page.locator('.site-menu .menu-panel');

  test('holds the places and the theme, and is left by Escape or a tap elsewhere', async () => {
    await reader.visit(
      topicPath,
      async ({ page }) => {
        await menuButton(page).tap();
        for (const place of ['Topics', 'About'])
          expect(await panel(page).getByRole('link', { name: place }).isVisible()).toBe(true);
        expect(await panel(page).getByRole('combobox', { name: 'Theme' }).isVisible()).toBe(true);
        expect(await sidewaysScroll(page)).toBe(0);
        await expectAccessible(page, '.site-header');
        await panel(page).getByRole('link', { name: 'About' }).focus();
        await page.keyboard.press('Escape');
        expect(await panel(page).isVisible()).toBe(false);
        expect(await isFocused(menuButton(page))).toBe(true);
        await menuButton(page).tap();
        await page.touchscreen.tap(20, 500);
        await expect.poll(() => panel(page).isVisible(), patience).toBe(false);
      },
      smallest,
    );
  });

  test('opens without scripts, too', async () => {
    await reader.visit(
      topicPath,
      async ({ page }) => {
        await menuButton(page).tap();
        await panel(page).getByRole('link', { name: 'About' }).tap();
        await page.waitForURL('**/about/');
      },
      { ...phone, javaScriptEnabled: false },
    );
  });
});

describe('the sheet of filters', () => {
  test('is opened, counts live what each choice leaves, and gives the focus back', async () => {
    await reader.visit(
      browsePath,
      async ({ page, complaints }) => {
        await waitForAnswer(page, '');
        await filtersButton(page).tap();
        await filterSheet(page).waitFor();
        expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
        const offer = filterSheet(page).getByRole('button', { name: /^Show \d+ papers?$/ });
        for (const [act, choices] of [
          [() => checkbox(page, 'kind', 'method').check(), { kind: wanted('method') }],
          [() => notButton(page, 'code', 'yes').tap(), { kind: wanted('method'), code: unwanted('yes') }],
        ] as const) {
          await act();
          const { length } = fitting(choices);
          await expect.poll(() => offer.textContent(), patience).toBe(`Show ${length} papers`);
          expect(await filterSheet(page).getByRole('status').textContent()).toBe(`${length} papers`);
        }
        await expectAccessible(page, '[data-filter-sheet]');
        await offer.tap();
        expect(await filterSheet(page).isVisible()).toBe(false);
        expect(await isFocused(filtersButton(page))).toBe(true);
        expect(await filtersButton(page).textContent()).toContain('Filters · 2');
        // Each choice is a step of its own: Back undoes the last one.
        await page.goBack();
        await expectPapers(page, fitting({ kind: wanted('method') }));
        expect(await filtersButton(page).textContent()).toContain('Filters · 1');
        expect(complaints).toEqual([]);
      },
      phone,
    );
  });

  test('is cleared and left by Escape, and stands beside the results once there is room', async () => {
    await reader.visit(
      `${browsePath}?kind=survey`,
      async ({ page }) => {
        await expectPapers(page, fitting({ kind: wanted('survey') }));
        await filtersButton(page).tap();
        await filterSheet(page).getByRole('button', { name: 'Clear' }).tap();
        await expect.poll(async () => (await addressOf(page)).search, patience).toBe('');
        expect(await checkbox(page, 'kind', 'survey').isChecked()).toBe(false);
        await page.keyboard.press('Escape');
        await expect.poll(() => filterSheet(page).isVisible(), patience).toBe(false);
        expect(await isFocused(filtersButton(page))).toBe(true);
        await filtersButton(page).tap();
        await filterSheet(page).waitFor();
        await page.setViewportSize({ width: 1440, height: 900 });
        await expect.poll(() => filterSheet(page).isVisible(), patience).toBe(false);
        expect(await checkbox(page, 'kind', 'survey').isVisible()).toBe(true);
        expect(await page.getByRole('complementary', { name: 'Filters' }).isVisible()).toBe(true);
      },
      phone,
    );
  });
});

describe('the row of controls', () => {
  test('keeps its menus within 320 px, and has no fault with one open', async () => {
    await reader.visit(
      searchPath(query),
      async ({ page }) => {
        await waitForAnswer(page, query);
        const controls = page.locator('.controls');
        const buttons = controls.locator(':is(button, select, summary)').filter({ visible: true });
        // Exporting comes after the results.
        await expect.poll(() => buttons.count(), patience).toBe(4);
        const tops = await buttons.evaluateAll((all) =>
          all.map((one) => Math.round(one.getBoundingClientRect().top)),
        );
        expect(new Set(tops).size).toBe(1);
        for (const name of ['View', 'Export']) {
          await controls.locator('summary', { hasText: name }).tap();
          await controls
            .locator('details[open] > :not(summary)')
            .first()
            .tap({ position: { x: 4, y: 4 } });
          expect(await controls.locator('details[open]').count()).toBe(1);
          expect(await sidewaysScroll(page)).toBe(0);
          await expectAccessible(page, '.controls');
        }
      },
      smallest,
    );
  });

  test('hides nothing that has the focus, and lets go of a low window', async () => {
    await reader.visit(
      searchPath(query),
      async ({ page }) => {
        await waitForAnswer(page, query);
        const row = page.locator('.controls');
        const last = page.locator('main li[data-paper-id] :is(h2, h3) a').last();
        await last.focus();
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        for (let presses = 0; presses < 24; presses++) {
          await page.keyboard.press('Shift+Tab');
          const { top, edge } = await page.evaluate(() => ({
            top: document.activeElement!.getBoundingClientRect().top,
            edge: document.querySelector('.controls')!.getBoundingClientRect().bottom,
          }));
          expect(top).toBeGreaterThanOrEqual(edge);
        }
        expect(await row.evaluate((one) => getComputedStyle(one).position)).toBe('sticky');
        await page.setViewportSize({ width: 720, height: 370 });
        expect(await row.evaluate((one) => getComputedStyle(one).position)).toBe('relative');
        expect(await sidewaysScroll(page)).toBe(0);
      },
      phone,
    );
  });

  test('has the filters beside the results on a wide screen, in sight wherever the reader is', async () => {
    await reader.visit(
      searchPath('attention'),
      async ({ page }) => {
        await waitForAnswer(page, 'attention');
        expect(await filtersButton(page).isVisible()).toBe(false);
        await page.locator('main li[data-paper-id]').last().scrollIntoViewIfNeeded();
        const lowest = page.locator('[data-facets] [data-facet]').last().locator('input').first();
        await lowest.check();
        await expect.poll(() => statusText(page), patience).toContain('sorted by');
        const isInSight = (element: Locator) =>
          element.evaluate((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return top < innerHeight && bottom > 0;
          });
        expect(await isInSight(lowest)).toBe(true);
        expect(await isInSight(page.locator('main li[data-paper-id]').first())).toBe(true);
      },
      { viewport: { width: 1440, height: 900 } },
    );
  });
});
