import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainSite, readPapers, readTopics } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { field, focusedTitle, parameter, pointToMiddle, seenDots, status, waitForMap } from './map-steps.ts';
import { addressOf } from './search-page.ts';
import { downloaded, titlesOfBibtex } from './take-away-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const { papers } = readPapers(plainSite);
const { topics } = readTopics(plainSite);
const titleOf = (slug: string) => papers.find((paper) => paper.slug === slug)?.title;
const patience = { timeout: 30_000 };

/** The paper that the address names, by its title. */
const lookedAt = async (page: Page) => titleOf((await parameter(page, 'paper')) ?? '');

/** Pans the map by 2 pixels a frame: how often a canvas was cleared to be drawn anew, and which attributes changed. */
async function panAndWatch({ x, y, frames }: { x: number; y: number; frames: number }) {
  const stage = document.querySelector('[data-map-stage]')!;
  const { prototype } = CanvasRenderingContext2D;
  const { clearRect } = prototype;
  let drawn = 0;
  prototype.clearRect = function (...place) {
    drawn += 1;
    clearRect.apply(this, place);
  };
  const changed: string[] = [];
  const watch = new MutationObserver((records) => {
    for (const { attributeName, type } of records) changed.push(attributeName ?? type);
  });
  const frame = () => new Promise(requestAnimationFrame);
  const moves = frames > 1 ? Array.from({ length: frames }, (_, move) => 10 + 2 * move) : [10];
  await frame();
  watch.observe(stage, { attributes: true, childList: true, subtree: true });
  for (const moved of moves) {
    const at = { clientX: x + moved, clientY: y, pointerId: 1, pointerType: 'mouse', bubbles: true };
    stage.querySelector('[data-map-sheet]')!.dispatchEvent(new PointerEvent('pointermove', at));
    await frame();
  }
  await frame();
  prototype.clearRect = clearRect;
  watch.disconnect();
  return { drawn, changed };
}

describe('the map', () => {
  test('finds papers, mutes the others and can be walked; the address says it, and Back undoes it', async () => {
    await reader.visit('map/', async ({ page, complaints }) => {
      await waitForMap(page);
      await page.keyboard.press('/');
      await expect.poll(() => field(page).evaluate((node) => node === document.activeElement)).toBe(true);
      // All at once: the answer to a beginning of it would look alike.
      await page.keyboard.insertText('model merging');
      await expect.poll(() => status(page), patience).toMatch(/^\d+ of 179 papers$/);
      const found = Number.parseInt((await status(page))!, 10);
      const lit = (await seenDots(page)).filter(({ isLit }) => isLit);
      expect(lit).toHaveLength(found);
      expect(found).toBeLessThan(50);

      await page.keyboard.press('Enter');
      await expect.poll(() => focusedTitle(page)).toMatch(/merging/i);
      const first = await focusedTitle(page);
      await expect.poll(() => lookedAt(page)).toBe(first);
      await expect.poll(() => page.locator('[data-map-card-gist]').textContent(), patience).not.toBe('');
      expect(await page.locator('[data-map-card-title]').textContent()).toBe(first);
      const [main] = papers.find(({ title }) => title === first)!.topics;
      const topic = page.locator('[data-map-card-topic]');
      expect(await topic.textContent()).toBe(topics.find(({ slug }) => slug === main)?.name);
      for (const key of ['ArrowLeft', 'ArrowDown']) await page.keyboard.press(key);
      const walkedTo = await focusedTitle(page);
      // The key that saves a paper anywhere saves the one whose dot has the focus.
      await page.keyboard.press('s');
      await expect
        .poll(() => page.locator('[data-map-card] [aria-pressed=true]').getAttribute('aria-label'))
        .toContain(walkedTo);
      expect(await page.locator('[data-list-count]').textContent()).toBe('1');
      expect(lit.map(({ title }) => title)).toContain(walkedTo);
      await expect.poll(() => lookedAt(page)).toBe(walkedTo);

      await page.keyboard.press('Enter');
      await page.waitForURL('**/papers/**');
      expect(await page.locator('h1').textContent()).toBe(walkedTo);
      await page.goBack();
      await waitForMap(page);
      await expect.poll(() => status(page), patience).toBe(`${found} of 179 papers`);
      expect(await field(page).inputValue()).toBe('model merging');
      expect(await lookedAt(page)).toBe(walkedTo);

      await page.locator('main select[name=kind]').selectOption('survey');
      await expect.poll(() => parameter(page, 'kind')).toBe('survey');
      await expect.poll(() => status(page)).not.toBe(`${found} of 179 papers`);
      await page.goBack();
      await expect.poll(() => status(page), patience).toBe(`${found} of 179 papers`);
      expect(await page.locator('main select[name=kind]').inputValue()).toBe('');
      expect(complaints).toEqual([]);
    });
  });

  test('comes nearer by wheel, hand and keys, and opens nothing on the way', async () => {
    await reader.visit('map/?at=500,500,2', async ({ page }) => {
      await waitForMap(page);
      const middle = await pointToMiddle(page);
      await page.mouse.wheel(0, -400);
      await expect.poll(() => parameter(page, 'at')).toMatch(/,3\.\d+$/);
      const nearer = await parameter(page, 'at');
      const dot = (await seenDots(page)).find(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < 250)!;
      await page.mouse.move(dot.x, dot.y);
      await page.mouse.down();
      await page.mouse.move(dot.x - 60, dot.y - 30, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => parameter(page, 'at')).not.toBe(nearer);
      expect((await addressOf(page)).pathname).toBe('/map/');
      const written = page.locator('[data-map-sheet="wide"] .map-titles text').filter({ visible: true });
      await expect.poll(() => written.count(), patience).toBeGreaterThan(2);
      const titles = (await seenDots(page)).map(({ title }) => title!);
      const begun = await written.evaluateAll((texts) =>
        texts.map(({ children }) =>
          [...children]
            .map((line) => line.textContent)
            .join(' ')
            .replace('…', ''),
        ),
      );
      expect(begun.filter((text) => !titles.some((title) => title.startsWith(text)))).toEqual([]);
      // Lines beside a dot all begin at it, or all end there.
      const edges = await written.evaluateAll((texts) =>
        texts.map((text) => {
          const boxes = [...text.children].map((line) => line.getBoundingClientRect());
          const spread = (ends: number[]) => Math.max(...ends) - Math.min(...ends);
          const sides = {
            start: spread(boxes.map(({ left }) => left)),
            end: spread(boxes.map(({ right }) => right)),
            middle: spread(boxes.map(({ left, right }) => (left + right) / 2)),
          };
          return sides[(text as SVGElement).dataset.anchor as 'start' | 'end'] ?? sides.middle;
        }),
      );
      expect(Math.max(...edges)).toBeLessThan(2);
      await page.locator('[data-map-sheet="wide"] a[tabindex="0"]').focus();
      await page.keyboard.press('0');
      await expect.poll(() => parameter(page, 'at')).toBe(null);
      await expect.poll(() => written.count()).toBe(0);
      await page.keyboard.press('+');
      await expect.poll(() => parameter(page, 'at')).toMatch(/,1\.6$/);
      await page.getByRole('button', { name: 'Whole map' }).click();
      await expect.poll(() => parameter(page, 'at')).toBe(null);
    });
  });

  test('is moved as it was drawn while one pans it: a frame changes two styles, and draws nothing', async () => {
    await reader.visit('map/?at=500,500,2', async ({ page }) => {
      await waitForMap(page);
      const middle = await pointToMiddle(page);
      await page.mouse.down();
      const pan = (frames: number) => page.evaluate(panAndWatch, { ...middle, frames });
      // The first frame draws what is moved then.
      expect((await pan(1)).drawn).toBe(2);
      const { drawn, changed } = await pan(20);
      expect(drawn).toBe(0);
      expect(new Set(changed)).toEqual(new Set(['style']));
      expect(changed.length).toBeLessThanOrEqual(2 * 20);
      await page.mouse.up();
    });
  });

  test('gives the papers in a rectangle, drawn by hand or between two papers by keys, to list and export', async () => {
    await reader.visit('map/', async ({ page }) => {
      await waitForMap(page);
      const box = (await page.locator('[data-map-stage]').boundingBox())!;
      const rectangle = page.getByRole('button', { name: 'Rectangle' });
      await rectangle.click();
      await expect.poll(() => rectangle.getAttribute('aria-pressed'), patience).toBe('true');
      const corner = { x: box.x + box.width / 2, y: box.y + 5 };
      const opposite = { x: box.x + box.width - 5, y: box.y + 300 };
      const inside = (await seenDots(page)).filter(
        ({ x, y }) => x > corner.x && x < opposite.x && y > corner.y && y < opposite.y,
      );
      await page.mouse.move(corner.x, corner.y);
      await page.mouse.down();
      await page.mouse.move(opposite.x, opposite.y, { steps: 4 });
      await page.mouse.up();
      expect(inside.length).toBeGreaterThan(3);
      await expect.poll(() => status(page)).toBe(`${inside.length} papers selected`);

      // The list beside the map shows them alone, at once.
      const listed = page.locator('[data-map-list] [data-paper]').filter({ visible: true });
      await expect.poll(() => listed.count()).toBe(inside.length);
      expect((await listed.allTextContents()).map((text) => text.trim()).toSorted()).toEqual(
        inside.map(({ title }) => title).toSorted(),
      );
      // The list says that it is no longer whole, and of each topic how many of its papers are there.
      expect(await page.locator('[data-map-list-heading]').textContent()).toBe('Selected papers');
      const counts = page.locator('[data-map-list] summary').filter({ visible: true });
      const told = (await counts.allTextContents()).map((text) => /^(\d+) of \d+ papers?$/.exec(text)?.[1]);
      expect(told.reduce((sum, count) => sum + Number(count), 0)).toBe(inside.length);
      await expectAccessible(page);
      // Above all papers of a topic, there is no number of some.
      await page.getByRole('button', { name: 'Show all in the list' }).click();
      await expect.poll(() => listed.count()).toBe(179);
      for (const text of await counts.allTextContents()) expect(text).toMatch(/^\d+ papers?$/);
      await page.getByRole('button', { name: `Show ${inside.length} papers in the list` }).click();
      await expect.poll(() => listed.count()).toBe(inside.length);
      await page.getByRole('button', { name: 'Add to reading list' }).click();
      await expect.poll(() => status(page), patience).toBe(`${inside.length} papers on your reading list`);
      expect(await page.locator('[data-list-count]').textContent()).toBe(`${inside.length}`);
      await page.locator('[data-map-selection] [data-export] > summary').click();
      const { text } = await downloaded(page, () => page.getByRole('button', { name: 'Download' }).click());
      expect(titlesOfBibtex(text)).toHaveLength(inside.length);

      // A title of the list that is pointed at rings its dot.
      await listed.first().hover();
      const ring = page.locator('.map-mark');
      await ring.waitFor();
      const { x, y, width, height } = (await ring.boundingBox())!;
      const isRinged = (dot: { x: number; y: number }) =>
        Math.hypot(dot.x - x - width / 2, dot.y - y - height / 2) < 3;
      expect((await seenDots(page)).find(isRinged)?.title).toBe((await listed.first().textContent())?.trim());

      await page.getByRole('button', { name: 'Clear' }).click();
      await expect.poll(() => listed.count()).toBe(179);
      expect(await counts.first().textContent()).toMatch(/^\d+ papers?$/);
      await page.keyboard.press('r');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('r');
      await expect.poll(() => status(page)).toMatch(/^\d+ papers? selected$/);
      const dots = await seenDots(page);
      expect(dots.filter(({ isLit }) => isLit).map(({ title }) => title)).toContain(await focusedTitle(page));
    });
  });

  test('stays where it is on a phone when it answers, above a bar in one row; its list is folded until it is asked', async () => {
    await reader.visit(
      'map/',
      async ({ page }) => {
        await waitForMap(page);
        const listed = page.locator('[data-map-list] [data-paper]').filter({ visible: true });
        expect(await listed.count()).toBe(0);
        const top = () => page.locator('[data-map-stage]').evaluate((one) => one.getBoundingClientRect().top);
        const before = await top();
        await page.locator('main select[name=kind]').selectOption('survey');
        const bar = page.getByRole('region', { name: 'Selected papers' });
        await bar.waitFor();
        expect(await top()).toBe(before);
        const controls = await bar.locator('button, summary').filter({ visible: true }).all();
        const boxes = await Promise.all(controls.map((one) => one.boundingBox()));
        expect(new Set(boxes.map((box) => box!.y)).size).toBe(1);
        expect(boxes.every((box) => box!.x + box!.width <= 360 && box!.y + box!.height <= 780)).toBe(true);
        const { length } = (await seenDots(page)).filter(({ isLit }) => isLit);
        const counts = page.locator('[data-map-list] summary').filter({ visible: true });
        for (const text of await counts.allTextContents()) expect(text).toMatch(/^\d+ papers?$/);
        await page.getByRole('button', { name: `Show ${length}` }).tap();
        await expect.poll(() => listed.count()).toBe(length);
        for (const text of await counts.allTextContents()) expect(text).toMatch(/^\d+ of \d+ papers?$/);
      },
      { hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } },
    );
  });

  test('shows what a finger touches, and lets its title open it', async () => {
    const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } };
    await reader.visit(
      'map/',
      async ({ page }) => {
        await waitForMap(page);
        await page.locator('[data-map-stage]').scrollIntoViewIfNeeded();
        const dot = (await seenDots(page)).find(({ y }) => y > 100 && y < 600)!;
        await page.touchscreen.tap(dot.x + 3, dot.y + 3);
        const title = page.locator('[data-map-card-title]');
        await expect.poll(() => title.textContent(), patience).toBe(dot.title);
        // The card stands in the window, and not over the dot.
        const card = (await page.locator('[data-map-card]').boundingBox())!;
        expect(card.y).toBeGreaterThanOrEqual(0);
        expect(card.y + card.height).toBeLessThanOrEqual(780);
        expect(card.y > dot.y || card.y + card.height < dot.y).toBe(true);
        await title.click();
        await page.waitForURL('**/papers/**');
        expect(await page.locator('h1').textContent()).toBe(dot.title);
      },
      phone,
    );
  });
});
