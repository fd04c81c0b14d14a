import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBareUse } from '../../src/collection/understand/acronyms/acronym-table.ts';
import { plainSite, readPapers } from '../site-output/sites.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const isBare = (abstract: string) => (acronym: { short: string; long: string }) =>
  findBareUse(abstract, acronym) !== null;
const paper = readPapers(plainSite).papers.find(({ abstract, acronyms }) => acronyms.some(isBare(abstract)))!;
const { long } = paper.acronyms.find(isBare(paper.abstract))!;

/** What the first acronym shows beside itself. */
function shownWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { display, content } = getComputedStyle(document.querySelector('.abstract abbr')!, '::after');
    return display === 'none' || content === 'none' ? '' : content;
  });
}

test('an acronym says what it stands for when focused or pointed at, and Escape hides it', async () => {
  await reader.visit(paper.url.slice(1), async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const word = page.locator('.abstract abbr').first();
    expect(await shownWords(page)).toBe('');
    await word.focus();
    expect(await shownWords(page)).toContain(long);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    expect(await shownWords(page)).toBe('');
    await page.keyboard.press('Shift+Tab');
    await word.hover();
    expect(await shownWords(page)).toContain(long);
    // The abstract reads and copies as its authors wrote it.
    expect(await page.locator('.paper-abstract').textContent()).toBe(paper.abstract);
  });
});
