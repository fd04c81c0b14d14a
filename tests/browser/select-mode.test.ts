import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite, readTopics } from '../site-output/sites.ts';
import { patience, sidewaysScroll } from './browse-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const topicPath = readTopics(plainSite).topics[0]!.url.slice(1);
const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one === document.activeElement);

describe('selecting papers', () => {
  test('is begun in the menu of views and ended with Done, which lets them go', async () => {
    await reader.visit(
      topicPath,
      async ({ page }) => {
        const boxes = page.locator('main li[data-paper-id] .select');
        expect(await boxes.first().isVisible()).toBe(false);
        await page.locator('.view-menu > summary').tap();
        await page.getByRole('checkbox', { name: 'Select papers' }).tap();
        await boxes.first().tap();
        const bar = page.getByRole('region', { name: 'Selected papers' });
        await expect.poll(() => bar.getByRole('status').first().textContent(), patience).toBe('1 selected');
        expect(await sidewaysScroll(page)).toBe(0);
        await bar.getByRole('button', { name: 'Done' }).tap();
        await expect.poll(() => boxes.first().isVisible(), patience).toBe(false);
        expect(await page.locator('[data-select]:checked').count()).toBe(0);
        expect(await bar.getByRole('button', { name: 'Done' }).isVisible()).toBe(false);
        expect(await isFocused(page.locator('.view-menu > summary'))).toBe(true);
      },
      phone,
    );
  });
});
