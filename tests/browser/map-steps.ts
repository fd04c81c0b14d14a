import type { Page } from 'playwright-core';
import { addressOf } from './search-page.ts';

// What readers do on a map whose dots are links, and what they see of it.

/** Waits until the map answers to its reader. */
export const waitForMap = (page: Page) => page.waitForSelector('.map-canvas', { state: 'attached' });

export const status = (page: Page) => page.locator('[data-map-status] > [aria-hidden]').textContent();
export const field = (page: Page) => page.locator('main [role=search]').getByRole('searchbox');
export const parameter = async (page: Page, name: string) => (await addressOf(page)).searchParams.get(name);

/** The dots of the sheet that is seen, with their middles in the window. */
export const seenDots = (page: Page) =>
  page.locator('[data-map-sheet]').evaluateAll((sheets) =>
    sheets
      .filter((sheet) => sheet.checkVisibility())
      .flatMap((sheet) => [...sheet.querySelectorAll<SVGAElement>('[data-map-dots] > a')])
      .map((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        const title = document.getElementById(link.getAttribute('href')!.slice(1))?.textContent.trim();
        const { lit, kind } = link.dataset;
        return { x: (left + right) / 2, y: (top + bottom) / 2, title, isLit: lit !== undefined, kind };
      }),
  );

/** The title of the dot that has the focus, as a screen reader would say it. */
export const focusedTitle = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-map-dots] > a')?.getAttribute('aria-label'));

/** Moves the mouse to the middle of the map in sight, which is returned in pixels of the window. */
export async function pointToMiddle(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.locator('[data-map-stage]').boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 300) };
  await page.mouse.move(middle.x, middle.y);
  return middle;
}
