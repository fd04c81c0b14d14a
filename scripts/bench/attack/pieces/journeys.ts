import type { Page } from 'playwright-core';

/** A reader's journey that needs a kind of file. */
export interface Journey {
  /** The kind of file. */
  readonly name: string;
  /** A pattern for the paths of such files. */
  readonly paths: RegExp;
  /** The page that is open and complete when the network begins to fail; null for none. */
  readonly start: string | null;
  /** The reader's action. */
  readonly act: (page: Page, base: string) => Promise<unknown>;
  /** Whether the action has had its result. */
  readonly works: (page: Page) => Promise<boolean>;
  /** Retries without a reload; absent where only a reload can help. */
  readonly again?: (page: Page) => Promise<unknown>;
  /** Repeats the action after a reload. */
  readonly redo?: (page: Page) => Promise<unknown>;
  /** Whether the file is optional, so that no error need be shown. */
  readonly isSilent?: true;
}

const field = (page: Page) => page.locator('main [role=search]').getByRole('searchbox');
const ask = (query: string) => (page: Page) => field(page).fill(query);
/** A page that has recovered by itself has no such button any more. */
const tryAgain = (page: Page) =>
  page
    .locator('[data-search-retry]')
    .click({ timeout: 5000 })
    .catch(() => {});
const answers = (query: string) => (page: Page) =>
  page.evaluate((asked) => {
    const results = document.querySelector<HTMLElement>('main [data-query]');
    return results?.dataset.query === asked && results.querySelector('[data-paper-id]') !== null;
  }, query);
const isThere = (selector: string) => (page: Page) => page.locator(selector).first().isVisible();
const open = (path: string) => (page: Page, base: string) =>
  // An incomplete page never fires the load event.
  page.goto(base + path, { waitUntil: 'commit', timeout: 5000 }).catch(() => {});

const search = (query: string) => ({
  start: 'browse/',
  act: ask(query),
  works: answers(query),
  again: tryAgain,
  // The address has the query that was answered; a later one must be typed again.
  redo: ask(query),
});

const topicQuery = 'attention';
const topicField = '[data-topic-filter] input';
const askTopic = (page: Page) => page.locator(topicField).fill(topicQuery);
const checkKind = (page: Page) => page.locator('[data-facet=kind] input[type=checkbox]').first().click();
const download = (page: Page) => page.locator('[data-export-download]').first().click();
const openMenu = (page: Page) => page.locator('details[data-export] > summary').first().click();
const styled = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.documentElement).getPropertyValue('--style-sheet') === 'whole',
  );
/** The export is let free by the last of the scripts that wire a page. */
const hasControls = (page: Page) =>
  page.evaluate(
    () => document.querySelector<HTMLElement>('[data-result-ways], [data-export-place]')?.inert === false,
  );

/** One journey for each kind of file; `topic` is the path of a topic's page. */
export const journeys = (topic: string): Journey[] => [
  { name: 'terms', paths: /\/terms-\d+\.json$/, ...search('attention') },
  { name: 'spellings', paths: /\/words-\d+\.json$/, ...search('atention') },
  { name: 'records', paths: /\/records-\d+\.json$/, ...search('attention') },
  { name: 'records of a phrase', paths: /\/records-\d+\.json$/, ...search('"in-context learning"') },
  {
    name: 'columns',
    paths: /\/facet-kind\.json$/,
    start: 'browse/',
    act: checkKind,
    works: async (page) => (await page.locator('[data-search-status]').textContent())!.includes('sorted by'),
    again: tryAgain,
  },
  {
    name: 'base',
    paths: /\/base\.json$/,
    start: topic,
    act: askTopic,
    works: async (page) =>
      /\d of \d+ papers/.test((await page.locator('[data-topic-filter-status]').textContent()) ?? ''),
    again: async (page) => {
      await page.locator(topicField).fill('');
      await askTopic(page);
    },
  },
  {
    name: 'texts taken away',
    paths: /\/bundle-\d+\.json$/,
    start: topic,
    act: async (page) => {
      await openMenu(page);
      await download(page);
    },
    works: async (page) =>
      (await page.locator('[data-export-status]').first().textContent())!.startsWith('Saved '),
    again: async (page) => {
      const retry = page.locator('[data-export-retry]').first();
      await ((await retry.isVisible()) ? retry.click() : download(page));
    },
    redo: async (page) => {
      await openMenu(page);
      await download(page);
    },
  },
  {
    name: 'own script',
    paths: /\/_astro\/browse\.[^/]*\.js$/,
    start: null,
    act: open('browse/?q=attention'),
    works: answers('attention'),
  },
  {
    name: 'script after the results',
    paths: /\/_astro\/browse-later[^/]*\.js$/,
    start: null,
    act: open('browse/?q=attention'),
    works: hasControls,
  },
  {
    name: 'shared script',
    paths: /\/_astro\/common[^/]*\.js$/,
    start: null,
    act: open(topic),
    works: hasControls,
  },
  {
    name: 'later script',
    paths: /\/_astro\/(?:table|workbench)[^/]*\.js$/,
    start: 'browse/',
    act: checkKind,
    works: async (page) => (await page.locator('[data-search-status]').textContent())!.includes('sorted by'),
    again: tryAgain,
  },
  { name: 'style', paths: /\/_astro\/[^/]*\.css$/, start: null, act: open(topic), works: styled },
  {
    name: 'page',
    paths: new RegExp(`^/${topic}$`),
    start: null,
    act: open(topic),
    works: async (page) => (await hasControls(page)) && (await styled(page)),
    // If the navigation failed, the address is requested again.
    redo: async (page) => {
      if (!page.url().endsWith(topic)) await page.goto(new URL(`/${topic}`, page.url()).href);
    },
    isSilent: true,
  },
  {
    name: 'font',
    paths: /\.woff2$/,
    start: null,
    act: open(topic),
    works: isThere('h1'),
    isSilent: true,
  },
];

/** The messages of pages about a missing part. */
export function isSaid(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isShown = (selector: string) =>
      [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
    const says = (selector: string) =>
      [...document.querySelectorAll(selector)].some((element) =>
        /not be fetched|did not arrive/.test(element.textContent),
      );
    return (
      isShown('main [role=alert], [data-page-broken], [data-list-offline]') ||
      says('[data-topic-filter-status], [data-export-status], details.abstract[open] p')
    );
  });
}
