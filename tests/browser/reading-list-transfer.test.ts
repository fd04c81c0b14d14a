import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseListFile } from '../../src/reading-list/list-file.ts';
import { plainSite } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import {
  addNote,
  chooseFromMenu,
  expectShown,
  item,
  listPath,
  listStatus,
  note,
  openList,
  patience,
  savePapers,
  storedEntries,
  three,
  topicPath,
} from './reading-list-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const [first, second, third] = three;

async function backUp(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), chooseFromMenu(page, 'Back up list')]);
  expect(download.suggestedFilename()).toMatch(/^reading-list-\d{4}-\d\d-\d\d\.json$/);
  return Buffer.concat(await (await download.createReadStream()).toArray()).toString();
}

async function restore(page: Page, text: string, name = 'mine.json'): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator('[data-list-import]').setInputFiles({ name, mimeType: 'application/json', buffer });
}

const expectStatus = (page: Page, text: string | RegExp) =>
  expect.poll(() => listStatus(page).textContent(), patience).toMatch(text);

describe('a list as a backup file', () => {
  test('goes out and comes back whole in another browser', async () => {
    let file = '';
    let stored: unknown;
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, three);
      await openList(page, 3);
      await addNote(page, first, '“Why?”\nBecause.');
      await item(page, second).getByRole('checkbox').check();
      await item(page, third).getByRole('button', { name: 'Archive' }).click();
      await expectShown(page, 2);
      file = await backUp(page);
      stored = await storedEntries(page);
      expect(parseListFile(file, '')).toEqual({ entries: stored, unusable: [] });
      expect(JSON.parse(file).papers[0].address).toBe(new URL(first.url, page.url()).href);
    });
    await reader.visit(listPath, async ({ page, complaints }) => {
      await restore(page, file);
      await expectStatus(page, 'Restored from “mine.json”: 3 papers added, 0 already there.');
      await expectShown(page, 2);
      expect(await storedEntries(page)).toEqual(stored);
      await restore(page, file);
      await expectStatus(page, '0 papers added, 3 already there.');
      expect(await storedEntries(page)).toEqual(stored);
      expect(complaints).toEqual([]);
    });
  });

  test('is joined to the list that is there; what cannot be used is told with its reason', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await openList(page, 1);
      await addNote(page, first, 'Mine.');
      const papers = [
        { id: first.id, title: first.title, note: 'Theirs.' },
        { id: second.id, title: second.title },
        { id: 'WRONG', title: 'Of another program' },
      ];
      await restore(page, JSON.stringify({ format: 'papershelf-reading-list', version: 1, papers }));
      await expectStatus(
        page,
        '1 paper added, 1 already there (1 with a note or mark joined to yours), 1 could not be used.',
      );
      await page.getByText('Paper 3 of the file: its id is missing').waitFor();
      await expectShown(page, 2);
      expect(await note(page, first).inputValue()).toBe('Mine.\n\nTheirs.');
      await expectAccessible(page);
    });
  });

  test.for([
    ['cut off', (file: string) => file.slice(0, -20), /not JSON, or only a part/],
    ['of another kind', () => '{"papers":[]}', /not a reading list of Papershelf/],
    ['no text at all', () => '\u0000\u0001', /not JSON/],
  ] as const)('that is %s changes nothing, and the page says why', async ([, breakFile, reason]) => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await savePapers(page, [first]);
      await openList(page, 1);
      const stored = await storedEntries(page);
      await restore(page, breakFile(await backUp(page)));
      await expectStatus(page, /^Nothing was changed: “mine.json” could not be used/);
      expect(await listStatus(page).textContent()).toMatch(reason);
      expect(await storedEntries(page)).toEqual(stored);
      expect(complaints).toEqual([]);
    });
  });
});
