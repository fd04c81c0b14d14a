import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { largestTopic, plainSite, readPapers } from '../site-output/sites.ts';
import { untilIdle } from './browse-steps.ts';
import {
  browsePath,
  findIds,
  queryInAddress,
  searchField,
  searchPath,
  shownIds,
  waitForAnswer,
} from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const topic = largestTopic(plainSite);
const topicPath = topic.url.slice(1);
const { papers } = readPapers(plainSite);

describe('the search of the header', () => {
  test.for(['', 'topics/', 'about/'])('leads from /%s to the results', async (path) => {
    await reader.visit(path, async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('R&D "text-to-image"');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${browsePath}?q=*`);
      await waitForAnswer(page, 'R&D "text-to-image"');
      expect(await searchField(page).inputValue()).toBe('R&D "text-to-image"');
      expect(await shownIds(page)).toEqual((await findIds(plainSite, 'R&D "text-to-image"')).slice(0, 10));
    });
  });

  test('works as a form without scripts; the page then says what it needs, and leads to the topics', async () => {
    await reader.visit(
      'about/',
      async ({ page }) => {
        await page.getByRole('searchbox').fill('c++');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/${searchPath('c++')}`);
        expect(
          await page
            .locator('main')
            .getByText(/needs scripts/)
            .isVisible(),
        ).toBe(true);
        await page.locator('main').getByRole('link', { name: 'topics', exact: true }).click();
        await page.locator('main').getByRole('link', { name: topic.name, exact: true }).click();
        await page.waitForURL(`**${topic.url}`);
        expect(await page.locator('main [data-paper-id]').count()).toBe(topic.papers.length);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the filter of a topic page', () => {
  const field = (page: Page) => page.locator('main').getByRole('searchbox');
  const cards = (page: Page) => page.locator('main [data-paper-id]').filter({ visible: true });
  const status = (page: Page) => page.locator('[data-topic-filter-status] > [aria-hidden]').textContent();
  const visibleIds = (page: Page) =>
    cards(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-paper-id')));
  const all = topic.papers.length;
  const onPage = (ids: string[]) => topic.papers.filter((id) => ids.includes(id));
  const matching = (pattern: RegExp) =>
    topic.papers.filter((id) => {
      const { title, abstract } = papers.find((paper) => paper.id === id)!;
      return pattern.test(title) || pattern.test(abstract);
    });

  test('reads a query as the search page does', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      const paper = papers.find(({ id }) => id === topic.papers.at(-1))!;
      const guises = [
        paper.slug,
        paper.title.toUpperCase(),
        `“${paper.title}”`,
        paper.title.replace(/\p{L}{8,}/gu, (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`),
        `${paper.title.replaceAll(/[^\p{L}\p{N}]+/gu, '_')}.pdf`,
      ];
      for (const guise of guises) {
        await field(page).fill('zyzzyva');
        await expect.poll(() => visibleIds(page)).toEqual([]);
        await field(page).fill(guise);
        await expect.poll(() => visibleIds(page)).toContain(paper.id);
      }
    });
  });

  test('leaves the papers that match, announces their count, and restores all when emptied', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      const hits = matching(/\battention/i);
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.length).toBeLessThan(all);
      await field(page).pressSequentially('attention');
      await expect.poll(() => visibleIds(page)).toEqual(hits);
      expect(await status(page)).toBe(`${hits.length} of ${all} papers`);
      expect(await queryInAddress(page)).toBe('attention');
      await field(page).press('Escape');
      await expect.poll(() => cards(page).count()).toBe(all);
      expect(await queryInAddress(page)).toBeNull();
      await field(page).fill('attention');
      await expect.poll(() => visibleIds(page)).toEqual(hits);
      await field(page).fill('');
      await expect.poll(() => visibleIds(page)).toEqual(topic.papers);
      expect(complaints).toEqual([]);
    });
  });

  test('takes phrases and words to leave out as the search page does', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      for (const query of ['"language models"', 'attention -head']) {
        await field(page).fill(query);
        const everywhere = await findIds(plainSite, query);
        await expect.poll(() => visibleIds(page)).toEqual(onPage(everywhere));
      }
    });
  });

  test('hides a group that has no paper left, with its heading', async () => {
    const groups = ['Main topic', 'Also covers this topic'];
    const also = topic.papers
      .map((id) => papers.find((paper) => paper.id === id)!)
      .find((paper) => paper.topics[0] !== topic.slug)!;
    await reader.visit(topicPath, async ({ page }) => {
      const heading = (name: string) => page.getByRole('heading', { name });
      for (const name of groups) expect(await heading(name).isVisible()).toBe(true);
      await field(page).fill(`title:"${also.title}"`);
      await expect.poll(() => visibleIds(page)).toEqual([also.id]);
      expect(await heading(groups[0]!).isVisible()).toBe(false);
      expect(await heading(groups[1]!).isVisible()).toBe(true);
      const alsoHere = topic.papers.filter(
        (id) => papers.find((paper) => paper.id === id)!.topics[0] !== topic.slug,
      );
      expect(await heading(groups[1]!).textContent()).toContain(`1 of ${alsoHere.length} papers`);
      expect(await status(page)).toBe(`1 of ${all} papers`);
    });
  });

  test('says so when none is left, and hides nothing for a letter or a sign', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await field(page).fill('zzzqqq');
      await expect.poll(() => cards(page).count()).toBe(0);
      expect(await status(page)).toBe('No paper here matches');
      for (const query of ['m', '%']) {
        await field(page).fill(query);
        await expect.poll(() => cards(page).count()).toBe(all);
      }
    });
  });

  // A page for each query: only from the unfiltered page on does a shorter list show that the query was answered.
  test.for(['attention', 'c++ "a#b" 100% R&D'])('keeps %s in the address through a reload', async (query) => {
    await reader.visit(topicPath, async ({ page }) => {
      await field(page).fill(query);
      await expect.poll(() => queryInAddress(page)).toBe(query);
      await expect.poll(() => cards(page).count()).toBeLessThan(all);
      const ids = await visibleIds(page);
      await page.reload();
      await expect.poll(() => field(page).inputValue()).toBe(query);
      await expect.poll(() => visibleIds(page)).toEqual(ids);
    });
  });

  test('fetches the engine and the index only when the field is used', async () => {
    await reader.visitAfresh(noPage, async ({ page }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.goto(new URL(`..${topic.url}`, page.url()).href);
      await untilIdle(page);
      const before = fetched.filter((path) => /\.(?:js|json)$/.test(path));
      expect(before.filter((path) => path.endsWith('.json'))).toEqual([]);
      await field(page).fill('attention');
      await expect.poll(() => cards(page).count()).toBeLessThan(all);
      const scripts = fetched.filter((path) => path.endsWith('.js'));
      expect(scripts.length).toBeGreaterThan(before.length);
      expect(fetched.filter((path) => /\/records-\d+\.json$/.test(path))).toEqual([]);
    });
  });

  test('says so when the index cannot be fetched, and typing again helps', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await page.route('**/search/**', (route) => route.abort());
      await field(page).fill('attention');
      await expect.poll(() => status(page)).toMatch(/could not be fetched/);
      expect(await cards(page).count()).toBe(all);
      await page.unroute('**/search/**');
      await field(page).pressSequentially(' ');
      await expect.poll(() => cards(page).count()).toBeLessThan(all);
    });
  });

  test('loads the page anew when the index is from an older build', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      let loads = 0;
      page.on('request', (request) => {
        if (request.isNavigationRequest()) loads++;
      });
      await page.route('**/search/**', (route) =>
        loads === 0 ? route.fulfill({ status: 404 }) : route.continue(),
      );
      await field(page).fill('attention');
      await expect.poll(() => loads).toBe(1);
      await page.waitForLoadState();
      await expect.poll(() => visibleIds(page)).toEqual(matching(/\battention/i));
      expect(await field(page).inputValue()).toBe('attention');
      expect(loads).toBe(1);
    });
  });
});
