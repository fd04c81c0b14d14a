import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shareFragment } from '../../src/reading-list/share-link.ts';
import { pageTypes, plainSite } from '../site-output/sites.ts';
import {
  expectShown,
  item,
  listPath,
  openList,
  patience,
  saveButton,
  storedEntries,
  topicPapers,
  topicPath,
} from './reading-list-steps.ts';
import { browsePath, shownIds, waitForAnswer } from './search-page.ts';
import { downloaded, menu, titlesOfBibtex } from './take-away-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } };
const [first, second] = topicPapers as [(typeof topicPapers)[0], (typeof topicPapers)[0]];

/** In CSS pixels; visual guidelines for touch ask for no less. */
const LEAST_TARGET = 44;

/** Controls and links that stand alone and are lower than a finger; links within prose are as high as its lines. */
const lowTargets = (page: Page) =>
  page.evaluate((least) => {
    const isProse = (element: Element) =>
      element.matches('a') && element.closest('p:not(.facts, .placed), .abstract, dd, .skip-link') !== null;
    return [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary, textarea')]
      .filter((element) => element.checkVisibility() && !isProse(element))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => [element, (element.closest('label') ?? element).getBoundingClientRect()] as const)
      .filter(([, { width, height }]) => width > 1 && height > 1 && height < least - 0.5)
      .map(([element, { height }]) => `${element.outerHTML.slice(0, 120)}: ${height} px`);
  }, LEAST_TARGET);

describe('by touch', () => {
  test.for(pageTypes(plainSite))(
    'what stands alone on the page $type has a finger’s height, below a header of one row on the smallest phone',
    async ({ path }) => {
      await reader.visit(
        path,
        async ({ page }) => {
          expect(await lowTargets(page)).toEqual([]);
          await page.setViewportSize({ width: 320, height: 640 });
          expect((await page.locator('.site-header').boundingBox())!.height).toBe(48);
        },
        phone,
      );
    },
  );

  test('papers of a topic are exported as a file', async () => {
    await reader.visit(
      topicPath,
      async ({ page }) => {
        await menu(page).locator('summary').tap();
        const { name, text } = await downloaded(page, () =>
          menu(page).getByRole('button', { name: 'Download', exact: true }).tap(),
        );
        expect(name).toMatch(/\.bib$/);
        expect(titlesOfBibtex(text)).toHaveLength(topicPapers.length);
      },
      phone,
    );
  });

  test('a paper of the results is opened, and Back leads to where it was', async () => {
    await reader.visit(
      `${browsePath}?q=attention`,
      async ({ page }) => {
        await waitForAnswer(page, 'attention');
        const shown = await shownIds(page);
        const link = page.locator(`main [data-paper-id="${shown[6]}"] h2 a`);
        await link.scrollIntoViewIfNeeded();
        await link.tap();
        await page.waitForURL(/\/papers\//);
        await page.goBack();
        await waitForAnswer(page, 'attention');
        expect(await shownIds(page)).toEqual(shown);
        await expect
          .poll(() => link.evaluate((title) => title.getBoundingClientRect().top < innerHeight), patience)
          .toBe(true);
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      },
      phone,
    );
  });

  test('a shared list is added, a note written, and the list exported', async () => {
    await reader.visit(
      `${listPath}#${shareFragment([first.id, second.id])}`,
      async ({ page }) => {
        await page.getByRole('button', { name: 'Add all' }).tap();
        await page.getByRole('link', { name: 'Your own reading list' }).tap();
        await expectShown(page, 2);
        await item(page, first).getByRole('button', { name: 'Add a note' }).tap();
        await page.keyboard.type('On the train');
        const notes = async () => (await storedEntries(page)).map((entry) => entry.note).sort();
        await expect.poll(notes, patience).toEqual(['', 'On the train']);
        await menu(page).locator('summary').tap();
        const { text } = await downloaded(page, () =>
          page.getByRole('button', { name: 'Download', exact: true }).tap(),
        );
        expect(titlesOfBibtex(text).sort()).toEqual([first.title, second.title].sort());
      },
      phone,
    );
  });

  test('a paper found by its topic is saved, and is on the list', async () => {
    await reader.visit(
      topicPath,
      async ({ page }) => {
        await page.getByRole('link', { name: first.title }).first().tap();
        await page.waitForURL(/\/papers\//);
        await saveButton(page, first).tap();
        await openList(page, 1);
        expect(await item(page, first).isVisible()).toBe(true);
      },
      phone,
    );
  });
});
