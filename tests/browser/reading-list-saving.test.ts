import { describe, expect, test } from 'vitest';
import { largestTopic, plainSite, readPapers, sites } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import {
  addNote,
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
} from './reading-list-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const [first, second] = topicPapers as [(typeof topicPapers)[0], (typeof topicPapers)[0]];
const below = (url: string) => url.slice(1);

describe('the save button', () => {
  test('saves from a topic page and from the page of a paper; the list and the count show it', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      const count = page.locator('[data-list-count]');
      await expect.poll(() => count.textContent(), patience).toBe('');
      await saveButton(page, first).click();
      await expectPressed(saveButton(page, first), true);
      expect(await saveButton(page, first).getAttribute('aria-pressed')).toBe('true');
      expect(await count.textContent()).toBe('1');
      await goTo(page, below(second.url));
      await expectPressed(saveButton(page, second), false);
      await saveButton(page, second).click();
      await expect.poll(() => count.textContent(), patience).toBe('2');
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Reading list' })
        .click();
      await expectShown(page, 2);
      expect(await item(page, second).getByRole('link', { name: second.title }).getAttribute('href')).toBe(
        second.url,
      );
      expect(await item(page, second).locator('.gist').textContent()).toContain(second.gist);
      expect(complaints).toEqual([]);
    });
  });

  test('takes a paper off again', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await saveButton(page, first).click();
      await expectPressed(saveButton(page, first), false);
      expect(await storedEntries(page)).toEqual([]);
      expect(await notice(page).locator('p').textContent()).toBe('');
    });
  });

  test('offers to undo when it takes off a paper with a note, which comes back whole', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await openList(page, 1);
      await addNote(page, first, 'Compare with chapter 3.');
      await item(page, first).getByRole('checkbox').check();
      await expect.poll(async () => (await storedEntries(page))[0]?.read, patience).toBe(true);
      const [before] = await storedEntries(page);
      await goTo(page, topicPath);
      await expectPressed(saveButton(page, first), true);
      await saveButton(page, first).click();
      await expectPressed(saveButton(page, first), false);
      await notice(page).getByRole('button', { name: 'Undo' }).click();
      await expectPressed(saveButton(page, first), true);
      expect(await storedEntries(page)).toEqual([before]);
      expect(before?.note).toBe('Compare with chapter 3.');
    });
  });

  test('works by keyboard, with the focus where it was', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await saveButton(page, first).focus();
      await page.keyboard.press('Space');
      await expectPressed(saveButton(page, first), true);
      expect(await page.locator(':focus').getAttribute('data-save-paper')).toBe(first.id);
    });
  });

  test('works by touch, and is large enough for a finger', async () => {
    const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } };
    await reader.visit(
      topicPath,
      async ({ page }) => {
        await saveButton(page, first).tap();
        await expectPressed(saveButton(page, first), true);
        await openList(page, 1);
        await item(page, first).getByRole('checkbox').tap();
        await expect.poll(async () => (await storedEntries(page))[0]?.read, patience).toBe(true);
        await item(page, first).getByRole('button', { name: 'Archive' }).tap();
        await page.getByRole('button', { name: 'Show 1 archived paper' }).tap();
        await item(page, first).getByRole('button', { name: 'Remove' }).tap();
        await page.getByRole('button', { name: 'Undo' }).tap();
        await item(page, first).getByRole('button', { name: 'Move back' }).waitFor();
        const targets = page.locator('[data-reading-list] :is(button, textarea, summary, select, label)');
        const heights = await targets
          .locator('visible=true')
          .evaluateAll((all) => all.map((target) => target.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
        await goTo(page, topicPath);
        expect((await saveButton(page, second).boundingBox())?.height).toBeGreaterThanOrEqual(44);
      },
      phone,
    );
  });

  test('loses nothing when the page is left at once', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      for (const paper of topicPapers.slice(0, 5)) {
        await goTo(page, topicPath);
        // The click and the way out in one breath, before any storage can have answered.
        await page.evaluate(
          ({ id, url }) => {
            document.querySelector<HTMLElement>(`[data-save-paper="${id}"]`)?.click();
            location.href = url;
          },
          { id: paper.id, url: paper.url },
        );
        await page.waitForURL((url) => url.pathname === paper.url);
      }
      await openList(page, 5);
    });
  });

  test('is also there, and works, on results that come into the page later', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await page.evaluate(() => {
        const cards = document.querySelectorAll('[data-paper-id]');
        for (const card of [cards[0]!, cards[1]!]) document.querySelector('h1')!.after(card.cloneNode(true));
        for (const button of document.querySelectorAll('h1 ~ * [data-save-paper]'))
          button.setAttribute('aria-pressed', 'false');
      });
      await expectPressed(saveButton(page, first).first(), true);
      await saveButton(page, second).first().click();
      await expectPressed(saveButton(page, second).last(), true);
    });
  });
});

describe('the key s', () => {
  test('saves the paper that has the focus, or the one under the pointer', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await page.getByRole('link', { name: first.title }).focus();
      await page.keyboard.press('s');
      await expectPressed(saveButton(page, first), true);
      expect(await notice(page).getByRole('status').textContent()).toBe(
        `Added to reading list: ${first.title}`,
      );
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.getByRole('link', { name: second.title }).hover();
      await page.keyboard.press('s');
      await expectPressed(saveButton(page, second), true);
    });
  });

  test('saves the paper whose page it is', async () => {
    await reader.visit(below(first.url), async ({ page }) => {
      await page.keyboard.press('s');
      await expectPressed(saveButton(page, first), true);
    });
  });

  test('is a letter while typing, and nothing where keys are switched off', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await page.locator('#topic-filter').focus();
      await page.keyboard.press('s');
      expect(await page.locator('#topic-filter').inputValue()).toBe('s');
      await page.locator('#topic-filter').fill('');
      await page.locator('[data-keys-open]').click();
      await page.locator('[data-keys-toggle]').uncheck();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: first.title }).focus();
      await page.keyboard.press('s');
      await savePapers(page, [second]);
      expect((await storedEntries(page)).map(({ id }) => id)).toEqual([second.id]);
    });
  });
});

describe('what has been read', () => {
  test('is marked on the topic page', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first, second]);
      await openList(page, 2);
      await item(page, first)
        .getByRole('checkbox', { name: `Mark as read: ${first.title}` })
        .check();
      await goTo(page, topicPath);
      const mark = (paper: { id: string }) => page.locator(`[data-paper-id="${paper.id}"] .read-mark`);
      await expect.poll(() => mark(first).isVisible(), patience).toBe(true);
      expect(await mark(second).isVisible()).toBe(false);
      await expectAccessible(page, `[data-paper-id="${first.id}"]`);
    });
  });
});

test('two open tabs show the same list, count and marks, and neither writes over the other', async () => {
  await reader.visit(topicPath, async ({ page }) => {
    const other = await page.context().newPage();
    await other.goto(new URL(`/${listPath}`, page.url()).href);
    for (const paper of topicPapers.slice(0, 4)) await saveButton(page, paper).click();
    await expectShown(other, 4);
    await item(other, first).getByRole('button', { name: 'Add a note' }).click();
    const typing = note(other, first).pressSequentially('A note from the other tab.');
    for (const paper of topicPapers.slice(4, 8)) await saveButton(page, paper).click();
    await typing;
    await expectShown(other, 8);
    const noted = async () => (await storedEntries(page)).find(({ id }) => id === first.id)?.note;
    await expect.poll(noted, patience).toBe('A note from the other tab.');
    await item(other, second).getByRole('button', { name: 'Remove' }).click();
    await expectPressed(saveButton(page, second), false);
    await expect.poll(() => page.locator('[data-list-count]').textContent(), patience).toBe('7');
  });
});

describe('under a base path', () => {
  const based = sites.find(({ base }) => base !== '/')!;
  const basedReader = setUpReader(based);

  test('the list is kept apart from those of other sites on the server, and leads to its own papers', async () => {
    const topic = largestTopic(based);
    const paper = readPapers(based).papers.find(({ id }) => id === topic.papers[0])!;
    await basedReader.visit(topic.url.slice(based.base.length), async ({ page }) => {
      await saveButton(page, paper).click();
      await expectPressed(saveButton(page, paper), true);
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Reading list' })
        .click();
      await expectShown(page, 1);
      expect(await item(page, paper).getByRole('link').first().getAttribute('href')).toBe(paper.url);
      expect(await readStored(page, `${based.base}list/`)).toHaveProperty('entries.0.id', paper.id);
      expect(await readStored(page, '/list/')).toBeUndefined();
    });
  });
});
