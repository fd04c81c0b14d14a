import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import {
  browseAt,
  filtersButton,
  lengthBeyondFooter,
  openFilters,
  patience,
  sidewaysScroll,
  topics,
  unwanted,
} from './browse-steps.ts';
import { shownIds } from './search-page.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const longest = topics.reduce((a, b) => (b.name.length > a.name.length ? b : a)).slug;
const choices = { topic: unwanted(longest), kind: unwanted('survey', 'benchmark-or-dataset') };
const views = [
  ['list', browseAt({ choices })],
  ['table', browseAt({ choices, view: 'table', sort: { by: 'title', descending: false } })],
] as const;
const sizes = [
  { width: 320, height: 700 },
  { width: 1440, height: 900 },
];

for (const [view, path] of views) {
  for (const viewport of sizes) {
    describe(`the ${view} at ${viewport.width} px`, () => {
      test('has no fault in light and dark, filters open, and does not scroll sideways', async () => {
        await reader.visit(
          path,
          async ({ page }) => {
            await expect.poll(async () => (await shownIds(page)).length, patience).toBeGreaterThan(0);
            expect(await sidewaysScroll(page)).toBe(0);
            expect(await lengthBeyondFooter(page)).toBeLessThanOrEqual(1);
            // A sheet with the filters lies over the results; beside them there is one look at both.
            const isSheet = await filtersButton(page).isVisible();
            if (isSheet) {
              await expectAccessible(page);
              await openFilters(page);
            }
            await page.locator('[data-unfold]').first().click();
            expect(await sidewaysScroll(page)).toBe(0);
            await expectAccessible(page, isSheet ? '[data-filter-sheet]' : 'html');
          },
          { viewport },
        );
      });
    });
  }
}
