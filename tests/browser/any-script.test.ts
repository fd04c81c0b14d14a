import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { NO_ABSTRACT } from '../../src/collection/paper-facts.ts';
import { builtSite, listFiles, readPapers, readSiteFile, readTopics } from '../site-output/sites.ts';
import { chooseView, lengthBeyondFooter, patience, widthBeyondWindow } from './browse-steps.ts';
import { searchPath, waitForAnswer } from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

/** Words of a hundred letters, texts in Hebrew, Arabic, Japanese and Thai, and a title without an abstract. */
const site = await builtSite('any script');

const reader = setUpReader(site);

/** Every page of the site, below the base. */
const pagePaths = () => listFiles(site, '.html').map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ''));

/** Texts in sight that begin from right to left and do not run so. */
function turnedRound(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!;
      const text = texts.currentNode.nodeValue!;
      if (!/^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text) || !element.checkVisibility()) continue;
      if (element.closest('.visually-hidden, pre, script')) continue;
      if (getComputedStyle(element).direction !== 'rtl')
        faults.push(`${element.tagName}: ${text.slice(0, 40)}`);
    }
    return faults;
  });
}

/** Looks at what is on the page, everything unfolded, narrow and wide, in a site of either direction. */
async function expectWellSet(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await turnedRound(page), path).toEqual([]);
  for (const direction of ['rtl', 'ltr']) {
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await widthBeyondWindow(page), `${path} at ${width} px, ${direction}`).toBeLessThanOrEqual(0);
      expect(await lengthBeyondFooter(page), `${path} at ${width} px, ${direction}`).toBeLessThanOrEqual(1);
    }
  }
}

test('words of any length and script stay within every page, and run in their own direction', async () => {
  const paths = pagePaths();
  expect(paths.length).toBeGreaterThan(14);
  await reader.visit(noPage, async ({ page, complaints }) => {
    for (const path of paths) {
      await page.goto(new URL(`/${path}`, page.url()).href);
      await expectWellSet(page, path);
    }
    expect(complaints).toEqual([]);
  });
});

test('so they do in results, as titles, with abstracts and in the table, and with filters chosen', async () => {
  const [topic] = readTopics(site).topics;
  const queries = ['sparse needs zebra', 'מילים ארוכות', '深層学習', 'คำยาว', 'الكلمات الطويلة'];
  await reader.visit(searchPath('sparse'), async ({ page, complaints }) => {
    for (const query of queries) {
      await page.getByRole('searchbox').fill(query);
      await waitForAnswer(page, query);
      expect(await page.locator('main [data-query] mark').count(), query).toBeGreaterThan(0);
      await expectWellSet(page, query);
    }
    const bare = page
      .locator('main [data-query] > ol > li')
      .filter({ hasText: /^\s*Sparse Retrieval of Words/ });
    await page.getByRole('searchbox').fill('sparse words');
    await waitForAnswer(page, 'sparse words');
    expect(await bare.getByText(NO_ABSTRACT).filter({ visible: true }).count()).toBe(1);
    expect(await bare.locator('details, .gist').filter({ visible: true }).count()).toBe(0);
    const others = page
      .locator('main [data-query] > ol > li')
      .filter({ hasNotText: 'Sparse Retrieval of Words' });
    expect(await others.getByText(NO_ABSTRACT).filter({ visible: true }).count()).toBe(0);
    for (const density of ['Abstracts', 'Titles', 'Summaries'] as const) {
      // What was looked at has everything open.
      await page.evaluate(() => {
        for (const menu of document.querySelectorAll('details')) menu.open = false;
      });
      await chooseView(page, density);
      await expectWellSet(page, density);
    }
    await page.goto(new URL(`/browse/?view=table&topic=${topic!.slug}&topic=hebrew`, page.url()).href);
    await expect.poll(() => page.getByRole('table').isVisible(), patience).toBe(true);
    await expect.poll(() => page.locator('[data-chip-list] button').count(), patience).toBe(2);
    await expectWellSet(page, 'table');
    expect(complaints).toEqual([]);
  });
});

test('pages say where a paper has no abstract, and describe it by its title', () => {
  const { papers } = readPapers(site);
  const { title, url, topics } = papers.at(-1)!;
  const below = (path: string) => `${path.slice(site.base.length)}index.html`;
  const page = readSiteFile(site, below(url));
  expect(page).toContain(`<meta name="description" content="${title}">`);
  expect(page).toContain(NO_ABSTRACT);
  expect(page).toContain('Derived automatically from the title.');
  expect(page).not.toContain('id="in-short"');
  const topic = readTopics(site).topics.find(({ slug }) => slug === topics[0])!;
  expect(readSiteFile(site, below(topic.url)).split(NO_ABSTRACT)).toHaveLength(2);
  expect(readSiteFile(site, 'about/index.html')).toContain(`1 of ${papers.length} papers has no abstract.`);
});

test('so they do on the reading list, notes and what was removed included', async () => {
  const { papers } = readPapers(site);
  await reader.visit(noPage, async ({ page, complaints }) => {
    for (const { url } of [...papers.slice(1, 3), papers.at(-1)!]) {
      await page.goto(new URL(url, page.url()).href);
      const save = page.locator('[data-save-paper]').first();
      await save.click();
      await expect.poll(() => save.getAttribute('aria-pressed'), patience).toBe('true');
    }
    await page.goto(new URL('/list/', page.url()).href);
    const entries = page.locator('[data-list-entries] > [data-paper-id]');
    await expect.poll(() => entries.count(), patience).toBe(3);
    await expect
      .poll(() => entries.getByText(NO_ABSTRACT).filter({ visible: true }).count(), patience)
      .toBe(1);
    for (const entry of [entries.first(), entries.last()]) {
      await entry.getByRole('button', { name: 'Add a note' }).click();
      await entry.getByRole('textbox').fill(`הערה ארוכה ${'x'.repeat(120)}`);
    }
    await expectWellSet(page, 'list');
    await entries
      .first()
      .getByRole('button', { name: /^Remove/ })
      .click();
    await page.locator('[data-removed-id]').waitFor();
    await expectWellSet(page, 'list with a gap');
    expect(complaints).toEqual([]);
  });
});
