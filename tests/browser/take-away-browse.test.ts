import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { plainSite, readPapers } from '../site-output/sites.ts';
import { startSelecting } from './browse-steps.ts';
import { ask, browsePath, findIds } from './search-page.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const { papers } = readPapers(plainSite);
const titleOf = (id: string) => papers.find((paper) => paper.id === id)!.title;

const toolbarMenu = (page: Page) => page.locator('[data-result-ways] [data-export]');
const selectionBar = (page: Page) => page.locator('[data-selection-bar]');

/** Downloads what a menu offers as CSV and gives its rows, without the header. */
async function takeCsv(page: Page, menu: ReturnType<typeof toolbarMenu>): Promise<string> {
  await menu.locator('summary').click();
  await menu.getByRole('combobox').selectOption('csv');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: 'Download' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('the whole result of a search can be exported, also what is not on screen yet', async () => {
  await reader.visit(browsePath, async ({ page, complaints }) => {
    await ask(page, 'multi-task learning');
    const ids = await findIds(plainSite, 'multi-task learning');
    expect(ids.length).toBeGreaterThan(10);
    await expect.poll(() => toolbarMenu(page).textContent()).toContain(`Export ${ids.length} results`);
    const csv = await takeCsv(page, toolbarMenu(page));
    for (const id of ids) expect(csv).toContain(titleOf(id).replaceAll('"', '""'));
    expect(complaints).toEqual([]);
  });
});

test('ticked papers are counted, outlive the next query, and are exported alone', async () => {
  await reader.visit(browsePath, async ({ page, complaints }) => {
    await ask(page, 'grokking');
    await startSelecting(page);
    const [first] = await findIds(plainSite, 'grokking');
    const box = page.locator(`[data-paper-id="${first}"] input[type=checkbox]`);
    await expect
      .poll(async () => {
        await box.setChecked(false);
        await box.setChecked(true);
        return selectionBar(page).isVisible();
      })
      .toBe(true);
    expect(await selectionBar(page).textContent()).toContain('1 selected');
    await ask(page, 'hypernetworks');
    expect(await selectionBar(page).textContent()).toContain('1 selected');
    const csv = await takeCsv(page, selectionBar(page).locator('[data-export]'));
    expect(csv).toContain(titleOf(first!));
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
    expect(complaints).toEqual([]);
  });
});
