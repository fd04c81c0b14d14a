import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readBibliography } from '../export/foreign-readers.ts';
import { plainSite } from '../site-output/sites.ts';
import {
  checkbox,
  chooseView,
  fitting,
  papers,
  patience,
  shownCounts,
  valuesOf,
  wanted,
} from './browse-steps.ts';
import { ask, browsePath, findIds, searchPath, shownIds, statusText, waitForAnswer } from './search-page.ts';
import { choose, downloaded, press } from './take-away-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const byId = new Map(papers.map((paper) => [paper.id, paper]));

/** Queries of which all, some and no papers have every word. */
const queries = ['attention heads', 'task vectors merging', 'attention heads bananas', 'curriculum learning'];

const menu = (page: Page) => page.locator('[data-result-ways] [data-export]');
const tiers = (page: Page) => page.locator('[data-tier]').filter({ visible: true }).allTextContents();
const more = (page: Page) => page.getByRole('button', { name: /^Show \d+ more$/ });

/** The values of a facet among these papers, counted one by one. */
function countsOf(facet: 'topic' | 'kind' | 'code' | 'length', ids: readonly string[]) {
  const counts: Record<string, number> = {};
  for (const value of ids.flatMap((id) => valuesOf(byId.get(id)!)[facet])) {
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** Waits until the panel counts these papers and no others. */
async function expectCounted(page: Page, ids: readonly string[]): Promise<void> {
  for (const facet of ['topic', 'kind', 'code', 'length'] as const) {
    const expected = countsOf(facet, ids);
    await expect
      .poll(async () => {
        const shown = await shownCounts(page, facet);
        return Object.entries(shown).filter(([value, count]) => count !== (expected[value] ?? 0));
      }, patience)
      .toEqual([]);
  }
}

/** Makes the list as long as it gets. */
async function showAll(page: Page, count: number): Promise<void> {
  for (let shown = 10; shown < count; shown += 10) {
    await more(page).click();
    await expect.poll(async () => (await shownIds(page)).length, patience).toBe(Math.min(count, shown + 10));
  }
}

describe('list, counts, filters, table and export', () => {
  test('are of the same papers, whether these have all words of the query or some', async () => {
    await reader.visit(browsePath, async ({ page, complaints }) => {
      for (const query of queries) {
        await ask(page, query);
        const found = await findIds(plainSite, query);
        await expectCounted(page, found);
        const largest = Object.entries(countsOf('topic', found)).sort((a, b) => b[1] - a[1])[0]![0];
        const left = found.filter((id) => byId.get(id)!.topics.includes(largest));
        await checkbox(page, 'topic', largest).check();
        await expect
          .poll(() => statusText(page), patience)
          .toMatch(new RegExp(`\\b${left.length} (?:paper|match)`));
        await expect.poll(() => shownIds(page), patience).toEqual(left.slice(0, 10));
        await chooseView(page, 'Table');
        await expect.poll(() => shownIds(page), patience).toEqual(left.slice(0, 25));
        await chooseView(page, 'List');
        await expect.poll(() => shownIds(page), patience).toEqual(left.slice(0, 10));
        await page.getByRole('button', { name: 'Clear all' }).click();
        await expectCounted(page, found);
      }
      expect(complaints).toEqual([]);
    });
  });

  test('are of the same papers in every format that can be taken away', async () => {
    const query = 'task vectors merging';
    const topic = 'in-context-learning';
    await reader.visit(`${searchPath(query)}&topic=${topic}`, async ({ page }) => {
      const inTopic = fitting({ topic: wanted(topic) }).map(({ id }) => id);
      const listed = (await findIds(plainSite, query)).filter((id) => inTopic.includes(id));
      expect(listed.length).toBeGreaterThan(0);
      await waitForAnswer(page, query);
      expect(await shownIds(page)).toEqual(listed);
      await expect
        .poll(() => menu(page).locator('[data-export-summary]').textContent(), patience)
        .toBe(`${listed.length} results`);
      await menu(page).locator('summary').click();
      const formats = await menu(page).getByRole('combobox').locator('option').allTextContents();
      expect(formats.length).toBeGreaterThan(3);
      for (const format of formats) {
        await choose(menu(page), format);
        const { text } = await downloaded(page, () => press(menu(page), 'Download'));
        if (format === 'BibTeX') expect(readBibliography(text)).toHaveLength(listed.length);
        const slugs = new Set(
          papers.filter(({ slug }) => text.includes(`/papers/${slug}/`)).map(({ id }) => id),
        );
        expect(slugs, format).toEqual(new Set(listed));
      }
    });
  });
});

describe('papers that lack words of the query', () => {
  test('stand below a line that says how many they are, each with what it lacks', async () => {
    const query = 'task vectors merging';
    await reader.visit(searchPath(query), async ({ page }) => {
      await waitForAnswer(page, query);
      const found = await findIds(plainSite, query);
      const [, complete, partial] = /^(\d+) match(?:es)? all words · (\d+) match/.exec(
        (await statusText(page))!,
      )!;
      expect(Number(complete) + Number(partial)).toBe(found.length);
      await showAll(page, found.length);
      expect(await tiers(page)).toEqual([`${partial} papers match some words`]);
      const lacking = await page
        .locator('main [data-query] [data-paper-id]')
        .evaluateAll((items) =>
          items.map((item) => [
            item.getAttribute('data-paper-id'),
            item.querySelector<HTMLElement>('[data-lacks]')!.checkVisibility()
              ? item.querySelector('[data-lacking]')!.textContent
              : '',
          ]),
        );
      expect(lacking.slice(0, Number(complete)).every(([, words]) => words === '')).toBe(true);
      const stems: Record<string, RegExp> = { task: /\btask/i, vectors: /\bvector/i, merging: /\bmerg/i };
      for (const [id, words] of lacking.slice(Number(complete))) {
        expect(words).not.toBe('');
        const { title, abstract } = byId.get(id!)!;
        for (const word of words!.split(', ')) expect(`${title} ${abstract}`).not.toMatch(stems[word]!);
      }
      await page.getByLabel('Sort by').selectOption('title');
      await expect.poll(() => statusText(page), patience).toContain('sorted by title');
      expect(await tiers(page)).toEqual([]);
    });
  });
});
