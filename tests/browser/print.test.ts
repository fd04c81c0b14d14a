import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageTypes, plainSite } from '../site-output/sites.ts';
import { topicPapers, topicPath } from './reading-list-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const paperPath = pageTypes(plainSite).find(({ type }) => type === 'paper')!.path;

/** How many sheets a page takes; what prepares it for printing has run then. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const printedAfter = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content.replaceAll('"', ''));

/** Controls that would come out on paper. */
const printedControls = (page: Page) =>
  page
    .locator('button, input, select, summary')
    .evaluateAll((controls) =>
      controls.filter((control) => control.checkVisibility()).map((control) => control.outerHTML),
    );

test('a topic prints in the density that the reader chose, on far fewer sheets than papers', async () => {
  await reader.visit(topicPath, async ({ page }) => {
    const taken: number[] = [];
    for (const density of ['titles', 'gist', 'full']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.density = chosen;
      }, density);
      taken.push(await sheets(page));
    }
    expect(taken).toEqual(taken.toSorted((a, b) => a - b));
    expect(new Set(taken).size).toBe(3);
    expect(taken.at(-1)).toBeLessThan(topicPapers.length);
    await page.emulateMedia({ media: 'print' });
    expect(await printedAfter(page, 'h1')).toBe(page.url());
    const address = new URL(topicPapers[0]!.url, page.url()).href;
    expect(await printedAfter(page, `[data-paper-id="${topicPapers[0]!.id}"] h3 > a`)).toBe(address);
    expect(await printedControls(page)).toEqual([]);
  });
});

test('a paper prints with its abstract once, its marks, and the addresses of similar papers', async () => {
  await reader.visit(paperPath, async ({ page }) => {
    expect(await sheets(page)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 500, height: 700 });
    expect(await page.locator('.in-short').isVisible()).toBe(false);
    expect(await page.locator('.paper-abstract').isVisible()).toBe(true);
    expect(await printedAfter(page, 'h1')).toBe(page.url());
    expect(await printedAfter(page, '.similar-list a')).toMatch(/^http.*\/papers\/.+\/$/);
    expect(await printedControls(page)).toEqual([]);
  });
});
