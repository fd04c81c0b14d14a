import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shareFragment } from '../../src/reading-list/share-link.ts';
import { plainSite } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import {
  addNote,
  expectPressed,
  expectShown,
  goTo,
  item,
  listPath,
  listStatus,
  note,
  openList,
  patience,
  saveButton,
  savePapers,
  storedEntries,
  three,
  topicPath,
  unknownId,
} from './reading-list-steps.ts';
import { clipboard, downloaded, menu, press, titlesOfBibtex } from './take-away-steps.ts';
import { noPage, setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const [first, second, third] = three;

const permissions = ['clipboard-read', 'clipboard-write'];
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const facts = (page: Page): Locator => page.locator('[data-list-facts]');
const problem = (page: Page): Locator => page.locator('[data-shared-problem]');
const titles = (page: Page) => page.locator('[data-list-entries] h2').allTextContents();
const addAll = (page: Page): Locator => page.locator('[data-shared-add]');
const linkField = (page: Page): Locator => page.getByRole('textbox', { name: 'Link' });

const expectFacts = (page: Page, text: string) =>
  expect.poll(() => facts(page).textContent(), patience).toBe(text);

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click();
  return page.getByRole('dialog', { name: 'Share this list' });
}

/** Saves three papers, one of them with a note and one archived, and returns the link that the reader copies. */
async function shareWithNotes(page: Page): Promise<string> {
  await savePapers(page, three);
  await openList(page, 3);
  await addNote(page, first, 'Read section 3.\nSkip the rest.');
  await item(page, third).getByRole('button', { name: 'Archive' }).click();
  await expectShown(page, 2);
  const dialog = await openDialog(page);
  await dialog.getByText('2 papers. 1 archived paper is not included.').waitFor();
  const plain = `${new URL('/list/', page.url()).href}#${shareFragment([second.id, first.id])}`;
  expect(await linkField(page).inputValue()).toBe(plain);
  await dialog.getByLabel('Name of the list').fill('Week 3');
  await dialog.getByLabel('Include my notes').check();
  await expectAccessible(page);
  await press(dialog, 'Copy link to this list');
  await dialog.getByText('Link copied.').waitFor();
  await page.reload();
  await expectShown(page, 2);
  await openDialog(page);
  expect(await dialog.getByLabel('Name of the list').inputValue()).toBe('Week 3');
  expect(await dialog.getByLabel('Include my notes').isChecked()).toBe(false);
  return clipboard(page);
}

describe('a list that was shared', () => {
  test('is a page of its own: named, in order, with notes, to export, to add and to take back', async () => {
    let link = '';
    await reader.visit(
      topicPath,
      async ({ page }) => {
        link = await shareWithNotes(page);
      },
      { permissions },
    );
    const { pathname, hash } = new URL(link);
    await reader.visit(pathname.slice(1) + hash, async ({ page, complaints }) => {
      await expectFacts(page, 'Shared reading list · 2 papers');
      expect(await heading(page).textContent()).toBe('Week 3');
      expect(await page.title()).toMatch(/^Week 3 · Shared reading list · /);
      expect(await titles(page)).toEqual([second.title, first.title]);
      expect(await item(page, first).locator('.gist').textContent()).toContain(first.gist);
      expect(await item(page, first).locator('[data-topic-link]').isVisible()).toBe(true);
      const noted = page.locator('[data-shared-note-text]').locator('visible=true');
      expect(await noted.allTextContents()).toEqual(['Read section 3.\nSkip the rest.']);
      expect(await page.getByText('No saved papers yet').isVisible()).toBe(false);
      expect(await page.getByText('Your own reading list').isVisible()).toBe(false);
      await expectAccessible(page);

      await menu(page).locator('summary').click();
      const { name, text } = await downloaded(page, () => press(menu(page), 'Download'));
      expect(name).toBe('week-3.bib');
      expect(titlesOfBibtex(text)).toEqual([second.title, first.title]);

      await addAll(page).click();
      await expect
        .poll(() => listStatus(page).textContent(), patience)
        .toBe('2 papers added to your reading list. The notes stay with this link.');
      await expectPressed(saveButton(page, first), true);
      expect(await page.locator(':focus').textContent()).toBe('Undo');
      await page.keyboard.press('Enter');
      await expectPressed(saveButton(page, first), false);
      expect(await storedEntries(page)).toEqual([]);
      await expect.poll(() => page.locator(':focus').textContent(), patience).toBe('Add all to reading list');
      await page.keyboard.press('Enter');
      await expectFacts(page, 'Shared reading list · 2 papers · 2 on your reading list');
      expect(complaints).toEqual([]);

      await page.reload();
      await expectFacts(page, 'Shared reading list · 2 papers · 2 on your reading list');
      expect(await addAll(page).isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Your own reading list' }).click();
      await expectShown(page, 2);
      expect(await heading(page).textContent()).toBe('Reading list');
      expect(await note(page, first).count()).toBe(0);
      await page.goBack();
      await expect.poll(() => heading(page).textContent(), patience).toBe('Week 3');
    });
  });

  test('says what is new, what is there and what is unknown; the skip link leaves its address alone', async () => {
    const others = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'];
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      const fragment = shareFragment([first.id, ...others, second.id]);
      await goTo(page, `${listPath}#${fragment}`);
      await expectFacts(page, '2 papers · 1 new · 1 on your reading list');
      expect(await heading(page).textContent()).toBe('Shared reading list');
      expect(await problem(page).textContent()).toBe('3 papers of this list are not in this collection.');
      await page.getByRole('link', { name: /^Skip/ }).first().press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id), patience).toBe('main');
      expect(new URL(page.url()).hash).toBe(`#${fragment}`);
      await page.getByRole('button', { name: 'Add 1 new to reading list' }).click();
      await expectFacts(page, '2 papers · 2 on your reading list');
      expect((await storedEntries(page)).map(({ id }) => id)).toEqual([first.id, second.id]);
    });
  });

  test('that was cut off, is unknown here or cannot be read says so', async () => {
    const cut = shareFragment([first.id, second.id]).slice(0, -4);
    await reader.visit(`${listPath}#${cut}`, async ({ page, complaints }) => {
      await expectFacts(page, '1 paper');
      expect(await problem(page).textContent()).toBe('The link was damaged on its way: 1 paper got lost.');
      for (const [hash, said] of [
        [shareFragment([unknownId]), '1 paper of this list is not in this collection.'],
        [
          'papers=2.%%%<script>',
          'This link holds no list that can be read. Ask for it again, or for a backup file.',
        ],
      ] as const) {
        await page.evaluate((fragment) => {
          location.hash = fragment;
        }, hash);
        await expect
          .poll(
            () =>
              problem(page)
                .textContent()
                .catch(() => ''),
            patience,
          )
          .toBe(said);
        expect(await page.locator('[data-list-tools]').isVisible()).toBe(false);
      }
      expect(complaints).toEqual([]);
      await expectAccessible(page);
    });
  });
});

test('a shared list that cannot be fetched says so, and comes with a retry', async () => {
  await reader.visit(noPage, async ({ page }) => {
    await page.route('**/search/**', (route) => route.abort());
    await goTo(page, `${listPath}#${shareFragment([first.id, second.id])}`);
    await page.getByText('The papers of this list could not be fetched.').waitFor();
    expect(await addAll(page).isVisible()).toBe(false);
    await page.unroute('**/search/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectFacts(page, '2 papers');
    expect(await page.getByText('could not be fetched').isVisible()).toBe(false);
  });
});

test('a link stands there to be copied by hand where the browser refuses, and says when it is long', async () => {
  await reader.visit(topicPath, async ({ page }) => {
    await savePapers(page, [first]);
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = `Sent ${data?.title}: ${data?.url}`;
      };
    });
    await openList(page, 1);
    await addNote(page, first, 'word '.repeat(390));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    const dialog = await openDialog(page);
    expect(await dialog.getByText('mail programs').isVisible()).toBe(false);
    await press(dialog, 'Copy link to this list');
    await dialog.getByText('copy it by hand').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(`#${shareFragment([first.id])}`);
    await dialog.getByLabel('Include my notes').check();
    await dialog.getByText('some mail programs cut off').waitFor();
    await press(dialog, 'Send');
    await expect
      .poll(() => page.title(), patience)
      .toBe(`Sent Reading list: ${await linkField(page).inputValue()}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(':focus').textContent(), patience).toBe('Share');
    await item(page, first).getByRole('button', { name: 'Archive' }).click();
    await expectShown(page, 0);
    await openDialog(page);
    await dialog.getByText('There is nothing to share. 1 archived paper is not included.').waitFor();
    expect(await linkField(page).count()).toBe(0);
  });
});
