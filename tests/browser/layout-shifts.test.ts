import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageTypes, plainSite } from '../site-output/sites.ts';
import { untilIdle } from './browse-steps.ts';
import { shifted, watchShifts } from './layout-shifts.ts';
import { answeredQuery, browsePath, searchPath } from './search-page.ts';
import { tablePath } from './table-steps.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);

const paths = [
  ...pageTypes(plainSite).map(({ path }) => path),
  searchPath('attention heads'),
  tablePath,
  'data/',
  'offline/',
];

/** Waits until the page has shown what it fetches, and has done what it leaves for later. */
async function untilComplete(page: Page, path: string): Promise<void> {
  if (path.startsWith(browsePath)) {
    const query = new URLSearchParams(path.slice(browsePath.length)).get('q') ?? '';
    await expect.poll(() => answeredQuery(page)).toBe(query);
  }
  if (path === tablePath) await page.locator('main tbody tr').first().waitFor();
  await untilIdle(page);
}

test.for([
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
])('no page moves by itself while it loads, at $width px', async (viewport) => {
  await reader.visit(
    noPage,
    async ({ page }) => {
      // When a web font comes is up to the network, and what it moves up to the faces of the machine.
      await page.route('**/*.woff2', (route) => route.abort());
      await watchShifts(page);
      const shifts: Record<string, number> = {};
      for (const path of paths) {
        await page.goto(new URL(`/${path}`, page.url()).href);
        await untilComplete(page, path);
        shifts[path] = await shifted(page);
      }
      const moving = Object.entries(shifts).filter(([, shift]) => shift > 0.02);
      expect(Object.fromEntries(moving)).toEqual({});
    },
    { viewport },
  );
});
