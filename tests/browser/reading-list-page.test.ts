import { describe, expect, test } from 'vitest';
import { plainSite } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { shifted, watchShifts } from './layout-shifts.ts';
import { dropWhatIsPutOff } from './put-off.ts';
import {
  addNote,
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
  topicPapers,
  topicPath,
} from './reading-list-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const [first, second, third] = three;

describe('the page of the list', () => {
  test('says how to fill it while it is empty, and offers only what can be done', async () => {
    await reader.visit(listPath, async ({ page, complaints }) => {
      await page.getByText('No saved papers yet.').waitFor();
      const buttons = page.locator('main').getByRole('button');
      expect(await buttons.allTextContents()).toEqual(['Restore from file']);
      expect(complaints).toEqual([]);
    });
  });

  test('says without scripts that it needs them', async () => {
    await reader.visit(
      listPath,
      async ({ page }) => {
        expect(await page.locator('noscript p').isVisible()).toBe(true);
        expect(await page.locator('noscript p').textContent()).toMatch(/shared with you, need\s+scripts/);
        expect(await page.locator('[data-reading-list]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  test('shows each paper with gist, topic, kind and note, and has no accessibility fault', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await savePapers(page, three);
      await openList(page, 3);
      const entry = item(page, first);
      expect(await entry.locator('.gist').textContent()).toContain(first.gist);
      expect(await entry.locator('[data-topic-link]').getAttribute('data-topic-link')).toBe(first.topics[0]);
      expect(await entry.locator('[data-kind]').textContent()).toMatch(/\w/);
      expect(await note(page, first).count()).toBe(0);
      expect(await page.locator('[data-list-facts]').textContent()).toBe('3 papers');
      await item(page, second).getByRole('button', { name: 'Archive' }).click();
      await page.getByRole('button', { name: 'Show 1 archived paper' }).click();
      expect(await page.locator('[data-list-facts]').textContent()).toBe('2 papers · 1 archived');
      await item(page, third).getByRole('button', { name: 'Remove' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      expect(complaints).toEqual([]);
      await expectAccessible(page);
    });
  });

  test('keeps a note as it is typed, says so once, and has it after a reload', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await openList(page, 1);
      await item(page, first)
        .getByRole('button', { name: `Add a note: ${first.title}` })
        .click();
      expect(await note(page, first).evaluate((field) => field === document.activeElement)).toBe(true);
      await note(page, first).pressSequentially('Ask Ada:\nwhy 12 heads?');
      await page.reload();
      await expect.poll(() => note(page, first).inputValue(), patience).toBe('Ask Ada:\nwhy 12 heads?');
      await note(page, first).press('End');
      await note(page, first).pressSequentially(' Or 13?');
      await expect.poll(() => listStatus(page).textContent(), patience).toBe('Note saved.');
    });
  });

  test('sorts by date of adding, the last first, or by title, and remembers which', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, three);
      await openList(page, 3);
      const titles = () => page.locator('[data-list-entries] h2').allTextContents();
      expect(await titles()).toEqual([third.title, second.title, first.title]);
      await page.getByLabel('Sort by').selectOption('Title');
      const sorted = three.map(({ title }) => title).sort(new Intl.Collator('en', { numeric: true }).compare);
      expect(await titles()).toEqual(sorted);
      await page.reload();
      await expect.poll(titles, patience).toEqual(sorted);
      expect(await page.getByLabel('Sort by').inputValue()).toBe('title');
    });
  });

  test('folds archived papers away, shows them on demand, and brings them back', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, three);
      await openList(page, 3);
      await item(page, second)
        .getByRole('button', { name: `Archive: ${second.title}` })
        .click();
      await expectShown(page, 2);
      // Where the paper stood, the focus goes on with the next one.
      await expect
        .poll(() => page.locator(':focus').getAttribute('aria-label'), patience)
        .toBe(`Archive: ${first.title}`);
      expect(await listStatus(page).textContent()).toBe(`Archived: ${second.title}`);
      expect(await item(page, second).isVisible()).toBe(false);
      await page.reload();
      await page.getByRole('button', { name: 'Show 1 archived paper' }).click();
      expect(await item(page, second).isVisible()).toBe(true);
      await item(page, second).getByRole('button', { name: 'Move back' }).click();
      await expectShown(page, 3);
      expect((await storedEntries(page)).some(({ hidden }) => hidden)).toBe(false);
    });
  });

  test('undoes a removal, said once, note and marks included, by keyboard alone', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, three);
      await openList(page, 3);
      await addNote(page, second, 'Keep me.');
      await expect.poll(async () => (await storedEntries(page))[1]?.note, patience).toBe('Keep me.');
      const before = await storedEntries(page);
      await item(page, second).getByRole('button', { name: 'Remove' }).focus();
      await page.keyboard.press('Enter');
      const focused = page.locator(':focus');
      await expect.poll(() => focused.getAttribute('aria-label'), patience).toBe(`Undo: ${second.title}`);
      await expectShown(page, 2);
      expect(await page.getByText(`Removed: ${second.title}`).count()).toBe(1);
      const described = await focused.getAttribute('aria-describedby');
      expect(await page.locator(`#${described}`).textContent()).toBe(`Removed: ${second.title}`);
      expect(await listStatus(page).textContent()).toBe('');
      expect(await storedEntries(page)).toHaveLength(2);
      await page.keyboard.press('Enter');
      await expect.poll(() => focused.getAttribute('aria-label'), patience).toBe(`Remove: ${second.title}`);
      await expectShown(page, 3);
      expect(await listStatus(page).textContent()).toBe('Back on the list.');
      const titles = await page.locator('[data-list-entries] h2').allTextContents();
      expect(titles).toEqual([third.title, second.title, first.title]);
      const ordered = (list: typeof before) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(ordered(await storedEntries(page))).toEqual(ordered(before));
    });
  });

  test('is short on a phone, and nothing on it moves as it comes', async () => {
    const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };
    await reader.visit(
      topicPath,
      async ({ page }) => {
        await savePapers(page, topicPapers.slice(0, 7));
        await dropWhatIsPutOff(page);
        await watchShifts(page);
        await openList(page, 7);
        const title = await page.locator('[data-list-entries] h2').first().boundingBox();
        expect(title!.y).toBeLessThanOrEqual(230);
        const tools = page.locator('[data-list-tools] :is(select, button, summary)').locator('visible=true');
        const rows = await tools.evaluateAll((all) => all.map((tool) => tool.getBoundingClientRect().y));
        expect(new Set(rows).size).toBe(1);
        const heights = await page
          .locator('[data-list-entries] > li')
          .evaluateAll((all) => all.map((entry) => entry.getBoundingClientRect().height));
        expect(heights.toSorted((a, b) => a - b)[3]).toBeLessThanOrEqual(290);
        expect(await shifted(page)).toBeLessThanOrEqual(0.02);
      },
      phone,
    );
  });

  test('reaches every control of an entry with the Tab key', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await openList(page, 1);
      await item(page, first).getByRole('link', { name: first.title }).focus();
      const reached: (string | null)[] = [];
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.locator(':focus').evaluate((element) => element.ariaLabel ?? element.tagName),
        );
      }
      const named = ['Mark as read', 'Add a note', 'Archive', 'Remove'].map(
        (word) => `${word}: ${first.title}`,
      );
      expect(reached).toEqual(['A', ...named]);
    });
  });

  test('prints the list with its notes and without its controls', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await savePapers(page, [first]);
      await openList(page, 1);
      await addNote(page, first, 'A line\nand another.');
      const copy = item(page, first).locator('[data-note-copy]');
      await expect.poll(() => copy.textContent(), patience).toBe('A line\nand another.');
      await page.emulateMedia({ media: 'print' });
      expect(await copy.isVisible()).toBe(true);
      expect(await note(page, first).count()).toBe(0);
      expect(await item(page, first).locator('.gist').isVisible()).toBe(true);
      const printed = await item(page, first)
        .locator('h2 a')
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(printed).toContain(new URL(first.url, page.url()).href);
      expect(await page.locator('main').getByRole('button').count()).toBe(0);
    });
  });
});
