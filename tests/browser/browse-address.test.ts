import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { BrowseState } from '../../src/browse/state.ts';
import { plainSite } from '../site-output/sites.ts';
import {
  browseAt,
  checkbox,
  chips,
  chooseView,
  expectPapers,
  fitting,
  papers,
  patience,
  topics,
  unwanted,
  viewOf,
  wanted,
} from './browse-steps.ts';
import { addressOf, ask, browsePath, shownIds, statusText, waitForAnswer } from './search-page.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const large = [...topics].sort((a, b) => b.papers.length - a.papers.length)[0]!.slug;
const scrollTop = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

const combinations: Record<string, Partial<BrowseState>> = {
  'one topic': { choices: { topic: wanted(large) } },
  'several facets, some turned round': {
    choices: {
      topic: { wanted: [large], unwanted: ['attention'] },
      kind: unwanted('survey'),
      length: wanted('long'),
    },
  },
  'all of two topics': {
    choices: { topic: wanted(large, 'attention') },
    allTopics: true,
  },
  'an order': { sort: { by: 'length', descending: true } },
  'a query with a filter and an order': {
    query: 'attention',
    choices: { kind: wanted('method') },
    sort: { by: 'title', descending: true },
  },
  'a page of the table without two columns': {
    view: 'table',
    page: 2,
    hiddenColumns: ['kind', 'length'],
    sort: { by: 'title', descending: false },
  },
  'a query and a filter as a table': { query: 'model', view: 'table', choices: { code: unwanted('yes') } },
};

describe('the address holds', () => {
  for (const [name, state] of Object.entries(combinations)) {
    test(name, async () => {
      await reader.visit(browseAt(state), async ({ page, complaints }) => {
        await waitForAnswer(page, state.query ?? '');
        await expect.poll(() => statusText(page), patience).toMatch(/^(\d+|No) papers?/);
        const view = await viewOf(page);
        const before = (await addressOf(page)).href;
        await page.reload();
        await waitForAnswer(page, state.query ?? '');
        await expect.poll(() => viewOf(page), patience).toEqual(view);
        expect((await addressOf(page)).href).toBe(before);
        expect(complaints).toEqual([]);
      });
    });
  }

  test('what a reader has chosen step by step, in another profile too', async () => {
    let link = '';
    let view: unknown;
    await reader.visit(browsePath, async ({ page }) => {
      await ask(page, 'learning');
      await checkbox(page, 'topic', large).check();
      await checkbox(page, 'kind', 'method').check();
      await page.getByLabel('Sort by').selectOption('title');
      await expect.poll(() => statusText(page), patience).toContain('sorted by title');
      const { pathname, search } = await addressOf(page);
      link = pathname.slice(1) + search;
      view = await viewOf(page);
    });
    await reader.visit(link, async ({ page }) => {
      await waitForAnswer(page, 'learning');
      await expect.poll(() => viewOf(page), patience).toEqual(view);
    });
  });

  test('a page beyond the last one, which is shown as the last', async () => {
    await reader.visit(browseAt({ view: 'table', page: 999 }), async ({ page }) => {
      const last = Math.ceil(papers.length / 25);
      await expect
        .poll(() => page.locator('[data-page-text]').textContent(), patience)
        .toBe(`Page ${last} of ${last}, papers ${(last - 1) * 25 + 1}–${papers.length}`);
      expect(await shownIds(page)).toHaveLength(papers.length - (last - 1) * 25);
      await page.getByRole('button', { name: 'Previous' }).click();
      await expect.poll(() => shownIds(page), patience).toHaveLength(25);
    });
  });
});

describe('Back and Forward', () => {
  test('undo each choice and repeat it', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      const topic = fitting({ topic: wanted(large) });
      const both = fitting({ topic: wanted(large), kind: wanted('method') });
      await waitForAnswer(page, '');
      await checkbox(page, 'topic', large).check();
      await expectPapers(page, topic);
      await checkbox(page, 'kind', 'method').check();
      await expectPapers(page, both);
      await chooseView(page, 'Table');
      await expect.poll(() => page.getByRole('table').isVisible(), patience).toBe(true);
      await page.goBack();
      await expect.poll(() => page.getByRole('table').isVisible(), patience).toBe(false);
      await expectPapers(page, both);
      await page.goBack();
      await expectPapers(page, topic);
      expect(await checkbox(page, 'kind', 'method').isChecked()).toBe(false);
      await page.goBack();
      await expect.poll(() => statusText(page), patience).toBe(`${papers.length} papers`);
      expect(await chips(page).count()).toBe(0);
      for (const expected of [topic, both]) {
        await page.goForward();
        await expectPapers(page, expected);
      }
      expect(await checkbox(page, 'kind', 'method').isChecked()).toBe(true);
      await page.goForward();
      await expect.poll(() => page.getByRole('table').isVisible(), patience).toBe(true);
    });
  });
});

test('a filter chosen in the middle of the page leaves the place, for a reload and for Back', async () => {
  await reader.visit(browsePath, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await waitForAnswer(page, '');
    const rest = 60;
    await page.evaluate((top) => window.scrollTo(0, top), rest);
    // Clicked where it is: the test's own pointer would scroll to it first.
    const tick = (kind: string) => checkbox(page, 'kind', kind).evaluate((box: HTMLElement) => box.click());
    await tick('method');
    await expectPapers(page, fitting({ kind: wanted('method') }));
    const place = await scrollTop(page);
    await page.reload();
    await expectPapers(page, fitting({ kind: wanted('method') }));
    await expect.poll(() => scrollTop(page), patience).toBe(place);
    await tick('survey');
    await expectPapers(page, fitting({ kind: wanted('method', 'survey') }));
    await page.goBack();
    await expectPapers(page, fitting({ kind: wanted('method') }));
    await expect.poll(() => scrollTop(page), patience).toBe(place);
  });
});

describe('coming back from a paper', () => {
  test('keeps filter, number shown and place in the list', async () => {
    await reader.visit(browseAt({ choices: { topic: wanted(large) } }), async ({ page }) => {
      await expectPapers(page, fitting({ topic: wanted(large) }));
      await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
      await expect.poll(async () => (await shownIds(page)).length, patience).toBe(20);
      const view = await viewOf(page);
      const link = page.locator('main [data-paper-id]').nth(14).getByRole('heading').getByRole('link');
      await link.scrollIntoViewIfNeeded();
      const place = await scrollTop(page);
      expect(place).toBeGreaterThan(500);
      await link.click();
      await page.waitForURL('**/papers/**');
      await page.goBack();
      await expect.poll(() => viewOf(page), patience).toEqual(view);
      await expect.poll(() => scrollTop(page), patience).toBe(place);
    });
  });

  test('keeps page and place in the table', async () => {
    await reader.visit(browseAt({ view: 'table', page: 2 }), async ({ page }) => {
      await expect.poll(() => shownIds(page), patience).toHaveLength(25);
      const view = await viewOf(page);
      const link = page.getByRole('rowheader').nth(20).getByRole('link');
      await link.scrollIntoViewIfNeeded();
      const place = await scrollTop(page);
      expect(place).toBeGreaterThan(200);
      await link.click();
      await page.waitForURL('**/papers/**');
      await page.goBack();
      await expect.poll(() => viewOf(page), patience).toEqual(view);
      await expect.poll(() => scrollTop(page), patience).toBe(place);
    });
  });
});
