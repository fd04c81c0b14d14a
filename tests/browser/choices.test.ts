import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { largestTopic, pageTypes, plainSite, readPapers } from '../site-output/sites.ts';
import { chooseView } from './browse-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const topic = largestTopic(plainSite);
const topicPath = topic.url.slice(1);
const first = readPapers(plainSite).papers.find((paper) => paper.id === topic.papers[0])!;

describe('the theme', () => {
  test('follows the system until the reader chooses', async () => {
    await reader.visit('', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await background(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await background(page);
      expect(dark).not.toBe(light);
      await page.selectOption('[data-theme-choice]', 'light');
      expect(await background(page)).toBe(light);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.selectOption('[data-theme-choice]', 'dark');
      expect(await background(page)).toBe(dark);
    });
  });

  test('is remembered on the next page, before any of its scripts has loaded', async () => {
    await reader.visit('', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.selectOption('[data-theme-choice]', 'dark');
      const dark = await background(page);
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(new URL('about/', page.url()).href);
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(await background(page)).toBe(dark);
    });
  });

  test('holds on a page whose storage is refused', async () => {
    await reader.visit('', async ({ page, complaints }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.reload();
      await page.selectOption('[data-theme-choice]', 'dark');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(complaints).toEqual([]);
    });
  });
});

describe('the density of a topic page', () => {
  const paper = (page: Page) => page.locator(`main [data-paper-id="${first.id}"]`);
  const abstractStart = first.abstract.slice(0, 40);

  test('shows titles, gists or abstracts, and is remembered', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      const shown = async () => ({
        title: await paper(page).locator('h3').isVisible(),
        gist: await paper(page).locator('.gist').isVisible(),
        abstract: await paper(page).locator('details.abstract p').isVisible(),
      });
      expect(await shown()).toEqual({ title: true, gist: true, abstract: false });
      await chooseView(page, 'Titles');
      expect(await shown()).toEqual({ title: true, gist: false, abstract: false });
      await chooseView(page, 'Abstracts');
      expect((await shown()).abstract).toBe(true);
      await page.reload();
      expect((await shown()).abstract).toBe(true);
      expect(await page.locator('[data-density-choice] input[value=full]').isChecked()).toBe(true);
    });
  });

  test('lets the reader open one abstract without scripts', async () => {
    await reader.visit(
      topicPath,
      async ({ page }) => {
        const text = paper(page).locator('details.abstract p');
        expect(await text.isVisible()).toBe(false);
        await paper(page).locator('summary').click();
        expect(await text.isVisible()).toBe(true);
        expect(await text.textContent()).toContain(abstractStart);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the Copy link button', () => {
  const paperPath = pageTypes(plainSite).find(({ type }) => type === 'paper')!.path;

  test.for([topicPath, paperPath])('copies the address of /%s and says so', async (path) => {
    await reader.visit(
      path,
      async ({ page }) => {
        await page.locator('[data-copy-link]').click();
        const status = page.locator('[role=status]', { hasText: 'copied' });
        await status.waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('shows the address where the browser refuses to copy', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      });
      await page.locator('[data-copy-link]').click();
      const status = page.locator('[role=status]', { hasText: 'http' });
      await status.waitFor();
      expect(await status.textContent()).toBe(page.url());
    });
  });
});

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
