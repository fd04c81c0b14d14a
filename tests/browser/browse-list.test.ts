import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import {
  browseAt,
  chooseView,
  expectPapers,
  fitting,
  papers,
  patience,
  tabTo,
  wanted,
} from './browse-steps.ts';
import { searchPath, shownIds, waitForAnswer } from './search-page.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const choices = { kind: wanted('method') };
const listPath = browseAt({ choices });
const byId = new Map(papers.map((paper) => [paper.id, paper]));

const results = (page: Page): Locator => page.locator('main [data-search-list] > [data-paper-id]');
const abstractOf = (result: Locator): Locator => result.locator('details.abstract > p');
const visibleAbstracts = (page: Page) =>
  results(page)
    .locator('details.abstract > p')
    .evaluateAll((all) => all.filter((p) => p.checkVisibility()).map((p) => p.textContent));

async function expectAllAbstracts(page: Page): Promise<void> {
  const expected = (await shownIds(page)).map((id) => byId.get(id!)!.abstract);
  await expect.poll(() => visibleAbstracts(page), patience).toEqual(expected);
}

describe('a list without a query', () => {
  test('shows title and gist, or titles only, or whole abstracts', async () => {
    await reader.visit(listPath, async ({ page, complaints }) => {
      await expectPapers(page, fitting(choices));
      const gists = () => results(page).locator('.gist').filter({ visible: true }).count();
      expect(await gists()).toBe(10);
      expect(await visibleAbstracts(page)).toEqual([]);
      await chooseView(page, 'Titles');
      expect(await gists()).toBe(0);
      expect(await results(page).getByRole('heading').filter({ visible: true }).count()).toBe(10);
      await chooseView(page, 'Abstracts');
      await expectAllAbstracts(page);
      expect(await gists()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('remembers whole abstracts after a reload, for those shown later too', async () => {
    await reader.visit(listPath, async ({ page }) => {
      await expectPapers(page, fitting(choices));
      await chooseView(page, 'Abstracts');
      await expectAllAbstracts(page);
      await page.reload();
      await expectPapers(page, fitting(choices));
      expect(await page.locator('[data-density-choice] [value=full]').isChecked()).toBe(true);
      await expectAllAbstracts(page);
      await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
      await expect.poll(() => results(page).count(), patience).toBe(20);
      await expectAllAbstracts(page);
    });
  });

  test('opens one abstract, by mouse and by keyboard', async () => {
    await reader.visit(listPath, async ({ page }) => {
      await expectPapers(page, fitting(choices));
      const [first, second] = (await shownIds(page)).map((id) => byId.get(id!)!);
      await results(page).nth(0).getByText('Abstract').click();
      await expect.poll(() => abstractOf(results(page).nth(0)).textContent(), patience).toBe(first!.abstract);
      expect(await abstractOf(results(page).nth(1)).isVisible()).toBe(false);
      await tabTo(page, results(page).nth(1).locator('summary'));
      await page.keyboard.press('Enter');
      await expect.poll(() => visibleAbstracts(page), patience).toEqual([first!.abstract, second!.abstract]);
      await page.keyboard.press('Enter');
      await expect.poll(() => visibleAbstracts(page), patience).toEqual([first!.abstract]);
    });
  });

  test('opens one abstract by touch', async () => {
    await reader.visit(
      listPath,
      async ({ page }) => {
        await expectPapers(page, fitting(choices));
        const [first] = await shownIds(page);
        await results(page).nth(0).locator('summary').tap();
        await expect.poll(() => visibleAbstracts(page), patience).toEqual([byId.get(first!)!.abstract]);
      },
      { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    );
  });
});

describe('a list that answers a query', () => {
  const query = 'task vectors';
  const excerpts = (page: Page) => results(page).locator('.excerpt').filter({ visible: true }).count();

  for (const [screen, options] of Object.entries({
    phone: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    'narrow window': { viewport: { width: 360, height: 780 } },
    desk: { viewport: { width: 1440, height: 900 } },
  })) {
    test(`has titles of three lines at most on a ${screen}, excerpts or not`, async () => {
      await reader.visit(
        searchPath(query),
        async ({ page }) => {
          await waitForAnswer(page, query);
          await expect.poll(() => excerpts(page), patience).toBeGreaterThan(0);
          await chooseView(page, 'Titles');
          expect(await excerpts(page)).toBe(0);
          const rows = await results(page).evaluateAll((items) =>
            items.map((item) => {
              const heading = item.querySelector('h2')!;
              const line = Number.parseFloat(getComputedStyle(heading).lineHeight);
              return item.querySelector('article')!.getBoundingClientRect().height / line;
            }),
          );
          expect(rows).toHaveLength(10);
          expect(rows.filter((lines) => lines > 3.1)).toEqual([]);
          const parts = results(page).first().locator('article > *').filter({ visible: true });
          expect(
            await parts.evaluateAll((all) => all.map(({ tagName, className }) => `${tagName} ${className}`)),
          ).toEqual(['H2 ', 'DIV row meta']);
        },
        options,
      );
    });
  }

  test('marks words, sentences and links in abstracts as the pages of the papers do', async () => {
    await reader.visit(searchPath(query), async ({ page, complaints }) => {
      await waitForAnswer(page, query);
      await chooseView(page, 'Abstracts');
      await expectAllAbstracts(page);
      let links = 0;
      for (const result of await results(page).all()) {
        const paper = byId.get((await result.getAttribute('data-paper-id'))!)!;
        const abstract = abstractOf(result);
        const marked = async (selector: string) =>
          (await abstract.locator(selector).allTextContents()).join('');
        expect(await marked('.of-gist')).toBe(paper.gist);
        expect(await marked('.of-result')).toBe(paper.result === paper.gist ? '' : (paper.result ?? ''));
        const words = await abstract.locator('mark:not([class])').allTextContents();
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(word).toMatch(/task|vector/i);
        const addresses = await abstract
          .locator('a')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        expect([...new Set(addresses)]).toEqual(paper.links.map(({ url }) => url));
        links += addresses.length;
      }
      expect(links).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });
  });
});
