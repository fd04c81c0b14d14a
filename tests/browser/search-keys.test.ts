import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { largestTopic, pageTypes, plainSite } from '../site-output/sites.ts';
import { ask, browsePath, queryInAddress, searchField, searchPath, waitForAnswer } from './search-page.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const topicPath = largestTopic(plainSite).url.slice(1);
const paperPath = pageTypes(plainSite).find(({ type }) => type === 'paper')!.path;

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName);

/** The place of the result whose title has the focus, from 0; -1 when none has. */
const focusedResult = (page: Page) =>
  page
    .locator('main [data-paper-id]')
    .evaluateAll((items) =>
      items.findIndex((item) => item.querySelector(':is(h2, h3, th) a') === document.activeElement),
    );

const panel = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

describe('single keys', () => {
  test.for(['', topicPath, paperPath, browsePath])(
    '/ goes to a search field on /%s, wherever the focus is',
    async (path) => {
      await reader.visit(path, async ({ page }) => {
        for (const place of ['body', 'main a', 'footer a']) {
          if (place !== 'body') await page.locator(place).filter({ visible: true }).first().focus();
          await page.keyboard.press('/');
          expect(await focusedName(page)).toBe('q');
          expect(await page.locator(':focus').inputValue()).toBe('');
          await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        }
      });
    },
  );

  test('/ works from a control that takes no text, and selects what stands in the field', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await page.locator('.view-menu > summary').focus();
      await page.keyboard.press('/');
      expect(await focusedName(page)).toBe('q');
    });
    await reader.visit(searchPath('merging'), async ({ page }) => {
      await waitForAnswer(page, 'merging');
      await page.keyboard.press('/');
      await page.keyboard.type('attention');
      await waitForAnswer(page, 'attention');
    });
  });

  test('? shows the keys, Esc hides them and leads back', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      const link = page.locator('main a').filter({ visible: true }).first();
      await link.focus();
      await page.keyboard.press('?');
      expect(await panel(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await panel(page).isVisible()).toBe(false);
      expect(await link.evaluate((a) => a === document.activeElement)).toBe(true);
    });
  });

  test('none fires while typing', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await searchField(page).focus();
      await page.keyboard.type('and/or?');
      expect(await searchField(page).inputValue()).toBe('and/or?');
      expect(await panel(page).isVisible()).toBe(false);
    });
  });

  test('none fires together with Control, Meta or Alt', async () => {
    await reader.visit('about/', async ({ page }) => {
      for (const modifier of ['Control', 'Meta', 'Alt']) {
        await page.keyboard.press(`${modifier}+/`);
        await page.keyboard.press(`${modifier}+?`);
        expect(await focusedName(page), modifier).not.toBe('q');
        expect(await panel(page).isVisible(), modifier).toBe(false);
      }
    });
  });

  test('none fires once they are switched off, on the next page neither; the button still works', async () => {
    await reader.visit('about/', async ({ page }) => {
      const stayQuiet = async () => {
        await page.keyboard.press('/');
        await page.keyboard.press('?');
        expect(await focusedName(page)).not.toBe('q');
        expect(await panel(page).isVisible()).toBe(false);
      };
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: 'Enable single-key shortcuts' }).uncheck();
      await page.getByRole('button', { name: 'Close' }).click();
      await stayQuiet();
      await page.reload();
      await stayQuiet();
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      expect(await page.getByRole('checkbox', { name: 'Enable single-key shortcuts' }).isChecked()).toBe(
        false,
      );
      await page.getByRole('checkbox', { name: 'Enable single-key shortcuts' }).check();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      expect(await focusedName(page)).toBe('q');
    });
  });
});

describe('the keyboard alone', () => {
  test('asks, walks through the results, opens one and comes back', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('attention');
      await waitForAnswer(page, 'attention');
      await page.keyboard.press('ArrowDown');
      expect(await focusedResult(page)).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await focusedResult(page)).toBe(2);
      await page.keyboard.press('ArrowUp');
      expect(await focusedResult(page)).toBe(1);
      const address = await page.locator(':focus').evaluate((link: HTMLAnchorElement) => link.href);
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
      await page.goBack();
      await waitForAnswer(page, 'attention');
      await expect.poll(() => focusedResult(page)).toBe(1);
    });
  });

  test('walks through the rows of the table, opens one and comes back to it', async () => {
    await reader.visit(`${browsePath}?view=table&q=attention`, async ({ page }) => {
      await waitForAnswer(page, 'attention');
      await searchField(page).focus();
      for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
      expect(await focusedResult(page)).toBe(2);
      const address = await page.locator(':focus').evaluate((link: HTMLAnchorElement) => link.href);
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
      await page.goBack();
      await waitForAnswer(page, 'attention');
      await expect.poll(() => focusedResult(page)).toBe(2);
    });
  });

  test('opens a paper of a filtered topic, and comes back to it with the filter kept', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      const cards = page.locator('main [data-paper-id]').filter({ visible: true });
      const all = await cards.count();
      await page.locator('main').getByRole('searchbox').fill('attention');
      await expect.poll(() => cards.count()).toBeLessThan(all);
      const left = await cards.count();
      for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
      const title = await page.locator(':focus').textContent();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/papers\//);
      await page.goBack();
      await expect.poll(() => cards.count()).toBe(left);
      expect(await page.locator(':focus').textContent()).toBe(title);
    });
  });

  test('the arrows lead back into the field and stop at the last result', async () => {
    await reader.visit(searchPath('superposition'), async ({ page }) => {
      await waitForAnswer(page, 'superposition');
      await searchField(page).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await focusedName(page)).toBe('q');
      const results = await page.locator('main [data-paper-id]').count();
      for (let step = 0; step < results + 2; step++) await page.keyboard.press('ArrowDown');
      expect(await focusedResult(page)).toBe(results - 1);
    });
  });

  test('Esc leads from the results to the field, and then empties it', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await ask(page, 'superposition');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await focusedName(page)).toBe('q');
      expect(await searchField(page).inputValue()).toBe('superposition');
      await page.keyboard.press('Escape');
      await waitForAnswer(page, '');
      expect(await searchField(page).inputValue()).toBe('');
      expect(await queryInAddress(page)).toBeNull();
    });
  });

  test('the arrows lead through the papers on a topic page that the filter leaves', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      const field = page.locator('main').getByRole('searchbox');
      await field.fill('attention');
      const cards = page.locator('main [data-paper-id]').filter({ visible: true });
      const all = await page.locator('main [data-paper-id]').count();
      await expect.poll(() => cards.count()).toBeLessThan(all);
      for (const card of (await cards.all()).slice(0, 3)) {
        await page.keyboard.press('ArrowDown');
        expect(await card.locator('h3 a').evaluate((link) => link === document.activeElement)).toBe(true);
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => cards.count()).toBe(all);
    });
  });
});
