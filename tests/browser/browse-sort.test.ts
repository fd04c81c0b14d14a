import { describe, expect, test } from 'vitest';
import { kindNames } from '../../src/site/shared/wording.ts';
import { plainSite } from '../site-output/sites.ts';
import { browseAt, papers, patience, topics, wordsOf } from './browse-steps.ts';
import { addressOf, ask, browsePath, shownIds, statusText, waitForAnswer } from './search-page.ts';
import { header, openTable, tablePath, words } from './table-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const pages = Math.ceil(papers.length / 25);
const byId = new Map(papers.map((paper) => [paper.id, paper]));
const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe('sorting', () => {
  test('with the list of orders, which the status repeats', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await waitForAnswer(page, '');
      const titleOf = new Map(papers.map(({ id, title }) => [id, title]));
      const lengthOf = new Map(papers.map((paper) => [paper.id, wordsOf(paper)]));
      const choose = async (order: string, said: string) => {
        await page.getByLabel('Sort by').selectOption({ label: order });
        await expect
          .poll(() => statusText(page), patience)
          .toBe(`${papers.length} papers, sorted by ${said}.`);
        return shownIds(page);
      };
      const byTitle = (await choose('Title, A to Z', 'title, A to Z')).map((id) => titleOf.get(id!)!);
      const bare = (title: string) => title.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
      expect(byTitle).toHaveLength(10);
      expect(byTitle.map(bare)[0]).toBe(
        [...titleOf.values()].map(bare).sort((a, b) => a.localeCompare(b, 'en'))[0],
      );
      const shortest = await choose('Shortest abstract', 'shortest abstract');
      expect(lengthOf.get(shortest[0]!)).toBe(Math.min(...lengthOf.values()));
      const longest = await choose('Longest abstract', 'longest abstract');
      expect(lengthOf.get(longest[0]!)).toBe(Math.max(...lengthOf.values()));
    });
  });

  test('with a header: one way, the other way, and as before', async () => {
    await reader.visit(tablePath, async ({ page, complaints }) => {
      await openTable(page);
      const usual = await shownIds(page);
      const length = header(page, 'Length (words)');
      const press = () => length.getByRole('button').click();
      expect(await length.getAttribute('aria-sort')).toBeNull();
      await press();
      await expect.poll(() => length.getAttribute('aria-sort'), patience).toBe('ascending');
      expect(await words(page)).toEqual(sorted(await words(page)));
      expect(await statusText(page)).toBe(`${papers.length} papers, sorted by shortest abstract.`);
      expect(await page.getByLabel('Sort by').inputValue()).toBe('length');
      await press();
      await expect.poll(() => length.getAttribute('aria-sort'), patience).toBe('descending');
      expect(await words(page)).toEqual(sorted(await words(page)).reverse());
      expect((await addressOf(page)).searchParams.get('sort')).toBe('-length');
      await press();
      await expect.poll(() => length.getAttribute('aria-sort'), patience).toBeNull();
      expect(await shownIds(page)).toEqual(usual);
      expect(await statusText(page)).toBe(`${papers.length} papers, sorted by original order.`);
      expect(complaints).toEqual([]);
    });
  });

  test('says by one header at a time how it is sorted, and starts at the first page', async () => {
    await reader.visit(browseAt({ view: 'table', page: 2 }), async ({ page }) => {
      await openTable(page);
      await header(page, 'Length (words)').getByRole('button').click();
      await header(page, 'Title').getByRole('button').click();
      await expect.poll(() => header(page, 'Title').getAttribute('aria-sort'), patience).toBe('ascending');
      expect(await page.locator('[aria-sort]').count()).toBe(1);
      expect(await page.locator('[data-page-text]').textContent()).toMatch(`Page 1 of ${pages},`);
    });
  });

  test('by every column is both in the address and in the list of orders, and Back undoes it', async () => {
    await reader.visit(tablePath, async ({ page }) => {
      await openTable(page);
      const order = page.getByLabel('Sort by');
      const nameOf = new Map(topics.map(({ slug, name }) => [slug, name]));
      const expected: Record<string, (id: string) => string | number> = {
        topic: (id) => nameOf.get(byId.get(id)!.topics[0]!)!,
        kind: (id) => kindNames[byId.get(id)!.kind],
        code: (id) => Number(!byId.get(id)!.links.some(({ kind }) => kind === 'code')),
      };
      for (const [column, keyOf] of Object.entries(expected)) {
        for (const sort of [column, `-${column}`]) {
          await page.locator(`thead [data-column="${column}"] button`).click();
          await expect
            .poll(async () => (await addressOf(page)).searchParams.get('sort'), patience)
            .toBe(sort);
          await expect.poll(() => order.inputValue(), patience).toBe(sort);
          const values = papers.map(({ id }) => keyOf(id)).sort(compare);
          if (sort !== column) values.reverse();
          await expect
            .poll(async () => (await shownIds(page)).map((id) => keyOf(id!)), { ...patience, message: sort })
            .toEqual(values.slice(0, 25));
        }
      }
      await page.goBack();
      await expect.poll(() => order.inputValue(), patience).toBe('code');
      // The list of orders follows the address at once, the table when it has been sorted.
      await expect.poll(() => header(page, 'Code').getAttribute('aria-sort'), patience).toBe('ascending');
      await order.selectOption('kind');
      await expect
        .poll(() => header(page, 'Paper type').getAttribute('aria-sort'), patience)
        .toBe('ascending');
    });
  });

  test('of a query starts with the best match', async () => {
    await reader.visit(tablePath, async ({ page }) => {
      await openTable(page);
      await ask(page, 'model merging');
      await expect.poll(() => statusText(page), patience).toContain('sorted by best match');
      expect(await page.getByLabel('Sort by').locator('option').first().textContent()).toBe('Best match');
    });
  });
});
