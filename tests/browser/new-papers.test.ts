import { describe, expect, test } from 'vitest';
import { markupFaults } from '../site-output/markup-faults.ts';
import { builtSite, listFiles, plainSite, readSiteFile } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { lengthBeyondFooter, patience, widthBeyondWindow } from './browse-steps.ts';
import { setUpReader } from './visit.ts';

const site = await builtSite('dated');

const reader = setUpReader(site);

describe('a site of dumps with dates', () => {
  test('has a page of new papers by day, which other pages lead to, and only such a site has it', async () => {
    const html = readSiteFile(site, 'new/index.html');
    expect(html.match(/(?<=<h2 class="listed-day" id=")[^"]+/g)).toEqual([
      'day-2026-11-23',
      'day-2026-11-21',
      'day-2026-11-20',
    ]);
    expect(html.match(/<li data-paper-id/g)).toHaveLength(6);
    expect(readSiteFile(site, 'index.html')).toContain('<a href="/new/">2 new on 23 November 2026</a>');
    expect(await markupFaults('new', html)).toEqual([]);
    const others = listFiles(plainSite, '.html').filter((file) =>
      readSiteFile(plainSite, file).includes('"/new/"'),
    );
    expect(others).toEqual([]);
  });

  test('dates its feeds and its sitemap by the days of the dumps', () => {
    const feed = JSON.parse(readSiteFile(site, 'feed.json')) as { items: { date_published?: string }[] };
    expect(feed.items.map(({ date_published }) => date_published?.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-21',
      '2026-11-20',
      '2026-11-20',
      '2026-11-20',
      undefined,
    ]);
    expect(readSiteFile(site, 'feed.xml')).toContain('<published>2026-11-20T00:00:00Z</published>');
    expect(readSiteFile(site, 'sitemap-0.xml')).toContain(
      '<loc>https://example.org/new/</loc><lastmod>2026-11-23',
    );
  });

  test('tells a reader who comes again what is new since, and a new one nothing', async () => {
    await reader.visit('new/', async ({ page, complaints }) => {
      const told = page.locator('[data-last-visit]');
      const kept = () => page.evaluate(() => localStorage.getItem('papershelf:last-visit /new/'));
      await expect.poll(kept, patience).toContain('"since":null');
      expect(await told.isVisible()).toBe(false);
      await page.evaluate(() =>
        localStorage.setItem(
          'papershelf:last-visit /new/',
          JSON.stringify({ day: '2026-11-20', seen: '2026-11-20', since: null }),
        ),
      );
      await page.reload();
      await expect
        .poll(() => told.textContent(), patience)
        .toBe('3 papers new since your last visit on 20 November 2026.');
      const marks = page.locator('[data-since-visit]');
      expect(await marks.evaluateAll((all) => all.map((mark) => (mark as HTMLElement).hidden))).toEqual([
        false,
        false,
        true,
      ]);
      await expectAccessible(page);
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await widthBeyondWindow(page), `at ${width} px`).toBeLessThanOrEqual(0);
        expect(await lengthBeyondFooter(page), `at ${width} px`).toBeLessThanOrEqual(1);
      }
      expect(complaints).toEqual([]);
    });
  });

  test('marks papers of the last day among the results, and filters and sorts by days', async () => {
    await reader.visit(
      'browse/?listed=2026-11-23&listed=2026-11-21&sort=listed',
      async ({ page, complaints }) => {
        const cards = page.locator('[data-search-list] > li');
        await expect.poll(() => cards.count(), patience).toBe(3);
        await expect.poll(() => cards.locator('[data-new]:not([hidden])').count(), patience).toBe(2);
        expect(await cards.first().locator('h2').textContent()).toBe('Fog & Frost: What a Dome Remembers');
        expect(await page.locator('[data-chip-list] button').allTextContents()).toEqual([
          '23 November 2026: remove',
          '21 November 2026: remove',
        ]);
        await expectAccessible(page);
        await page.goto(page.url().replace('sort=listed', 'view=table&sort=-listed'));
        const days = page.locator('[data-table-rows] [data-column="listed"]');
        await expect
          .poll(() => days.allTextContents(), patience)
          .toEqual(['2026-11-23', '2026-11-23', '2026-11-21']);
        expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Listed');
        expect(complaints).toEqual([]);
      },
    );
  });
});
