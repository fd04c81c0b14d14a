import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { untilIdle } from './browse-steps.ts';
import {
  addNote,
  chooseFromMenu,
  expectPressed,
  expectShown,
  goTo,
  item,
  listPath,
  note,
  notice,
  openList,
  patience,
  readStored,
  saveButton,
  savePapers,
  storedEntries,
  topicPapers,
  topicPath,
  unknownId,
  writeStored,
} from './reading-list-steps.ts';
import { downloaded } from './take-away-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const [first, second] = topicPapers as [(typeof topicPapers)[0], (typeof topicPapers)[0]];

const refuseDatabase = (page: Page) =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });

const refuseSession = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });

/** Makes storage full while `isStorageFull` is in the session. */
const fillStorage = (page: Page) =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      if (!sessionStorage.getItem('room')) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });

describe('storage that is refused', () => {
  test('is said where a paper is saved; the list lasts as long as it says', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await refuseDatabase(page);
      await page.reload();
      await saveButton(page, first).click();
      await expectPressed(saveButton(page, first), true);
      await notice(page).getByText('until this tab is closed').waitFor();
      await notice(page).getByRole('button', { name: 'Dismiss' }).click();
      await openList(page, 1);
      const problem = page.getByRole('alert');
      expect(await problem.textContent()).toMatch(/does not let this site keep.*until this tab is closed/);
      await addNote(page, first, 'For now.');
      await page.reload();
      await expect.poll(() => note(page, first).inputValue(), patience).toBe('For now.');
      expect(complaints).toEqual([]);
      await item(page, first).getByRole('checkbox').check();
      await notice(page).getByText('until this tab is closed').waitFor();
      await expectAccessible(page);
    });
  });

  test('to the last corner is said too: the list lasts until the page is left', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await refuseDatabase(page);
      await refuseSession(page);
      await page.reload();
      await saveButton(page, first).click();
      await expectPressed(saveButton(page, first), true);
      await notice(page).getByText('until you leave this page').waitFor();
      await goTo(page, topicPath);
      await expectPressed(saveButton(page, first), false);
      expect(complaints).toEqual([]);
    });
  });

  test('is a matter of reading on, not of failing, for those who save nothing', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await refuseDatabase(page);
      await page.reload();
      await saveButton(page, first).waitFor();
      await untilIdle(page);
      expect(await notice(page).locator('p').textContent()).toBe('');
      expect(complaints).toEqual([]);
    });
  });
});

test('storage that is full is said; what was stored stays, and the rest is stored once there is room', async () => {
  await reader.visit(topicPath, async ({ page }) => {
    await savePapers(page, [first]);
    await fillStorage(page);
    await page.reload();
    await saveButton(page, second).click();
    await expectPressed(saveButton(page, second), true);
    await notice(page).getByText('storage of this browser is full').waitFor();
    await openList(page, 2);
    expect(await page.getByRole('alert').textContent()).toMatch(/full.*until this tab is closed/);
    expect((await storedEntries(page)).map(({ id }) => id)).toEqual([first.id]);
    await page.evaluate(() => sessionStorage.setItem('room', 'yes'));
    await item(page, second).getByRole('checkbox').check();
    await expect
      .poll(async () => (await storedEntries(page)).map(({ id, read }) => [id, read]), patience)
      .toEqual([
        [first.id, false],
        [second.id, true],
      ]);
    await expect.poll(() => page.getByRole('alert').isVisible(), patience).toBe(false);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['room']);
  });
});

test('storage that never answers is said where a paper is saved, which stays saved in the tab', async () => {
  await reader.visitAfresh(topicPath, async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    await page.clock.install();
    await page.reload();
    await saveButton(page, first).click();
    // Each look lets a second pass: the page waits for what storage says, and then no longer.
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return saveButton(page, first).getAttribute('aria-pressed');
      }, patience)
      .toBe('true');
    await notice(page).getByText('does not answer').waitFor();
  });
});

describe('stored data that is damaged', () => {
  test('is kept aside, offered and exported; what could be read or mended is on the list', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await savePapers(page, [first, second]);
      const [good, other] = await storedEntries(page);
      const mended = { ...other!, note: 'Mine', read: true };
      const damaged = { version: 1, entries: [{ ...mended, added: 'no day' }, 'debris', good] };
      await writeStored(page, damaged);
      await page.reload();
      await notice(page).getByText('could not be read').waitFor();
      await openList(page, 2);
      expect(await note(page, second).inputValue()).toBe('Mine');
      const today = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
      expect(await storedEntries(page)).toEqual([{ ...mended, added: today }, good]);
      expect(await readStored(page, '/list/ damaged')).toEqual([damaged]);
      const exported = await downloaded(page, () => chooseFromMenu(page, 'Back up list'));
      expect(JSON.parse(exported.text)).toMatchObject({
        papers: [{ id: second.id, note: 'Mine', read: true }, { id: first.id }],
        aside: [damaged],
      });
      const aside = await downloaded(page, () =>
        page.getByRole('button', { name: 'Download what was kept aside' }).click(),
      );
      expect(JSON.parse(aside.text)).toEqual([damaged]);
      expect(complaints).toEqual([]);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Delete it' }).click();
      await page.getByText('What was kept aside is gone.').waitFor();
      await page.reload();
      await expectShown(page, 2);
      expect(await page.getByText('could not be read').isVisible()).toBe(false);
    });
  });

  test.for([['a text'], [null], [42], [{ version: 9, papers: [] }]])(
    'of another shape altogether (%j) is kept aside before anything is written',
    async ([debris]) => {
      await reader.visit(topicPath, async ({ page }) => {
        await savePapers(page, [first]);
        await writeStored(page, debris);
        await goTo(page, listPath);
        await page.getByText('No saved papers yet.').waitFor();
        await page.getByText('A part of your reading list could not be read').waitFor();
        await savePapers(page, [second]);
        expect(await readStored(page, '/list/ damaged')).toEqual([debris]);
        expect((await storedEntries(page)).map(({ id }) => id)).toEqual([second.id]);
      });
    },
  );
});

describe('a paper that the collection no longer has as it was saved', () => {
  test('stays on the list under its stored title, and the page says so', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first, second]);
      const [entry, other] = await storedEntries(page);
      const gone = {
        ...entry!,
        id: unknownId,
        slug: `gone-${unknownId}`,
        title: 'A paper that left',
        note: 'Mine.',
      };
      await writeStored(page, { version: 1, entries: [gone, other] });
      await openList(page, 2);
      const lost = item(page, { id: unknownId });
      expect(await lost.getByRole('heading').textContent()).toBe('A paper that left');
      expect(await lost.getByText('No longer in this collection').isVisible()).toBe(true);
      expect(await lost.getByRole('link').count()).toBe(0);
      expect(await note(page, { id: unknownId }).inputValue()).toBe('Mine.');
      expect(await item(page, second).getByText('No longer in this collection').isVisible()).toBe(false);
    });
  });

  test('leads to its address of today when that changed', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      const [entry] = await storedEntries(page);
      const former = { ...entry!, slug: `former-title-${first.id}`, title: 'A former title' };
      await writeStored(page, { version: 1, entries: [former] });
      await openList(page, 1);
      const link = item(page, first).getByRole('link', { name: first.title });
      expect(await link.getAttribute('href')).toBe(first.url);
    });
  });

  test('keeps its note when it came to another id, under which it is saved from then on', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      const [entry] = await storedEntries(page);
      const former = { ...entry!, id: unknownId, slug: `former-${unknownId}`, note: 'From before.' };
      await writeStored(page, { version: 1, entries: [former] });
      await page.route('**/list/', async (route) => {
        const response = await route.fetch();
        const moved = JSON.stringify({ [unknownId]: first.slug }).replaceAll('"', '&#34;');
        const body = (await response.text()).replace(/data-moved="[^"]*"/, `data-moved="${moved}"`);
        await route.fulfill({ response, body });
      });
      await openList(page, 1);
      await expect.poll(() => note(page, first).inputValue(), patience).toBe('From before.');
      await expect
        .poll(async () => (await storedEntries(page)).map(({ id }) => id), patience)
        .toEqual([first.id]);
      await goTo(page, topicPath);
      await expectPressed(saveButton(page, first), true);
    });
  });

  test('is not taken for gone while the collection cannot be asked; a retry tells', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await page.route('**/search/**', (route) => route.abort());
      await openList(page, 1);
      const retry = page.getByRole('button', { name: 'Try again' });
      await retry.waitFor();
      expect(await item(page, first).getByText('No longer in this collection').isVisible()).toBe(false);
      expect(await item(page, first).getByRole('link').getAttribute('href')).toBe(first.url);
      await page.unroute('**/search/**');
      await retry.click();
      await expect.poll(() => item(page, first).locator('.gist').isVisible(), patience).toBe(true);
      expect(await retry.isVisible()).toBe(false);
    });
  });
});
