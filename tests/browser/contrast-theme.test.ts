import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { largestTopic, pageTypes, plainSite } from '../site-output/sites.ts';
import { contrastTheme as theme, unreadable } from './accessibility.ts';
import { chooseView, notButton, openFilters, patience } from './browse-steps.ts';
import { searchPath, waitForAnswer } from './search-page.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const paperPath = pageTypes(plainSite).find(({ type }) => type === 'paper')!.path;

/** Colours and lines of an element, or of what stands before it, as they are shown. */
const look = (page: Page, selector: string, pseudo?: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, before) => {
      const { backgroundColor, borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element, before);
      return { backgroundColor, line: `${borderBlockEndWidth} ${borderBlockEndStyle}` };
    }, pseudo);

const opaque = /^rgb\(/;

// That every text can be told from what is behind it is seen where pages of every type are.
describe('under a contrast theme', () => {
  test('searched words, marked sentences, pressed buttons and saved papers still say what they are', async () => {
    await reader.visit(
      searchPath('attention heads'),
      async ({ page }) => {
        await waitForAnswer(page, 'attention heads');
        await chooseView(page, 'Abstracts');
        const sentence = 'details.abstract mark.of-result';
        await expect.poll(() => page.locator(sentence).count(), patience).toBeGreaterThan(0);
        expect(await unreadable(page)).toEqual([]);
        const canvas = (await look(page, 'details.abstract mark.of-gist')).backgroundColor;
        for (const mark of ['h2 mark', 'mark.of-gist mark']) {
          const { backgroundColor } = await look(page, mark);
          expect(backgroundColor, mark).toMatch(opaque);
          expect(backgroundColor, mark).not.toBe(canvas);
        }
        expect((await look(page, 'details.abstract mark.of-gist')).line).toBe('2px solid');
        expect((await look(page, sentence)).line).toBe('2px dashed');
        const bookmark = await page
          .locator('.save-button .icon')
          .first()
          .evaluate((icon) => getComputedStyle(icon).stroke);
        expect(bookmark).toMatch(opaque);
        expect(bookmark).not.toBe(canvas);
        await openFilters(page);
        const not = '[data-facet=kind] [data-value=survey] [data-unwanted]';
        const before = await look(page, not);
        await notButton(page, 'kind', 'survey').click();
        await expect.poll(() => look(page, not), patience).not.toEqual(before);
        expect(await unreadable(page)).toEqual([]);
      },
      theme,
    );
  });

  test('the hue of a topic is a shape that can be seen', async () => {
    await reader.visit(
      largestTopic(plainSite).url.slice(1),
      async ({ page }) => {
        const bar = await look(page, '.topic-title', '::before');
        const swatch = await look(page, '.topic-name', '::before');
        for (const { backgroundColor } of [bar, swatch]) expect(backgroundColor).toMatch(/^(?:rgb|oklch)\(/);
      },
      theme,
    );
  });

  test('the abstract of a paper tells its two marked sentences apart', async () => {
    await reader.visit(
      paperPath,
      async ({ page }) => {
        const legend = page.locator('.legend mark');
        const lines = await legend.evaluateAll((marks) =>
          marks.map((mark) => getComputedStyle(mark).borderBlockEndStyle),
        );
        expect(new Set(lines).size).toBe(lines.length);
      },
      theme,
    );
  });
});
