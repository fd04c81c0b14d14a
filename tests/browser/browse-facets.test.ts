import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FacetChoices } from '../../src/browse/facet-choices.ts';
import { plainSite } from '../site-output/sites.ts';
import {
  browseAt,
  checkbox,
  chips,
  expectPapers,
  filtersButton,
  fitting,
  nameOf,
  notButton,
  openFilters,
  papers,
  patience,
  shownCounts,
  tabTo,
  topics,
  unwanted,
  valuesOf,
  wanted,
} from './browse-steps.ts';
import { addressOf, ask, browsePath, findIds, shownIds, statusText, waitForAnswer } from './search-page.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);

/** The topics with the most papers, largest first, and two that share some. */
const bySize = [...topics].sort((a, b) => b.papers.length - a.papers.length);
const [large, middling] = bySize.map(({ slug }) => slug) as [string, string];
const partner = bySize
  .map(({ slug }) => slug)
  .find((slug) => slug !== large && fitting({ topic: wanted(large, slug) }, { allTopics: true }).length > 1)!;

/** What the panel should say for these choices: papers that fit the other facets and have the value. */
async function expectCounts(page: Page, choices: FacetChoices): Promise<void> {
  for (const facet of ['topic', 'kind', 'code', 'length'] as const) {
    const others = fitting(choices, { but: facet });
    const countOf = (value: string) =>
      others.filter((paper) => valuesOf(paper)[facet].includes(value)).length;
    const wrong = async () =>
      Object.entries(await shownCounts(page, facet)).filter(([value, count]) => count !== countOf(value));
    await expect.poll(wrong, patience).toEqual([]);
    expect(Object.keys(await shownCounts(page, facet)).length, facet).toBeGreaterThan(0);
  }
}

describe('filters before anything is typed', () => {
  test('tell how many papers each would leave, before a script has fetched anything', async () => {
    await reader.visit(browsePath, async ({ page, complaints }) => {
      await waitForAnswer(page, '');
      await expectCounts(page, {});
      expect(complaints).toEqual([]);
    });
  });

  test('narrow by topic, kind, code and length, several at once, with live counts', async () => {
    await reader.visit(browsePath, async ({ page, complaints }) => {
      await waitForAnswer(page, '');
      const steps = [
        ['topic', large],
        ['kind', 'method'],
        ['length', 'long'],
        ['topic', middling],
        ['code', 'yes'],
      ] as const;
      const choices: Record<string, { wanted: string[]; unwanted: string[] }> = {};
      for (const [facet, value] of steps) {
        choices[facet] = { wanted: [...(choices[facet]?.wanted ?? []), value], unwanted: [] };
        await checkbox(page, facet, value).check();
        await expectPapers(page, fitting(choices));
        await expectCounts(page, choices);
      }
      expect(await chips(page).count()).toBe(steps.length);
      expect(complaints).toEqual([]);
    });
  });

  test('ask for any of the chosen topics, or for all of them', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      const choices = { topic: wanted(large, partner) };
      await checkbox(page, 'topic', large).check();
      await page.locator('[data-facet=topic] [data-unfold]').click();
      await checkbox(page, 'topic', partner).check();
      await expectPapers(page, fitting(choices));
      await page.getByRole('checkbox', { name: 'Match all selected topics' }).check();
      const both = fitting(choices, { allTopics: true });
      expect(both.length).toBeLessThan(fitting(choices).length);
      await expectPapers(page, both);
      expect((await addressOf(page)).searchParams.get('topics')).toBe('all');
    });
  });

  test('leave out what a reader does not want, and want it after all', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await notButton(page, 'kind', 'method').click();
      await expectPapers(page, fitting({ kind: unwanted('method') }));
      expect(await notButton(page, 'kind', 'method').getAttribute('aria-pressed')).toBe('true');
      expect(await chips(page).allTextContents()).toEqual(['Exclude: Method: remove']);
      await checkbox(page, 'topic', large).check();
      const choices = { kind: unwanted('method'), topic: wanted(large) };
      await expectPapers(page, fitting(choices));
      await expectCounts(page, choices);
      await checkbox(page, 'kind', 'method').check();
      await expectPapers(page, fitting({ kind: wanted('method'), topic: wanted(large) }));
      expect(await notButton(page, 'kind', 'method').getAttribute('aria-pressed')).toBe('false');
      await notButton(page, 'code', 'yes').click();
      await expectPapers(
        page,
        fitting({ kind: wanted('method'), topic: wanted(large), code: unwanted('yes') }),
      );
    });
  });

  test('are taken away one by one by their chips, and all together', async () => {
    const state = {
      choices: { topic: wanted(large, partner), kind: unwanted('survey'), length: wanted('long') },
    };
    await reader.visit(browseAt(state), async ({ page }) => {
      await expectPapers(page, fitting(state.choices));
      await chips(page)
        .filter({ hasText: nameOf('topic', partner) })
        .click();
      await expectPapers(page, fitting({ ...state.choices, topic: wanted(large) }));
      expect(await checkbox(page, 'topic', partner).isChecked()).toBe(false);
      await chips(page).filter({ hasText: 'Exclude: Survey' }).click();
      await expectPapers(page, fitting({ topic: wanted(large), length: wanted('long') }));
      await page.getByRole('button', { name: 'Clear all' }).click();
      await waitForAnswer(page, '');
      await expect.poll(() => statusText(page), patience).toBe(`${papers.length} papers`);
      expect(await shownIds(page)).toEqual(papers.slice(0, 10).map(({ id }) => id));
      expect(await chips(page).count()).toBe(0);
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
      expect((await addressOf(page)).search).toBe('');
      await expect
        .poll(() => shownCounts(page, 'kind'), patience)
        .toHaveProperty('method', fitting({ kind: wanted('method') }).length);
      await expectCounts(page, {});
    });
  });

  test('say so when no paper fits, and lead back with Clear all', async () => {
    await reader.visit(`${browsePath}?topic=no-such-topic`, async ({ page, complaints }) => {
      await expectPapers(page, []);
      expect(await chips(page).allTextContents()).toEqual(['no-such-topic: remove']);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await waitForAnswer(page, '');
      expect(complaints).toEqual([]);
    });
  });

  test('keep every choice of a reader who is faster than the line', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      const columns = Promise.withResolvers<void>();
      await page.route('**/facet-*.json', async (route) => {
        await columns.promise;
        await route.continue();
      });
      await checkbox(page, 'topic', large).check();
      await page.getByLabel('Sort by').selectOption('title');
      await notButton(page, 'kind', 'survey').click();
      columns.resolve();
      await expectPapers(page, fitting({ topic: wanted(large), kind: unwanted('survey') }));
      expect(await statusText(page)).toContain('sorted by title');
    });
  });
});

describe('filters and a query together', () => {
  test('leave what both leave, in the order of the search, and count only that', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await ask(page, 'attention heads');
      const all = await findIds(plainSite, 'attention heads');
      const inTopic = new Set(topics.find(({ slug }) => slug === 'attention')?.papers);
      const expected = all.filter((id) => inTopic.has(id));
      await expect
        .poll(async () => (await shownCounts(page, 'topic')).attention, patience)
        .toBe(expected.length);
      await checkbox(page, 'topic', 'attention').check();
      await expect
        .poll(() => statusText(page), patience)
        .toBe(`${expected.length} papers, sorted by best match.`);
      expect(await shownIds(page)).toEqual(expected.slice(0, 10));
      await ask(page, '');
      await expectPapers(page, fitting({ topic: wanted('attention') }));
    });
  });
});

describe('filters by keyboard alone', () => {
  test('are set, turned round and taken away, with focus where it was', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await waitForAnswer(page, '');
      // The results that stand before the filters are all alike to the Tab key.
      await page.locator('main [data-paper-id] a').last().focus();
      await tabTo(page, checkbox(page, 'topic', topics[0]!.slug));
      await page.keyboard.press('Space');
      const topic = topics[0]!.slug;
      await expectPapers(page, fitting({ topic: wanted(topic) }));
      await page.keyboard.press('Enter');
      expect((await addressOf(page)).search).toBe(`?topic=${topic}`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectPapers(page, fitting({ topic: unwanted(topic) }));
      await tabTo(page, checkbox(page, 'kind', 'method'));
      await page.keyboard.press('Space');
      await expectPapers(page, fitting({ topic: unwanted(topic), kind: wanted('method') }));
      await page.getByLabel('Sort by').focus();
      await tabTo(page, chips(page).first());
      await page.keyboard.press('Enter');
      await expectPapers(page, fitting({ kind: wanted('method') }));
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      expect(await focused()).toBe('Method: remove');
      await page.keyboard.press('Enter');
      await waitForAnswer(page, '');
      expect(await page.evaluate(() => document.activeElement?.closest('[data-facets]') !== null)).toBe(true);
    });
  });
});

describe('filters by touch', () => {
  test('open, are tapped on and off, and are large enough for a finger', async () => {
    await reader.visit(
      browsePath,
      async ({ page }) => {
        await waitForAnswer(page, '');
        await filtersButton(page).tap();
        await page.locator('[data-facet=kind] label', { hasText: 'Method' }).tap();
        await expectPapers(page, fitting({ kind: wanted('method') }));
        await notButton(page, 'code', 'yes').tap();
        await expectPapers(page, fitting({ kind: wanted('method'), code: unwanted('yes') }));
        const targets = page.locator('[data-facets] :is(li label, li button), [data-chips] button');
        const sizes = await targets.evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .map((element) => [element.textContent?.trim(), element.getBoundingClientRect().height]),
        );
        expect(sizes.filter(([, height]) => Number(height) < 44)).toEqual([]);
        await page.getByRole('button', { name: /^Show \d+ papers?$/ }).tap();
        await chips(page).first().tap();
        await chips(page).first().tap();
        await waitForAnswer(page, '');
        expect((await addressOf(page)).search).toBe('');
      },
      { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    );
  });

  test('fold many values, and unfold them on demand', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await openFilters(page);
      const visible = () => page.locator('[data-facet=topic] [data-value]').filter({ visible: true }).count();
      expect(await visible()).toBe(8);
      const button = page.locator('[data-facet=topic] [data-unfold]');
      await button.click();
      expect(await visible()).toBe(topics.length);
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      await button.click();
      expect(await visible()).toBe(8);
    });
  });
});
