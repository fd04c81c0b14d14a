import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import { patience } from './browse-steps.ts';
import {
  addressOf,
  announcedText,
  ask,
  browsePath,
  searchPath,
  shownIds,
  statusText,
  untilWired,
  waitForAnswer,
} from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const focusedPaper = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-paper-id]')?.dataset.paperId);
const isFocusFree = (page: Page) => page.evaluate(() => document.activeElement === document.body);

/** Asks in the field of a page, that of its header where it has no other, and waits for the answer on the search page. */
async function askThere(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${browsePath}?q=*`);
  await waitForAnswer(page, query);
}

describe('a reader who asked on another page', () => {
  test('goes on in the field, one arrow from the first result', async () => {
    await reader.visit('about/', async ({ page, complaints }) => {
      await askThere(page, 'attention');
      await expect.poll(() => focusedId(page)).toBe('search-field');
      await page.keyboard.type(' heads');
      await waitForAnswer(page, 'attention heads');
      await page.keyboard.press('ArrowDown');
      expect(await focusedPaper(page)).toBe((await shownIds(page))[0]);
      await page.reload();
      await waitForAnswer(page, 'attention heads');
      await untilWired(page);
      expect(await focusedId(page)).not.toBe('search-field');
      expect(complaints).toEqual([]);
    });
  });

  test('with a finger has no keyboard come up over the results', async () => {
    const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
    await reader.visit(
      '',
      async ({ page }) => {
        await askThere(page, 'attention');
        await untilWired(page);
        expect(await isFocusFree(page)).toBe(true);
      },
      phone,
    );
  });

  test('by a link finds the focus free; the arrow and s then mean the first result in sight', async () => {
    await reader.visit(searchPath('superposition'), async ({ page }) => {
      await waitForAnswer(page, 'superposition');
      const ids = await shownIds(page);
      expect(await isFocusFree(page)).toBe(true);
      const save = page.locator('main [data-query] [data-save-paper]').first();
      await untilWired(page);
      await page.keyboard.press('s');
      await expect.poll(() => save.getAttribute('aria-pressed'), patience).toBe('true');
      expect(await save.getAttribute('data-save-paper')).toBe(ids[0]);
      await page.keyboard.press('ArrowDown');
      expect(await focusedPaper(page)).toBe(ids[0]);
    });
  });
});

test('the second link of the search page leads past the controls to the results, which stay as they are', async () => {
  await reader.visit(searchPath('attention'), async ({ page }) => {
    await waitForAnswer(page, 'attention');
    const first = await page.locator('main [data-query] [data-paper-id]').first().elementHandle();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    expect(await link.textContent()).toBe('Skip to the results');
    expect((await link.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedId(page)).toBe('results');
    // A topic that the query is about may stand before the first paper.
    await page.keyboard.press('Tab');
    if ((await focusedPaper(page)) === undefined) await page.keyboard.press('Tab');
    expect(await focusedPaper(page)).toBe((await shownIds(page))[0]);
    expect(await first!.evaluate((item) => item.isConnected)).toBe(true);
    expect((await addressOf(page)).searchParams.get('q')).toBe('attention');
  });
});

test('while a reader types, counts are shown at once and announced once, after the last key', async () => {
  await reader.visitAfresh(noPage, async ({ page }) => {
    await page.clock.install();
    await page.goto(new URL(`../${browsePath}`, page.url()).href);
    await waitForAnswer(page, '');
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('main [role=status]')!;
      new MutationObserver(() => {
        if (status.textContent !== '') said.push(status.textContent);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    let query = '';
    const shown = new Set<string | null>();
    for (const letters of ['in', '-con', 'text', ' lear', 'ning']) {
      query += letters;
      await page.getByRole('searchbox').pressSequentially(letters);
      await page.clock.runFor(120);
      await waitForAnswer(page, query.trim());
      shown.add(await statusText(page));
      expect(await announcedText(page)).toBe('');
    }
    expect(shown.size).toBeGreaterThan(1);
    await page.clock.runFor(1000);
    const last = await statusText(page);
    expect(last).toMatch(/^\d+ (?:papers|match)/);
    expect(await announcedText(page)).toBe(last);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toEqual([last]);
  });
});

test('what is not typed is announced at once', async () => {
  await reader.visit(searchPath('attention'), async ({ page }) => {
    await waitForAnswer(page, 'attention');
    const status = await statusText(page);
    expect(status).toMatch(/^\d+ (?:papers|match)/);
    await expect.poll(() => announcedText(page), patience).toBe(status);
    await page.getByLabel('Sort by').selectOption('title');
    await expect.poll(() => announcedText(page), patience).toContain('sorted by title');
    await ask(page, 'merging');
    await expect.poll(() => announcedText(page), patience).toBe(await statusText(page));
  });
});
