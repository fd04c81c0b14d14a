import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import { checkbox, papers, patience, topics, viewOf } from './browse-steps.ts';
import { shifted, watchShifts } from './layout-shifts.ts';
import {
  addressOf,
  ask,
  browsePath,
  findIds,
  searchField,
  searchPath,
  shownIds,
  statusText,
  waitForAnswer,
} from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const inOrder = papers.map(({ id }) => id);
const more = (page: Page) => page.getByRole('button', { name: /^Show \d+ more$/ });

describe('the browse page before anything is asked', () => {
  test('has the first ten papers without scripts, their abstracts too, and leads to the topics', async () => {
    await reader.visit(
      browsePath,
      async ({ page }) => {
        const items = page.locator('main [data-paper-id]').filter({ visible: true });
        const shown = await items.evaluateAll((all) => all.map((item) => item.getAttribute('data-paper-id')));
        expect(shown).toEqual(inOrder.slice(0, 10));
        expect(await items.first().getByRole('heading').textContent()).toBe(papers[0]!.title);
        await items.first().locator('summary').click();
        expect(await items.first().locator('details p').textContent()).toBe(papers[0]!.abstract);
        expect(await more(page).isVisible()).toBe(false);
        await page.locator('main').getByRole('link', { name: 'topics', exact: true }).click();
        await page.waitForURL('**/topics/');
      },
      { javaScriptEnabled: false },
    );
  });

  test('keeps them as they stand when scripts take over, and goes on through all papers', async () => {
    await reader.visitAfresh(noPage, async ({ page, complaints }) => {
      await watchShifts(page);
      await page.goto(new URL(`/${browsePath}`, page.url()).href);
      await waitForAnswer(page, '');
      expect(await statusText(page)).toBe(`${papers.length} papers`);
      expect(await shownIds(page)).toEqual(inOrder.slice(0, 10));
      expect(await shifted(page)).toBeLessThanOrEqual(0.02);
      for (const count of [20, 30]) {
        await more(page).click();
        await expect.poll(() => shownIds(page), patience).toEqual(inOrder.slice(0, count));
      }
      const view = await viewOf(page);
      await page.locator('main [data-paper-id]').nth(25).getByRole('heading').getByRole('link').click();
      await page.waitForURL('**/papers/**');
      await page.goBack();
      await expect.poll(() => viewOf(page), patience).toEqual(view);
      expect(complaints).toEqual([]);
    });
  });

  test('comes back as it was when the field is emptied', async () => {
    await reader.visit(searchPath('attention'), async ({ page }) => {
      await waitForAnswer(page, 'attention');
      expect(await shownIds(page)).toEqual((await findIds(plainSite, 'attention')).slice(0, 10));
      await ask(page, '');
      expect(await shownIds(page)).toEqual(inOrder.slice(0, 10));
      expect(await statusText(page)).toBe(`${papers.length} papers`);
    });
  });

  test('shows none of them where the address asks for others that are on their way', async () => {
    await reader.visit(noPage, async ({ page }) => {
      const scripts = Promise.withResolvers<void>();
      await page.route('**/*.js', async (route) => {
        await scripts.promise;
        await route.continue();
      });
      await page.goto(new URL(`/${searchPath('grokking')}`, page.url()).href, { waitUntil: 'commit' });
      await page.locator('[data-search-list] > li').nth(9).waitFor({ state: 'attached' });
      // Until its style sheets are there a page is not painted.
      await expect
        .poll(() => page.locator('[data-search-list] > li').first().isVisible(), patience)
        .toBe(false);
      await expect.poll(() => page.locator('[data-search-status]').isVisible(), patience).toBe(false);
      scripts.resolve();
      await waitForAnswer(page, 'grokking');
      expect(await page.locator('[data-search-list] > li').first().isVisible()).toBe(true);
    });
  });
});

describe('the topics that a query is about', () => {
  const row = (page: Page) => page.locator('[data-topic-row]');
  const forgetting = topics.find(({ name }) => /forgetting/.test(name))!;

  test('stand above its results, with how many papers they have, and lead to their pages', async () => {
    await reader.visit(searchPath('forgetting'), async ({ page, complaints }) => {
      await waitForAnswer(page, 'forgetting');
      await expect
        .poll(() => row(page).textContent(), patience)
        .toMatch(new RegExp(`^\\s*Topic:\\s*${forgetting.name}\\s*\\(${forgetting.papers.length}\\)\\s*$`));
      await ask(page, 'superposition');
      expect(await row(page).isVisible()).toBe(false);
      await ask(page, 'catastrophic forgetting');
      await row(page).getByRole('link').click();
      await page.waitForURL(`**${forgetting.url}`);
      expect(complaints).toEqual([]);
    });
  });
});

describe('where nothing is found', () => {
  const ways = (page: Page) => page.getByRole('region', { name: 'Ways on' });

  test('filters are offered to be taken away, each with what it would leave', async () => {
    const inTopic = papers.filter((paper) => paper.topics.includes(topics[0]!.slug));
    const kinds = new Set<string>(inTopic.map(({ kind }) => kind));
    const missing = ['theory', 'position', 'tool', 'survey'].find(
      (kind) => !kinds.has(kind) && papersOf(kind) !== '0 papers',
    )!;
    await reader.visit(
      `${browsePath}?topic=${topics[0]!.slug}&kind=${missing}`,
      async ({ page, complaints }) => {
        await ways(page).waitFor();
        expect(await shownIds(page)).toEqual([]);
        const offers = await ways(page).getByRole('button').allTextContents();
        expect(offers.at(-1)).toBe(`Clear filters${papers.length} papers`);
        expect(offers[0]).toBe(`Without “${topics[0]!.name}”${papersOf(missing)}`);
        await ways(page).getByRole('button').first().click();
        await expect.poll(async () => (await shownIds(page)).length, patience).toBeGreaterThan(0);
        expect(await ways(page).isVisible()).toBe(false);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');
        expect(await checkbox(page, 'topic', topics[0]!.slug).isChecked()).toBe(false);
        expect(complaints).toEqual([]);
      },
    );
  });

  test('a topic that the collection does not have is named', async () => {
    await reader.visit(`${browsePath}?topic=no-such-topic`, async ({ page }) => {
      await ways(page).getByText('This collection has no topic “no-such-topic”.').waitFor();
      await ways(page)
        .getByRole('button', { name: /^Clear filters/ })
        .click();
      await waitForAnswer(page, '');
      expect(await shownIds(page)).toEqual(inOrder.slice(0, 10));
    });
  });

  test('a topic of the query that the collection does not have is named, with one that it has', async () => {
    const { slug, name } = topics[0]!;
    await reader.visit(searchPath(`topic:${slug.slice(1)}`), async ({ page, complaints }) => {
      await ways(page)
        .getByText(`no topic “${slug.slice(1)}”`)
        .waitFor();
      expect(await ways(page).getByText('Check the spelling').isVisible()).toBe(false);
      await ways(page).getByRole('link', { name, exact: true }).click();
      await waitForAnswer(page, `topic:${slug}`);
      expect((await shownIds(page)).length).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });
  });

  test('a search without filters leads to the topics and to all papers', async () => {
    await reader.visit(searchPath('zzzqqq'), async ({ page }) => {
      await ways(page).waitFor();
      expect(await ways(page).getByRole('button').count()).toBe(0);
      expect(await ways(page).getByRole('link', { name: 'all topics' }).getAttribute('href')).toBe(
        '/topics/',
      );
      await ask(page, 'attention');
      expect(await ways(page).isVisible()).toBe(false);
    });
  });
});

test('a query that nothing has answered yet outlives a reload', async () => {
  await reader.visit(browsePath, async ({ page }) => {
    await waitForAnswer(page, '');
    // To take the route away would let the held requests through, and the answer come just as the page is left.
    let isHeld = true;
    await page.route('**/terms-*.json', (route) => (isHeld ? undefined : route.continue()));
    await searchField(page).fill('superposition');
    await expect.poll(() => page.locator('main [data-query]').count(), patience).toBe(0);
    isHeld = false;
    await page.reload();
    await waitForAnswer(page, 'superposition');
    expect(await searchField(page).inputValue()).toBe('superposition');
  });
});

test('a filter that nothing has answered yet outlives a reload, and a step to a paper and back', async () => {
  await reader.visitAfresh(searchPath('attention'), async ({ page }) => {
    await waitForAnswer(page, 'attention');
    let isHeld = true;
    await page.route('**/facet-kind.json', (route) => (isHeld ? undefined : route.continue()));
    const survey = checkbox(page, 'kind', 'survey');
    await survey.check();
    await expect.poll(() => page.locator('main [data-query]').count(), patience).toBe(0);
    await page.reload();
    await expect.poll(() => survey.isChecked(), patience).toBe(true);
    expect((await addressOf(page)).search).toBe('?q=attention');
    await page.goto(new URL('/topics/', page.url()).href);
    isHeld = false;
    await page.goBack();
    await waitForAnswer(page, 'attention');
    await expect.poll(async () => (await addressOf(page)).search, patience).toBe('?q=attention&kind=survey');
    expect(await survey.isChecked()).toBe(true);
  });
});

/** How many papers are of a kind, as the page says it. */
function papersOf(kind: string): string {
  const count = papers.filter((paper) => paper.kind === kind).length;
  return `${count} ${count === 1 ? 'paper' : 'papers'}`;
}
