import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseListFile } from '../../src/reading-list/list-file.ts';
import { shareFragment } from '../../src/reading-list/share-link.ts';
import { plainSite } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import {
  expectShown,
  goTo,
  item,
  listPath,
  listStatus,
  note,
  openList,
  patience,
  savePapers,
  storedEntries,
  topicPapers,
  topicPath,
  unknownId,
} from './reading-list-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const three = topicPapers.slice(0, 3);
const [first, second, third] = three as [(typeof three)[0], (typeof three)[0], (typeof three)[0]];

async function exportFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^reading-list-\d{4}-\d\d-\d\d\.json$/);
  return Buffer.concat(await (await download.createReadStream()).toArray()).toString();
}

async function importFile(page: Page, text: string, name = 'mine.json'): Promise<void> {
  const buffer = Buffer.from(text);
  await page.getByLabel('Import file').setInputFiles({ name, mimeType: 'application/json', buffer });
}

const expectStatus = (page: Page, text: string | RegExp) =>
  expect.poll(() => listStatus(page).textContent(), patience).toMatch(text);

describe('a list as a file', () => {
  test('goes out and comes back whole in another browser', async () => {
    let file = '';
    let stored: unknown;
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, three);
      await openList(page, 3);
      await note(page, first).fill('“Why?”\nBecause.');
      await item(page, second).getByRole('checkbox').check();
      await item(page, third).getByRole('button', { name: 'Hide' }).click();
      await expectShown(page, 2);
      file = await exportFile(page);
      stored = await storedEntries(page);
      expect(parseListFile(file, '')).toEqual({ entries: stored, unusable: [] });
      expect(JSON.parse(file).papers[0].address).toBe(new URL(first.url, page.url()).href);
    });
    await reader.visit(listPath, async ({ page, complaints }) => {
      await importFile(page, file);
      await expectStatus(page, 'From “mine.json”: 3 papers added, 0 already there.');
      await expectShown(page, 2);
      expect(await storedEntries(page)).toEqual(stored);
      await importFile(page, file);
      await expectStatus(page, '0 papers added, 3 already there.');
      expect(await storedEntries(page)).toEqual(stored);
      expect(complaints).toEqual([]);
    });
  });

  test('is joined to the list that is there; what cannot be used is told with its reason', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await openList(page, 1);
      await note(page, first).fill('Mine.');
      const papers = [
        { id: first.id, title: first.title, note: 'Theirs.' },
        { id: second.id, title: second.title },
        { id: 'WRONG', title: 'Of another program' },
      ];
      await importFile(page, JSON.stringify({ format: 'papershelf-reading-list', version: 1, papers }));
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
      await importFile(page, breakFile(await exportFile(page)));
      await expectStatus(page, /^Nothing was changed: “mine.json” could not be used/);
      expect(await listStatus(page).textContent()).toMatch(reason);
      expect(await storedEntries(page)).toEqual(stored);
      expect(complaints).toEqual([]);
    });
  });
});

describe('a list as a link', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];

  test('is copied without notes and hidden papers, and shows its recipient what it would add', async () => {
    let link = '';
    await reader.visit(
      topicPath,
      async ({ page }) => {
        await savePapers(page, three);
        await openList(page, 3);
        await note(page, first).fill('Private.');
        await item(page, third).getByRole('button', { name: 'Hide' }).click();
        await expectShown(page, 2);
        await page.getByRole('button', { name: 'Copy share link' }).click();
        await expectStatus(page, 'Copied a link to 2 papers');
        link = await page.evaluate(() => navigator.clipboard.readText());
        expect(link).toBe(`${new URL('/list/', page.url()).href}#${shareFragment([first.id, second.id])}`);
      },
      { permissions },
    );
    const { pathname, hash } = new URL(link);
    await reader.visit(pathname.slice(1) + hash, async ({ page, complaints }) => {
      const section = page.getByRole('region', { name: 'shared with you' });
      await section.getByText('This link holds 2 papers: 2 new to your list.').waitFor();
      expect(await section.getByRole('listitem').allTextContents()).toEqual([
        expect.stringContaining(first.title),
        expect.stringContaining(second.title),
      ]);
      await expectShown(page, 0);
      expect(complaints).toEqual([]);
      await expectAccessible(page);
      await section.getByRole('button', { name: 'Add 2 papers' }).click();
      await expectShown(page, 2);
      expect(await section.isVisible()).toBe(false);
      expect(new URL(page.url()).hash).toBe('');
      expect((await storedEntries(page)).map(({ note: text }) => text)).toEqual(['', '']);
    });
  });

  test('from a site with other papers tells what is new, what is there and what is unknown', async () => {
    const others = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'];
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await goTo(page, `${listPath}#${shareFragment([first.id, ...others, second.id])}`);
      const section = page.getByRole('region', { name: 'shared with you' });
      await section
        .getByText('This link holds 5 papers: 1 new to your list, 1 already on it, 3 not in this collection.')
        .waitFor();
      expect(await section.getByText('already on your list').locator('visible=true').count()).toBe(1);
      await section.getByRole('button', { name: 'Add 1 paper to my list' }).focus();
      await page.keyboard.press('Enter');
      await expectShown(page, 2);
    });
  });

  test('of which nothing is known here offers nothing to add', async () => {
    await reader.visit(`${listPath}#${shareFragment([unknownId])}`, async ({ page }) => {
      const section = page.getByRole('region', { name: 'shared with you' });
      await section.getByText('This link holds 1 paper: 1 not in this collection.').waitFor();
      expect(await section.getByRole('button', { name: /^Add/ }).isVisible()).toBe(false);
      await section.getByRole('button', { name: 'Do not add' }).click();
      expect(await section.isVisible()).toBe(false);
      expect(await storedEntries(page).catch(() => [])).toEqual([]);
    });
  });

  test('that was cut off, or holds nonsense, says so', async () => {
    const cut = shareFragment([first.id, second.id]).slice(0, -4);
    await reader.visit(`${listPath}#${cut}`, async ({ page, complaints }) => {
      await page.getByText('The link was cut off on its way: 1 paper got lost.').waitFor();
      await page.evaluate(() => {
        location.hash = 'papers=2.%%%<script>';
      });
      await page.getByText('holds no list that can be read').waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test('stands there to be copied by hand where the browser refuses to copy', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await openList(page, 1);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      });
      await page.getByRole('button', { name: 'Copy share link' }).click();
      const field = page.getByRole('textbox', { name: 'Link to this list' });
      await expect.poll(() => field.inputValue(), patience).toContain(`#${shareFragment([first.id])}`);
    });
  });
});
