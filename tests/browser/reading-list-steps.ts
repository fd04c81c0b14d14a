import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Entry } from '../../src/reading-list/entry.ts';
import { type ListedPaper, largestTopic, plainSite, readPapers } from '../site-output/sites.ts';

/** How long a busy machine may take over what a reader sees at once. */
export const patience = { timeout: 30_000 };

export const listPath = 'list/';

const topic = largestTopic(plainSite);
const byId = new Map(readPapers(plainSite).papers.map((paper) => [paper.id, paper]));

/** The page of the largest topic, below the base, and its papers in order. */
export const topicPath = topic.url.slice(1);
export const topicPapers: ListedPaper[] = topic.papers.map((id) => byId.get(id)!);

/** The first of them: enough for a list. */
export const three = topicPapers.slice(0, 3) as [ListedPaper, ListedPaper, ListedPaper];

/** An id that no paper of the collection has. */
export const unknownId = 'aaaaaaaaaa';

/** The button that saves a paper, on whatever page shows it. */
export const saveButton = (page: Page, { title }: { title: string }): Locator =>
  page.getByRole('button', { name: new RegExp(`^(?:Add to|On) reading list: ${RegExp.escape(title)}$`) });

/** The item of a paper on the list page. */
export const item = (page: Page, { id }: { id: string }): Locator =>
  page.locator(`[data-reading-list] .paper-list [data-paper-id="${id}"]`);

export const note = (page: Page, paper: { id: string }): Locator => item(page, paper).getByRole('textbox');

/** Puts a note on a paper of the list that has none yet. */
export async function addNote(page: Page, paper: { id: string }, text: string): Promise<void> {
  await item(page, paper).getByRole('button', { name: 'Add a note' }).click();
  await note(page, paper).fill(text);
}

/** Chooses something that the page of the list keeps in its menu. */
export async function chooseFromMenu(page: Page, name: string): Promise<void> {
  await page.locator('[data-list-more] > summary').click();
  await page.getByRole('button', { name }).click();
}

/** What the last thing that was done came to, as it is announced. */
export const listStatus = (page: Page): Locator => page.locator('[data-list-status]');

export const notice = (page: Page): Locator => page.locator('[data-list-notice]');

/** Goes to another page of the site that the page is on; the path is below the base. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/${path}`, page.url()).href);
}

/** Saves papers on the topic page, which is opened where the reader is elsewhere, and waits until each is saved. */
export async function savePapers(page: Page, papers: readonly { title: string }[]): Promise<void> {
  if (new URL(page.url()).pathname !== topic.url) await goTo(page, topicPath);
  for (const paper of papers) {
    await saveButton(page, paper).click();
    await expectPressed(saveButton(page, paper), true);
  }
}

export async function expectPressed(button: Locator, isPressed: boolean): Promise<void> {
  await expect.poll(() => button.getAttribute('aria-pressed'), patience).toBe(String(isPressed));
}

/** Opens the list and waits as `expectShown` does; archived papers are not counted. */
export async function openList(page: Page, papers: number): Promise<void> {
  await goTo(page, listPath);
  await expectShown(page, papers);
}

/**
 * Waits until the list shows this many papers, each with what the collection has of it, which may come after the
 * papers: unless the page says that it could not be fetched.
 */
export async function expectShown(page: Page, papers: number): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const entries = [...document.querySelectorAll('[data-list-entries] > [data-paper-id]')];
          const isTold = document.querySelector('[data-list-offline]:not([hidden])') !== null;
          const waiting = isTold ? [] : entries.filter((entry) => entry.matches('[data-waits]'));
          return { shown: entries.length, waiting: waiting.length };
        }),
      patience,
    )
    .toEqual({ shown: papers, waiting: 0 });
}

/** What the database holds under a name; the list itself is under the path of its page. */
export function readStored(page: Page, name = '/list/'): Promise<unknown> {
  return page.evaluate(async (key) => {
    const open = indexedDB.open('papershelf');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const request = open.result.transaction('reading-lists').objectStore('reading-lists').get(key);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    open.result.close();
    return request.result;
  }, name);
}

/** The stored entries; fails where what is stored is no list. */
export async function storedEntries(page: Page): Promise<Entry[]> {
  const { entries } = (await readStored(page)) as { entries: Entry[] };
  return entries;
}

/** Puts a value in the place of the list, behind the back of the pages. */
export async function writeStored(page: Page, value: unknown): Promise<void> {
  await page.evaluate(async (raw) => {
    const open = indexedDB.open('papershelf');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const transaction = open.result.transaction('reading-lists', 'readwrite');
    transaction.objectStore('reading-lists').put(raw, '/list/');
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    open.result.close();
  }, value);
}
