import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { startSelecting } from './browse-steps.ts';
import {
  expectPressed,
  patience,
  saveButton,
  storedEntries,
  topicPapers,
  topicPath,
} from './reading-list-steps.ts';
import { choose, downloaded, press, titlesOfBibtex, titlesOfRis } from './take-away-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const [first, second, third] = topicPapers as [Titled, Titled, Titled];
type Titled = (typeof topicPapers)[0];

const bar = (page: Page) => page.getByRole('region', { name: 'Selected papers' });
const box = (page: Page, { title }: Titled) =>
  page.getByRole('checkbox', { name: `Select ${title}`, exact: true });
const count = (page: Page) => page.locator('[data-selection-count]').textContent();
const field = (page: Page) => page.locator('main').getByRole('searchbox');

describe('ticked papers', () => {
  test('are counted in a bar, and handed over in the order in which they were ticked', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await startSelecting(page);
      expect(await bar(page).getByRole('button', { name: 'Clear' }).isVisible()).toBe(false);
      for (const paper of [second, first, third]) await box(page, paper).check();
      expect(await count(page)).toBe('3 selected');
      await box(page, third).uncheck();
      expect(await count(page)).toBe('2 selected');
      await bar(page).locator('summary').click();
      const { name, text } = await downloaded(page, () => press(bar(page), 'Download'));
      expect(name).toMatch(/-selection\.bib$/);
      expect(titlesOfBibtex(text)).toEqual([second.title, first.title]);
      expect(complaints).toEqual([]);
      // Where the page ends, the bar has its own place: elsewhere it may cover a link in part.
      await page.evaluate(() =>
        window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
      );
      await expectAccessible(page);
    });
  });

  test('stay ticked while the filter hides them', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await startSelecting(page);
      await box(page, first).check();
      await field(page).fill(`title:"${second.title}"`);
      await expect.poll(() => box(page, first).isVisible(), patience).toBe(false);
      await box(page, second).check();
      expect(await count(page)).toBe('2 selected');
      await field(page).fill('');
      await expect.poll(() => box(page, first).isVisible(), patience).toBe(true);
      expect(await box(page, first).isChecked()).toBe(true);
    });
  });

  test('stay ticked when their items leave the page and come back as new ones', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await startSelecting(page);
      await box(page, first).check();
      await page.evaluate(() => {
        const item = document.querySelector('.paper-list > [data-paper-id]')!;
        const list = item.parentElement!;
        const copy = item.cloneNode(true) as Element;
        for (const input of copy.querySelectorAll('input')) {
          input.checked = false;
          input.removeAttribute('aria-label');
        }
        item.remove();
        setTimeout(() => list.prepend(copy), 50);
      });
      await expect.poll(() => box(page, first).count(), patience).toBe(1);
      expect(await box(page, first).isChecked()).toBe(true);
      await box(page, first).uncheck();
      expect(await count(page)).toBe('0 selected');
    });
  });

  test('are saved to the reading list, and those that are there keep their notes', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await startSelecting(page);
      await saveButton(page, first).click();
      await expectPressed(saveButton(page, first), true);
      const [before] = await storedEntries(page);
      for (const paper of [first, second]) await box(page, paper).check();
      await press(bar(page), 'Add to reading list');
      await expectPressed(saveButton(page, second), true);
      await expect.poll(() => count(page), patience).toBe('2 selected; 2 papers on your reading list');
      const entries = await storedEntries(page);
      expect(entries[0]).toEqual(before);
      const { id, title, slug } = second;
      expect(entries[1]).toMatchObject({ id, title, slug });
    });
  });

  test('are let go all at once, with the focus on one of them', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await startSelecting(page);
      for (const paper of [first, second]) await box(page, paper).check();
      await press(bar(page), 'Clear');
      expect(await count(page)).toBe('0 selected');
      expect(await page.locator('input[data-select]:checked').count()).toBe(0);
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe(`Select ${second.title}`);
    });
  });

  test('are ticked and handed over by keyboard alone', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await startSelecting(page);
      await box(page, first).focus();
      await page.keyboard.press('Space');
      expect(await count(page)).toBe('1 selected');
      await bar(page).getByRole('button', { name: 'Add to reading list' }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await choose(bar(page), 'RIS');
      await bar(page).getByRole('combobox').focus();
      await page.keyboard.press('Tab');
      const { text } = await downloaded(page, () => page.keyboard.press('Enter'));
      expect(titlesOfRis(text)).toEqual([first.title]);
    });
  });

  test('can be ticked by touch, on targets that are large enough', async () => {
    await reader.visit(
      topicPath,
      async ({ page }) => {
        await startSelecting(page);
        const label = page.locator('label.select').first();
        const { width, height } = (await label.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        await label.tap();
        expect(await count(page)).toBe('1 selected');
        for (const button of await bar(page).getByRole('button').all())
          expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(40);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    );
  });
});
