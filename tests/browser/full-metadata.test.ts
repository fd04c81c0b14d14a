import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markupFaults } from '../site-output/markup-faults.ts';
import { builtSite, listFiles, readPapers, readSiteFile } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { lengthBeyondFooter, patience, widthBeyondWindow } from './browse-steps.ts';
import { expectPressed, openList, saveButton } from './reading-list-steps.ts';
import { searchPath, waitForAnswer } from './search-page.ts';
import { setUpReader } from './visit.ts';

const site = await builtSite('full metadata');

const reader = setUpReader(site);

const pageOf = (beginning: string) => {
  const paper = readPapers(site).papers.find(({ title }) => title.startsWith(beginning))!;
  return { paper, html: readSiteFile(site, join(paper.url.slice(1), 'index.html')) };
};
const authorPage = 'authors/edith-ashworth/';

describe('a site of papers of which everything is known', () => {
  test('has only valid markup', async () => {
    const complaints: string[] = [];
    for (const page of listFiles(site, '.html')) {
      complaints.push(...(await markupFaults(page, readSiteFile(site, page))));
    }
    expect(complaints.slice(0, 20)).toEqual([]);
  });

  test('has a page for each author of several papers, newest first, which their papers link', () => {
    const pages = listFiles(site, 'index.html').filter((file) => file.startsWith('authors/'));
    const linked = new Set(
      listFiles(site, '.html').flatMap(
        (file) => readSiteFile(site, file).match(/(?<=href="\/)authors\/[^"]+/g) ?? [],
      ),
    );
    expect([...linked].map((path) => `${path}index.html`).sort()).toEqual(pages);
    expect(pages).toContain('authors/jurgen-weiss/index.html');
    expect(pages.filter((page) => /mori|lindqvist-p|anna-muller/.test(page))).toEqual([]);
    const ids = [...readSiteFile(site, `${authorPage}index.html`).matchAll(/<li data-paper-id="(\w+)"/g)];
    const years = ids.map(([, id]) => readPapers(site).papers.find((paper) => paper.id === id)!.year!);
    expect(years).toEqual([2019, 2015, 2014, 2011, 2009]);
    expect(readSiteFile(site, 'sitemap-0.xml')).toContain(`https://example.org/${authorPage}`);
  });

  test('tells keywords of authors from derived phrases, and what is known from what is not', () => {
    const { html } = pageOf('A Tide Gauge');
    expect(html).toContain('<h2>Author keywords</h2>');
    expect(html).toContain('<h2>Derived key phrases</h2>');
    expect(html).toContain('href="https://doi.org/10.5555/jci.2019.014"');
    expect(html).toContain('<meta name="citation_journal_title" content="Journal of Coastal Instruments">');
    expect(pageOf('Counting Bees').html).toMatch(/Rin Abe[\s\S]*Sora Inoue/);
    const bare = pageOf('A Letter from').html;
    expect(bare).not.toMatch(/byline|citation_|Author keywords/);
  });

  test('sets formulas in MathML, and shows the source of one that asks for more', () => {
    const { html } = pageOf('Counting Bees');
    expect(html).toContain('takes <math alttext="O(n^(k+γ))"><mi>𝒪</mi>');
    expect(html).toContain('which $\\href{javascript:alert(1)}{x^{k}}$ does not');
    expect(html).toMatch(/<span class="long-formula" tabindex="0"[^>]*><math/);
    expect(html).not.toMatch(/\sstyle=|="javascript:/);
    const weighing = pageOf('Weighing');
    expect(weighing.html).toContain('<title>Weighing 2^(n_q) Hives');
    expect(weighing.html).toMatch(/<h1[^>]*>Weighing <math/);
    expect(readSiteFile(site, 'feed.json')).toContain('"Weighing 2^(n_q) Hives');
    expect(readSiteFile(site, 'data/papers.bib')).toContain('Weighing $2^{n_q}$ Hives');
  });

  test('shows, filters and sorts by them in the browser, without fault of accessibility', async () => {
    await reader.visit('browse/?author=Jana+Nov%C3%A1k', async ({ page, complaints }) => {
      const cards = page.locator('[data-search-list] > li');
      await expect.poll(() => cards.count(), patience).toBe(4);
      const names = await cards.locator('.byline .authors').allTextContents();
      expect(names.every((text) => text.includes('Jana Novák'))).toBe(true);
      expect(await cards.first().locator('.byline a').first().getAttribute('href')).toBe(
        '/authors/jana-novak/',
      );
      await expectAccessible(page);
      await page.goto(new URL('/browse/?view=table&sort=author', page.url()).href);
      const rows = page.locator('[data-table-rows] > tr');
      await expect.poll(() => rows.count(), patience).toBe(24);
      const authors = await rows.locator('[data-column="author"]').allTextContents();
      expect(authors[0]).toBe('Edith Ashworth');
      expect(authors.slice(-2)).toEqual(['–', '–']);
      expect(authors).toContain('T. J. Baker, Tarō Yamada and 10\u00a0more');
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    });
  });

  test('shows who wrote the papers on the reading list, and when', async () => {
    const { paper } = pageOf('A Tide Gauge');
    await reader.visit(paper.url.slice(1), async ({ page, complaints }) => {
      const printed = await page.locator('.byline span').first().textContent();
      await saveButton(page, paper).click();
      await expectPressed(saveButton(page, paper), true);
      await openList(page, 1);
      const listed = page.locator('[data-list-entries] .byline');
      expect(await listed.locator('span').first().textContent()).toBe(printed);
      expect(await listed.textContent()).toContain('2019');
      expect(complaints).toEqual([]);
    });
  });

  test('finds a venue that the panel does not print', async () => {
    await reader.visit('browse/', async ({ page, complaints }) => {
      const field = page.getByLabel('Find venue');
      const offered = page.locator('#find-venue option');
      // The script that fills the list comes with the panel's; a focus before it would offer nothing.
      await expect
        .poll(async () => {
          await field.fill('');
          await field.fill('RXI');
          return offered.evaluateAll((options) =>
            options.map((option) => (option as HTMLOptionElement).value),
          );
        }, patience)
        .toEqual(['arXiv']);
      await field.fill('arxiv');
      await field.press('Tab');
      await waitForAnswer(page, '');
      await expect
        .poll(() => page.locator('[data-search-list] h2').allTextContents(), patience)
        .toEqual(['Forecasting Harbour Currents with Neighbouring Gauges']);
      expect(await page.locator('[data-chip-list] button').allTextContents()).toEqual(['arXiv: remove']);
      expect(complaints).toEqual([]);
    });
  });

  test('finds a paper by its DOI, and marks the names that were searched', async () => {
    await reader.visit(searchPath('https://doi.org/10.5555/jci.2019.014'), async ({ page, complaints }) => {
      await waitForAnswer(page, 'https://doi.org/10.5555/jci.2019.014');
      expect(await page.locator('[data-search-list] h2').allTextContents()).toEqual([
        'A Tide Gauge Built from a Bicycle Pump',
      ]);
      await page.goto(new URL(`/${searchPath('author:okafor')}`, page.url()).href);
      await waitForAnswer(page, 'author:okafor');
      expect(await page.locator('.byline mark').allTextContents()).toEqual(['Okafor', 'Okafor', 'Okafor']);
      expect(complaints).toEqual([]);
    });
  });

  test('fits every screen on pages of authors and papers and of its numbers, without fault of accessibility', async () => {
    for (const path of [authorPage, pageOf('Counting Bees').paper.url.slice(1), 'about/']) {
      await reader.visit(path, async ({ page, complaints }) => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('.picture > details'))
            details.open = true;
        });
        await expectAccessible(page);
        for (const width of [320, 768, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await widthBeyondWindow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
          expect(await lengthBeyondFooter(page), `${path} at ${width} px`).toBeLessThanOrEqual(1);
        }
        expect(complaints).toEqual([]);
      });
    }
  });
});
