import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ListedPaper } from '../site-output/sites.ts';
import { plainSite, readPapers } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const { papers } = readPapers(plainSite);
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** The title that stands on three lines of a phone, with the most to say below it. */
const LONGEST_OF_THREE_LINES = 72;
const said = ({ gist, result }: ListedPaper) => gist.length + (result === gist ? 0 : (result?.length ?? 0));
const wordy = papers
  .filter(({ title, gist, result }) => title.length <= LONGEST_OF_THREE_LINES && result && result !== gist)
  .reduce((a, b) => (said(b) > said(a) ? b : a));
const oneSentence = papers.find(({ gist, result }) => gist === result)!;

const inShort = (page: Page) => page.getByRole('region', { name: 'In short' });
const legend = (page: Page) => page.locator('.legend > span:not(.visually-hidden)').allTextContents();

describe('the page of a paper', () => {
  test('says in short, above the abstract and on the first screen of a phone, what was done and found', async () => {
    await reader.visit(
      wordy.url.slice(1),
      async ({ page }) => {
        await page.evaluate(() => document.fonts.ready);
        expect(await inShort(page).locator('dt').allTextContents()).toEqual(['Contribution', 'Main finding']);
        expect(await inShort(page).locator('dd').allTextContents()).toEqual([wordy.gist, wordy.result]);
        const bottom = (selector: string) =>
          page
            .locator(selector)
            .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().bottom));
        const ends = await bottom('.in-short dd');
        expect(Math.max(...ends)).toBeLessThanOrEqual(740);
        const top = (await page.locator('.paper-abstract').boundingBox())!.y;
        expect(top).toBeGreaterThan(Math.max(...ends));
        await expectAccessible(page);
      },
      phone,
    );
  });

  test('says it once on a wide screen: in the abstract, with a legend to its marks', async () => {
    await reader.visit(wordy.url.slice(1), async ({ page }) => {
      expect(await inShort(page).count()).toBe(0);
      expect(await page.locator('.paper-abstract mark.of-gist').first().isVisible()).toBe(true);
      expect(await legend(page)).toEqual(['Contribution', 'Main finding', 'selected automatically']);
    });
  });

  test('calls a contribution that is the finding both, with one mark', async () => {
    await reader.visit(
      oneSentence.url.slice(1),
      async ({ page }) => {
        expect(await legend(page)).toEqual(['Contribution and main finding', 'selected automatically']);
        expect(await inShort(page).locator('dd').allTextContents()).toEqual([oneSentence.gist]);
      },
      phone,
    );
  });
});
