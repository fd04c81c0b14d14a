import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { browseAt, patience } from './browse-steps.ts';

/** The address of the table of all papers, below the base. */
export const tablePath = browseAt({ view: 'table' });

/** The head of a column. */
export const header = (page: Page, name: string): Locator => page.getByRole('columnheader', { name });

/** What stands in a column, row by row. */
export const cells = (page: Page, column: string): Promise<string[]> =>
  page.locator(`tbody [data-column="${column}"]`).allTextContents();

/** The lengths that the table says. */
export const words = async (page: Page): Promise<number[]> => (await cells(page, 'length')).map(Number);

/** Waits until the table is there. */
export async function openTable(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole('table').isVisible(), patience).toBe(true);
}
