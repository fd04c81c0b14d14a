import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MapData } from '../../src/map/map-data.ts';
import { uprightPlace } from '../../src/map/upright-place.ts';
import { builtSite, readPapers, readSiteFile } from '../site-output/sites.ts';
import { field, status } from './map-steps.ts';
import { addressOf } from './search-page.ts';
import { setUpReader } from './visit.ts';

// So many papers that dots are no links: scripts draw them on a canvas.
const site = await builtSite('topic pages');
const reader = setUpReader(site);
const { papers } = readPapers(site);
const data = JSON.parse(readSiteFile(site, 'data/map.json')) as MapData;
const patience = { timeout: 30_000 };

const cardTitle = (page: Page) => page.locator('[data-map-card-title]').textContent();
const lookedAt = async (page: Page) => (await addressOf(page)).searchParams.get('paper');
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Where a paper lies on the wide sheet, by its slug. */
function placeOf(slug: string) {
  const paper = papers.findIndex((one) => one.slug === slug);
  return { x: data.x[paper]!, y: data.y[paper]! };
}

/** The point of the window at a place of the sheet that is seen as a whole. */
const pointOf = (page: Page, { x, y }: { x: number; y: number }) =>
  page.locator('[data-map-sheet]:visible').evaluate(
    (sheet, [right, down]) => {
      const { left, top, width } = sheet.getBoundingClientRect();
      const scale = width / (sheet as SVGSVGElement).viewBox.baseVal.width;
      return { x: left + right * scale, y: top + down * scale };
    },
    [x, y] as const,
  );

/** For each of some papers the colour of the canvas where it lies on the wide sheet, and that of the dots of its topic. */
const coloursOf = (page: Page, dots: readonly { x: number; y: number; topic: number }[]) =>
  page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas')!;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    // The canvas has room around the sheet.
    const [seen, sheet] = [canvas, document.querySelector('.of-wide')!].map((one) =>
      one.getBoundingClientRect(),
    );
    const scale = width / seen!.width;
    const unit = sheet!.width / 1000;
    const pixel = (along: number, edge: number) => Math.floor((along * unit + edge) * scale);
    const mark = document.createElement('a');
    document.querySelector('main')!.append(mark);
    const colours = wanted.map(({ x, y, topic }) => {
      const at = 4 * (pixel(y, sheet!.top - seen!.top) * width + pixel(x, sheet!.left - seen!.left));
      mark.className = document.querySelector(`[data-map-list] > [data-topic="${topic}"]`)!.className;
      mark.style.color = 'var(--topic)';
      const sample = new OffscreenCanvas(1, 1).getContext('2d')!;
      sample.fillStyle = getComputedStyle(mark).color;
      sample.fillRect(0, 0, 1, 1);
      return { drawn: [...data.slice(at, at + 4)], ofTopic: [...sample.getImageData(0, 0, 1, 1).data] };
    });
    mark.remove();
    return colours;
  }, dots);

describe('the map of very many papers', () => {
  test('shows the dots of a picture that pages share, and draws them where the data have them', async () => {
    expect(readSiteFile(site, 'map/index.html')).not.toContain('<circle');
    await reader.visit('map/', async ({ page, complaints }) => {
      const widthOfDots = () =>
        page.locator('.of-wide .map-dots use').evaluate((use) => (use as SVGUseElement).getBBox().width);
      await expect.poll(widthOfDots, patience).toBeGreaterThan(800);
      await page.waitForSelector('.map-stage[data-drawn] .map-canvas');
      const dots = [0, 200, 600].map((paper) => ({
        x: data.x[paper]!,
        y: data.y[paper]!,
        topic: data.topic[paper]!,
      }));
      for (const { drawn, ofTopic } of await coloursOf(page, dots)) expect(drawn).toEqual(ofTopic);
      expect(complaints).toEqual([]);
    });
  });

  test('leaves the ground unfilled under a contrast theme, as it is printed there', async () => {
    await reader.visit(
      'map/',
      async ({ page }) => {
        await page.waitForSelector('.map-stage[data-drawn] .map-canvas');
        const shares = await page.locator('.map-canvas').evaluate((canvas: HTMLCanvasElement) => {
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          const filled = data.filter((_, at) => at % 4 === 3).filter((opacity) => opacity > 0).length;
          return filled / (canvas.width * canvas.height);
        });
        // Its lines and dots alone.
        expect(shares).toBeGreaterThan(0);
        expect(shares).toBeLessThan(0.3);
      },
      { forcedColors: 'active' },
    );
  });

  test('finds papers, can be walked by one link that moves, and opens the paper that it names', async () => {
    await reader.visit('map/', async ({ page, complaints }) => {
      await page.waitForSelector('.map-canvas', { state: 'attached' });
      await field(page).focus();
      await page.keyboard.insertText('sourdough loaves');
      await expect.poll(() => status(page), patience).toMatch(/^\d+ of 605 papers$/);
      await page.keyboard.press('Enter');
      await expect.poll(() => focusedName(page), patience).toMatch(/sourdough loaves/i);
      expect(await cardTitle(page)).toBe(await focusedName(page));
      const slug = (await lookedAt(page))!;
      const dot = await pointOf(page, placeOf(slug));
      const { left, right, top, bottom } = await page
        .locator('.map-moving-link')
        .evaluate((link) => link.getBoundingClientRect());
      expect((left + right) / 2).toBeCloseTo(dot.x, 0);
      expect((top + bottom) / 2).toBeCloseTo(dot.y, 0);

      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => lookedAt(page), patience).not.toBe(slug);
      await expect.poll(() => focusedName(page), patience).toBe(await titleLookedAt(page));
      const title = await titleLookedAt(page);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/papers/**');
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(complaints).toEqual([]);
    });
  });

  test('tells the papers of a topic, and those in a rectangle', async () => {
    await reader.visit('map/', async ({ page }) => {
      await page.waitForSelector('.map-canvas', { state: 'attached' });
      await page.locator('main select[name=topic]').selectOption('regions');
      await expect.poll(() => status(page)).toBe('152 of 605 papers');
      const rectangle = page.getByRole('button', { name: 'Rectangle' });
      await rectangle.click();
      await expect.poll(() => rectangle.getAttribute('aria-pressed'), patience).toBe('true');
      await page.locator('[data-map-stage]').evaluate((stage) => stage.scrollIntoView());
      const corner = await pointOf(page, { x: 2, y: 2 });
      const opposite = await pointOf(page, { x: 500, y: 300 });
      await page.mouse.move(corner.x, corner.y);
      await page.mouse.down();
      await page.mouse.move(opposite.x, opposite.y, { steps: 3 });
      await page.mouse.up();
      const inside = papers.filter(
        ({ topics }, paper) => topics[0] === 'regions' && data.x[paper]! < 500 && data.y[paper]! < 300,
      );
      await expect.poll(() => status(page)).toBe(`${inside.length} papers selected`);
      const listed = page.locator('[data-map-list] [data-paper]').filter({ visible: true });
      await expect.poll(() => listed.count()).toBe(inside.length);
      const titles = (await listed.allTextContents()).map((text) => text.trim());
      expect(titles.toSorted()).toEqual(inside.map(({ title }) => title).toSorted());
    });
  });

  test('answers a finger on the phone’s sheet, where the same places lie on their side', async () => {
    const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } };
    await reader.visit(
      'map/',
      async ({ page }) => {
        await page.waitForSelector('.map-canvas', { state: 'attached' });
        await page.locator('[data-map-stage]').scrollIntoViewIfNeeded();
        const [paper] = papers.filter(({ topics }) => topics[0] === 'districts');
        const { x, y } = await pointOf(page, uprightPlace(placeOf(paper!.slug)));
        await page.touchscreen.tap(x, y);
        await expect.poll(() => cardTitle(page), patience).toBe(paper!.title);
      },
      phone,
    );
  });
});

/** The title of the paper that the address names. */
async function titleLookedAt(page: Page): Promise<string | undefined> {
  const slug = await lookedAt(page);
  return papers.find((paper) => paper.slug === slug)?.title;
}
