import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { FacetChoices } from '../../src/browse/facet-choices.ts';
import { lengthBounds } from '../../src/browse/paper-facts.ts';
import { type BrowseState, browseStateUrl, startState } from '../../src/browse/state.ts';
import { kindNames } from '../../src/site/shared/wording.ts';
import { type ListedPaper, plainSite, readPapers, readTopics } from '../site-output/sites.ts';
import { browsePath, shownIds, statusText } from './search-page.ts';

/** How long a busy machine may take over what a reader sees at once. */
export const patience = { timeout: 30_000 };

export const { papers } = readPapers(plainSite);
export const topics = readTopics(plainSite).topics;

/** The address of a state, below the base. */
export const browseAt = (state: Partial<BrowseState>): string =>
  browsePath + browseStateUrl({ ...startState, ...state });

export const wordsOf = (paper: ListedPaper) => paper.abstract.split(/\s+/).length;
const [short, middling] = lengthBounds(papers.map(wordsOf));

/** What a paper is in each facet, from what the site publishes of it. */
export function valuesOf(paper: ListedPaper): { [facet in 'topic' | 'kind' | 'code' | 'length']: string[] } {
  const words = wordsOf(paper);
  return {
    topic: paper.topics,
    kind: [paper.kind],
    code: [paper.links.some((link) => link.kind === 'code') ? 'yes' : 'no'],
    length: [words <= short ? 'short' : words <= middling ? 'medium' : 'long'],
  };
}

type Facet = keyof ReturnType<typeof valuesOf>;

/** The papers that fit, looked up one by one; `but` is a facet to pass over. */
export function fitting(choices: FacetChoices, { allTopics = false, but = '' } = {}): ListedPaper[] {
  return papers.filter((paper) =>
    Object.entries(choices).every(([facet, { wanted, unwanted }]) => {
      if (facet === but) return true;
      const values = valuesOf(paper)[facet as Facet];
      const has = (value: string) => values.includes(value);
      const isWanted = facet === 'topic' && allTopics ? wanted.every(has) : wanted.some(has);
      return (wanted.length === 0 || isWanted) && !unwanted.some(has);
    }),
  );
}

export const wanted = (...values: string[]) => ({ wanted: values, unwanted: [] });
export const unwanted = (...values: string[]) => ({ wanted: [], unwanted: values });

/** What the panel calls a value; lengths begin with their name. */
export function nameOf(facet: string, value: string): string {
  if (facet === 'topic') return topics.find(({ slug }) => slug === value)!.name;
  if (facet === 'kind') return kindNames[value as keyof typeof kindNames];
  return facet === 'code' ? 'Links to code' : value;
}

/** The item of a value in the panel. */
export const valueItem = (page: Page, facet: string, value: string): Locator =>
  page.locator(`[data-facet="${facet}"] [data-value="${value}"]`);

export const checkbox = (page: Page, facet: string, value: string): Locator =>
  valueItem(page, facet, value).locator('input');

export const notButton = (page: Page, facet: string, value: string): Locator =>
  valueItem(page, facet, value).getByRole('button', { name: /^Exclude/ });

/** The choices above the results, each of which a press takes away. */
export const chips = (page: Page): Locator => page.locator('[data-chip-list]').getByRole('button');

/** Waits until as many papers are announced, and those on screen are among them. */
export async function expectPapers(page: Page, expected: readonly { id: string }[]): Promise<void> {
  const pattern = expected.length === 0 ? /^No results/ : new RegExp(`^${expected.length} papers?, `);
  const known = new Set(expected.map(({ id }) => id));
  // Papers shown before may be as many: only all of it together says that these are there.
  await expect
    .poll(async () => {
      const ids = await shownIds(page);
      const isTable = await page.getByRole('table').isVisible();
      return {
        status: await statusText(page),
        missing: Math.min(expected.length, isTable ? 25 : 10) - ids.length,
        others: ids.filter((id) => !known.has(id!)),
      };
    }, patience)
    .toEqual({ status: expect.stringMatching(pattern), missing: 0, others: [] });
}

/** The counts of a facet in the panel, by value. The facet is scrolled into view: before that it is not counted. */
export async function shownCounts(page: Page, facet: string): Promise<Record<string, number>> {
  const group = page.locator(`[data-facets] [data-facet="${facet}"]`);
  await group.scrollIntoViewIfNeeded();
  const items = group.locator('[data-value]');
  return Object.fromEntries(
    await items.evaluateAll((elements) =>
      elements.map((element) => [
        element.getAttribute('data-value'),
        Number(element.querySelector('[data-count]')?.textContent),
      ]),
    ),
  );
}

/** The button that opens the filters on a narrow screen, and the sheet that it opens. */
export const filtersButton = (page: Page): Locator => page.locator('[data-filters-open]');
export const filterSheet = (page: Page): Locator => page.getByRole('dialog', { name: 'Filters' });

/** Puts the panel in reach: on a narrow screen it is in a sheet. */
export async function openFilters(page: Page): Promise<void> {
  if (!(await filtersButton(page).isVisible())) return;
  await filtersButton(page).click();
  await filterSheet(page).waitFor();
}

/** Does something in the menu of views, and closes it as a reader at a keyboard does. */
async function inViewMenu(page: Page, act: (menu: Locator) => Promise<void>): Promise<void> {
  const menu = page.locator('.view-menu');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  await act(menu);
  await page.keyboard.press('Escape');
  await expect.poll(() => menu.getAttribute('open'), patience).toBeNull();
}

/** Chooses a layout or a density in the menu of views. */
export const chooseView = (
  page: Page,
  name: 'List' | 'Table' | 'Titles' | 'Summaries' | 'Abstracts',
): Promise<void> => inViewMenu(page, (menu) => menu.getByRole('radio', { name }).check());

/** Has boxes stand at the papers of a list, to select them by. */
export async function startSelecting(page: Page): Promise<void> {
  await inViewMenu(page, (menu) => menu.getByRole('checkbox', { name: 'Select papers' }).check());
  await page.locator('html[data-selecting]').waitFor();
}

/** Everything of the view that the address stands for. */
export async function viewOf(page: Page) {
  return {
    ids: await shownIds(page),
    status: await statusText(page),
    chips: await chips(page).allTextContents(),
    field: await page.getByRole('searchbox').inputValue(),
    sort: await page.getByLabel('Sort by').inputValue(),
    columns: await page.getByRole('columnheader').allTextContents(),
  };
}

/** Moves to an element with the Tab key alone, as a reader without a mouse has to. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('The Tab key does not lead there.');
}

/** How far the page itself can be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(10_000, window.scrollY);
    return window.scrollX;
  });

/** How much wider than the window the page is. */
export const widthBeyondWindow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How much of the page lies below its footer, or below the window where that is longer. */
export const lengthBeyondFooter = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const end = document.querySelector('.site-footer')!.getBoundingClientRect().bottom + window.scrollY;
    return document.documentElement.scrollHeight - Math.max(Math.ceil(end), window.innerHeight);
  });

/** Waits until the page has nothing to do, and what it left for then is done. */
export const untilIdle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => requestIdleCallback(() => resolve()));
      }),
  );
