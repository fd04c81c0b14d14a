import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readBibliography, readCitations } from '../export/foreign-readers.ts';
import { patience } from './reading-list-steps.ts';

/** The menu beside the papers of a page. */
export const menu = (page: Page): Locator => page.locator('main [data-export][data-shown]');

export const summaryOf = (root: Locator): Locator => root.locator('[data-export-summary]');

export const statusOf = (root: Locator): Locator => root.getByRole('status');

/** What a click hands over as a file. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

export async function choose(root: Locator, format: string): Promise<void> {
  await root.getByRole('combobox').selectOption({ label: format });
}

export const press = (root: Locator, name: string) => root.getByRole('button', { name, exact: true }).click();

export async function expectSaid(root: Locator, text: string | RegExp): Promise<void> {
  await expect.poll(() => statusOf(root).textContent(), patience).toMatch(text);
}

/** Titles as a reader of another program sees them. */
export const titlesOfBibtex = (text: string): string[] =>
  readBibliography(text).map((entry) => String(entry.fields.title).replace(/<[^>]*>/g, ''));

export const titlesOfRis = (text: string): unknown[] =>
  readCitations(text, '@ris/file').map((entry) => entry.title);

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
