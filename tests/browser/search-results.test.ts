import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite, readPapers, readTopics } from '../site-output/sites.ts';
import {
  addressOf,
  answeredQuery,
  ask,
  browsePath,
  findIds,
  queryInAddress,
  searchField,
  searchPath,
  shownIds,
  statusText,
  waitForAnswer,
} from './search-page.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const { papers } = readPapers(plainSite);
const paperOf = (id: string | null) => papers.find((paper) => paper.id === id)!;
const wholeText = (id: string | null) => `${paperOf(id).title}\n${paperOf(id).abstract}`;

/** The number of papers that a status announces: it may tell complete matches from the others. */
const announced = (status: string | null) =>
  [...(status ?? '').matchAll(/(\d+) (?:paper|match|closest)/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );

const moreButton = (page: Page) => page.getByRole('button', { name: /^Show .*more$/ });

/** Presses Show more until there is no more. */
async function showAll(page: Page): Promise<void> {
  while (await moreButton(page).isVisible()) {
    const before = (await shownIds(page)).length;
    await moreButton(page).click();
    await expect
      .poll(async () => (await shownIds(page)).length > before || !(await moreButton(page).isVisible()))
      .toBe(true);
  }
}

describe('searching as one types', () => {
  test('catches up with what was typed before the script had loaded', async () => {
    await reader.visit(noPage, async ({ page, complaints }) => {
      const script = Promise.withResolvers<void>();
      await page.route('**/_astro/*.js', async (route) => {
        await script.promise;
        await route.continue();
      });
      await page.goto(new URL(`../${searchPath('attention')}`, page.url()).href, { waitUntil: 'commit' });
      await searchField(page).pressSequentially('model mer');
      expect(await answeredQuery(page)).toBeNull();
      script.resolve();
      await waitForAnswer(page, 'model mer');
      expect(await searchField(page).inputValue()).toBe('model mer');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(
        await searchField(page).getAttribute('id'),
      );
      await page.keyboard.type('ging');
      await waitForAnswer(page, 'model merging');
      expect((await shownIds(page)).length).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });
  });

  test('answers with the first papers that the engine finds, in its order, each with its id', async () => {
    await reader.visit(browsePath, async ({ page, complaints }) => {
      for (const query of ['model merging', 'attention heads', 'lora fine-tuning']) {
        await searchField(page).fill('');
        await searchField(page).pressSequentially(query);
        await waitForAnswer(page, query);
        const found = await findIds(plainSite, query);
        expect(await shownIds(page)).toEqual(found.slice(0, 10));
        expect(announced(await statusText(page))).toBe(found.length);
        expect(await queryInAddress(page)).toBe(query);
      }
      expect(complaints).toEqual([]);
    });
  });

  test('shows title, gist or excerpt, topic and kind, with the words marked', async () => {
    await reader.visit(searchPath('attention heads'), async ({ page }) => {
      await waitForAnswer(page, 'attention heads');
      for (const result of await page.locator('main [data-paper-id]').all()) {
        const paper = paperOf(await result.getAttribute('data-paper-id'));
        const link = result.getByRole('heading').getByRole('link');
        expect(await link.textContent()).toBe(paper.title);
        expect(new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)).pathname).toBe(paper.url);
        const text = await result.locator('.gist p, .excerpt').filter({ visible: true }).textContent();
        const inner = text!.replace(/^… | …$/g, '');
        expect(inner === paper.gist || paper.abstract.includes(inner), inner).toBe(true);
        expect(await result.locator('[data-topic-link]').getAttribute('data-topic-link')).toBe(
          paper.topics[0],
        );
        for (const mark of await result.locator('mark').allTextContents())
          expect(mark).toMatch(/attention|head/i);
        expect(await result.locator('mark').count()).toBeGreaterThan(0);
      }
    });
  });

  test('says nothing about its query while answering, then the trimmed one, and the address follows', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await waitForAnswer(page, '');
      const watched = page.evaluate(
        () =>
          new Promise<{ seen: (string | null)[]; inAddress: string | null }>((resolve) => {
            const results = document.querySelector('main [data-query]')!;
            const seen: (string | null)[] = [];
            new MutationObserver(() => {
              const query = results.getAttribute('data-query');
              seen.push(query);
              if (query === null) return;
              // The next task: nothing but the answer's own work comes before it.
              setTimeout(() => resolve({ seen, inAddress: new URLSearchParams(location.search).get('q') }));
            }).observe(results, { attributeFilter: ['data-query'] });
          }),
      );
      await searchField(page).fill('  task vectors ');
      expect(await watched).toEqual({ seen: [null, 'task vectors'], inAddress: 'task vectors' });
    });
  });

  test('goes back to the start when the field is emptied', async () => {
    await reader.visit(searchPath('superposition'), async ({ page }) => {
      await waitForAnswer(page, 'superposition');
      await ask(page, '');
      expect(await shownIds(page)).toEqual(papers.slice(0, 10).map(({ id }) => id));
      expect(await queryInAddress(page)).toBeNull();
      expect(await statusText(page)).toBe(`${papers.length} papers`);
    });
  });
});

describe('what the query is taken for', () => {
  test('a misspelt word is corrected, says so, and can be searched as typed', async () => {
    await reader.visit(browsePath, async ({ page }) => {
      await ask(page, 'atention');
      const note = page.locator('main', { hasText: 'Showing results for' }).getByText('Showing results for');
      expect(await note.textContent()).toContain('attention');
      expect(await shownIds(page)).toEqual((await findIds(plainSite, 'atention')).slice(0, 10));
      for (const id of await shownIds(page)) expect(wholeText(id)).toMatch(/\battention/i);
      await page.getByRole('link', { name: 'Search only for “atention”' }).click();
      await waitForAnswer(page, 'atention');
      await expect.poll(() => statusText(page)).toContain('“atention”');
      expect(await shownIds(page)).toEqual([]);
      const address = (await addressOf(page)).href;
      await page.reload();
      await waitForAnswer(page, 'atention');
      expect(await shownIds(page)).toEqual([]);
      expect((await addressOf(page)).href).toBe(address);
      await ask(page, 'atention hed');
      expect(await note.isVisible()).toBe(true);
    });
  });

  test('a word that may be another one is offered, and not searched', async () => {
    await reader.visit(searchPath('haads attention'), async ({ page }) => {
      await waitForAnswer(page, 'haads attention');
      const note = page.getByText('Did you mean');
      expect(await note.textContent()).toContain('Did you mean heads?');
      expect(await statusText(page)).toContain('“haads”');
      await note.getByRole('link').click();
      await waitForAnswer(page, 'heads attention');
      expect(await note.isVisible()).toBe(false);
      expect(await shownIds(page)).toEqual((await findIds(plainSite, 'heads attention')).slice(0, 10));
    });
  });

  test('an acronym finds its long form, a long text its paper by some words, and the page says so', async () => {
    await reader.visit(searchPath('MTL'), async ({ page }) => {
      await waitForAnswer(page, 'MTL');
      expect(await page.getByText('Also searched').textContent()).toBe('Also searched: multi-task learning');
      await showAll(page);
      const ids = await shownIds(page);
      const holders = papers.filter(({ id }) => /multi-task learning/i.test(wholeText(id)));
      expect(holders.some(({ id }) => !/\bMTL\b/.test(wholeText(id)))).toBe(true);
      expect(holders.filter(({ id }) => !ids.includes(id))).toEqual([]);
      await ask(page, 'attention');
      expect(await page.getByText('Also searched').isVisible()).toBe(false);
      const { id, abstract } = papers.find(({ abstract: text }) => text !== null && text.length > 900)!;
      await ask(page, abstract!);
      expect(await page.getByText('The search used the 12 most telling of').isVisible()).toBe(true);
      expect((await shownIds(page))[0]).toBe(id);
    });
  });

  test('a word that no paper has is named above the papers that are closest', async () => {
    await reader.visit(searchPath('attention heads bananas'), async ({ page }) => {
      await waitForAnswer(page, 'attention heads bananas');
      expect(await statusText(page)).toMatch(/^No paper mentions “bananas”\. Showing the \d closest\.$/);
      expect(await page.locator('main [data-tier]').filter({ visible: true }).allTextContents()).toEqual([
        'Closest',
      ]);
      expect((await shownIds(page)).length).toBeGreaterThan(0);
      expect(announced(await statusText(page))).toBe(
        (await findIds(plainSite, 'attention heads bananas')).length,
      );
    });
  });

  test('where nothing is found it says for what', async () => {
    await reader.visit(searchPath('zzzqqq'), async ({ page }) => {
      await waitForAnswer(page, 'zzzqqq');
      expect(await statusText(page)).toMatch(/^No results for “zzzqqq”\.$/);
      expect(await shownIds(page)).toEqual([]);
    });
  });

  test.for(['the of and', '%', 'm'])('%s alone is not searched, and the page says so', async (query) => {
    await reader.visit(searchPath(query), async ({ page }) => {
      await waitForAnswer(page, query);
      expect(await statusText(page)).toMatch(/not searched/);
      expect(await shownIds(page)).toEqual([]);
    });
  });

  test('a phrase is found word by word, in singular and plural, and counted exactly at once', async () => {
    const phrase = 'large language models';
    const holders = papers.filter(({ title, abstract }) =>
      [title, abstract].some((text) =>
        /\blarge language models?\b/.test(text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ')),
      ),
    );
    await reader.visit(searchPath(`"${phrase}"`), async ({ page }) => {
      await waitForAnswer(page, `"${phrase}"`);
      expect(await statusText(page)).toBe(`${holders.length} papers.`);
      await showAll(page);
      expect(new Set(await shownIds(page))).toEqual(new Set(holders.map((paper) => paper.id)));
      expect(await statusText(page)).toBe(`${holders.length} papers.`);
    });
  });

  test('a word with a minus is in none of the results', async () => {
    await reader.visit(searchPath('attention -head'), async ({ page }) => {
      await waitForAnswer(page, 'attention -head');
      await showAll(page);
      const ids = await shownIds(page);
      expect(ids.filter((id) => /\bhead\b/i.test(wholeText(id)))).toEqual([]);
      const holders = papers.filter(
        ({ id }) => /\battention\b/i.test(wholeText(id)) && !/\bheads?\b/i.test(wholeText(id)),
      );
      expect(holders.filter(({ id }) => !ids.includes(id))).toEqual([]);
    });
  });

  test('topic: and kind: narrow the results to what they name', async () => {
    const topic = readTopics(plainSite).topics[1]!;
    await reader.visit(searchPath(`topic:${topic.slug}`), async ({ page }) => {
      await waitForAnswer(page, `topic:${topic.slug}`);
      await showAll(page);
      expect((await shownIds(page)).sort()).toEqual([...topic.papers].sort());
      expect(announced(await statusText(page))).toBe(topic.papers.length);
      await ask(page, 'kind:survey');
      await showAll(page);
      const surveys = papers.filter((paper) => paper.kind === 'survey').map((paper) => paper.id);
      expect((await shownIds(page)).sort()).toEqual(surveys.sort());
    });
  });
});

describe('Show more', () => {
  test('appends the next results, leads to the first of them, and ends when all are shown', async () => {
    const found = await findIds(plainSite, 'attention heads');
    await reader.visit(searchPath('attention heads'), async ({ page }) => {
      await waitForAnswer(page, 'attention heads');
      for (let shown = 10; shown < found.length; shown += 10) {
        expect(await shownIds(page)).toEqual(found.slice(0, shown));
        await moreButton(page).click();
        await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(shown);
        const focused = page.locator('main [data-paper-id]', { has: page.locator('a:focus') });
        expect(await focused.getAttribute('data-paper-id')).toBe(found[shown]);
      }
      expect(await shownIds(page)).toEqual(found);
      expect(await moreButton(page).isVisible()).toBe(false);
      expect(announced(await statusText(page))).toBe(found.length);
      expect(await answeredQuery(page)).toBe('attention heads');
    });
  });

  test('pressed twice in a hurry shows each paper once', async () => {
    const found = await findIds(plainSite, 'attention heads');
    await reader.visit(searchPath('attention heads'), async ({ page }) => {
      await waitForAnswer(page, 'attention heads');
      const network = Promise.withResolvers<void>();
      await page.route('**/records-*.json', async (route) => {
        await network.promise;
        await route.continue();
      });
      await moreButton(page).dblclick();
      network.resolve();
      await expect.poll(() => shownIds(page)).toEqual(found.slice(0, 20));
      await showAll(page);
      expect(await shownIds(page)).toEqual(found);
    });
  });
});
