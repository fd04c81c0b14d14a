import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfflinePlan } from '../../src/worker/offline-plan.ts';
import { madeDump, madePapers } from '../made-collection.ts';
import { runScript } from '../site-output/command.ts';
import { markupFaults } from '../site-output/markup-faults.ts';
import { readSiteFile, readTopics, type Site } from '../site-output/sites.ts';
import { expectAccessibleThemes } from './accessibility.ts';
import { lengthBeyondFooter, patience, widthBeyondWindow } from './browse-steps.ts';
import { addressOf, answeredQuery, searchField } from './search-page.ts';
import { setUpReader } from './visit.ts';

const home = mkdtempSync(join(tmpdir(), 'papershelf-topic-pages-'));
const site: Site = { name: 'topic pages', folder: join(home, 'site'), base: '/' };

beforeAll(async () => {
  const content = join(home, 'content');
  mkdirSync(join(content, 'dumps'), { recursive: true });
  writeFileSync(join(content, 'collection.yaml'), 'title: Regions\ndescription: What is where.\n');
  const topic =
    '{ slug: regions, name: Regions, description: All of them., phrases: [region], aliases: [areas] }';
  writeFileSync(join(content, 'topics.yaml'), `topics:\n  - ${topic}\n`);
  const elsewhere = { ...madePapers(1)[0]!, title: 'On barn owls and night migration anywhere' };
  writeFileSync(join(content, 'dumps', 'papers.txt'), madeDump([...madePapers(38), elsewhere]));
  const args = ['--content', content, '--out', site.folder, '--site', 'https://example.org'];
  const { code, stderr } = await runScript('build', args);
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(home, { recursive: true }));

const reader = setUpReader(site);
const htmlOf = (path: string) => readSiteFile(site, `${path}index.html`);
const listed = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found);
const papersOn = (path: string) => listed(htmlOf(path), /<li data-paper-id="([^"]+)"/g);

describe('a topic of 152 papers', () => {
  const [first, second] = ['topics/regions/', 'topics/regions/2/'] as const;

  test('stands on two pages, in the order in which the data have it', () => {
    const [topic] = readTopics(site).topics;
    expect(topic?.papers).toHaveLength(152);
    expect([...papersOn(first), ...papersOn(second)]).toEqual(topic?.papers);
    expect(papersOn(second)).toHaveLength(52);
  });

  test('has a title, an address and a place in the list of its own on each page', async () => {
    const facts = [first, second].map((path) => {
      const html = htmlOf(path);
      return {
        title: listed(html, /<title>([^<]*)/g),
        canonical: listed(html, /<link rel="canonical" href="([^"]*)"/g),
        others: listed(html, /<link (rel="(?:prev|next)" href="[^"]*")/g),
        from: listed(html, /"numberOfItems":152,"itemListElement":\[\{"@type":"ListItem","position":(\d+)/g),
        twin: listed(html, /<link rel="alternate" type="text\/markdown" href="([^"]*)"/g),
      };
    });
    expect(facts).toEqual([
      {
        title: ['Regions · Regions'],
        canonical: ['https://example.org/topics/regions/'],
        others: ['rel="next" href="/topics/regions/2/"'],
        from: ['1'],
        twin: ['/topics/regions.md'],
      },
      {
        title: ['Regions, page 2 of 2 · Regions'],
        canonical: ['https://example.org/topics/regions/2/'],
        others: ['rel="prev" href="/topics/regions/"'],
        from: ['101'],
        twin: ['/topics/regions/2.md'],
      },
    ]);
    for (const path of [first, second]) expect(await markupFaults(path, htmlOf(path))).toEqual([]);
  });

  test('has all of its pages in the sitemap, in Markdown and in what is kept for reading offline', () => {
    expect(readSiteFile(site, 'sitemap-0.xml')).toContain('<loc>https://example.org/topics/regions/2/</loc>');
    const plan = JSON.parse(readSiteFile(site, 'offline.json')) as OfflinePlan;
    expect(Object.keys(plan.pages)).toEqual(expect.arrayContaining([first, second]));
    expect(listed(readSiteFile(site, 'topics/regions/2.md'), /^- \[(On .*)\]/gm)).toHaveLength(52);
    expect(readSiteFile(site, 'topics/regions.md')).toContain('(https://example.org/topics/regions/2.md)');
  });

  test('is reached on each page by the addresses of its former slug', () => {
    expect(htmlOf('topics/areas/2/')).toContain('content="0;url=/topics/regions/2/"');
    expect(readSiteFile(site, '_redirects')).toContain('/topics/areas/2/ /topics/regions/2/ 301');
  });

  test('leads from page to page, fits every window and has no accessibility fault', async () => {
    await reader.visit(first, async ({ page, complaints }) => {
      expect(await page.getByText('152 papers, 1–100', { exact: true }).isVisible()).toBe(true);
      const row = page.getByRole('navigation', { name: 'Pages of Regions' });
      await row.getByRole('link', { name: 'Page 2' }).click();
      await page.waitForURL(`**/${second}`);
      expect(await page.getByText('152 papers, 101–152', { exact: true }).isVisible()).toBe(true);
      expect(await row.locator('[aria-current=page]').textContent()).toContain('2');
      await expectAccessibleThemes(page);
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await widthBeyondWindow(page), `at ${width} px`).toBeLessThanOrEqual(0);
        expect(await lengthBeyondFooter(page), `at ${width} px`).toBeLessThanOrEqual(1);
      }
      expect(complaints).toEqual([]);
    });
  });

  test('is searched as a whole, and exports what a page shows or the files of all', async () => {
    await reader.visit(first, async ({ page }) => {
      await page.locator('[data-export]:not([data-export-place][inert] *)').first().waitFor();
      await page.locator('.controls [data-export] > summary').click();
      const panel = page.locator('.controls .export-panel');
      await expect.poll(() => panel.textContent(), patience).toContain('Export 100 papers');
      expect(await panel.getByRole('link', { name: 'BibTeX' }).getAttribute('href')).toBe(
        '/data/topics/regions.bib',
      );
      const field = page.getByRole('searchbox', { name: 'Search all 152 papers on Regions' });
      await field.fill('barn owls');
      await field.press('Enter');
      await page.waitForURL('**/browse/?*');
      await expect.poll(() => answeredQuery(page), patience).toBe('barn owls');
      const { searchParams } = await addressOf(page);
      expect(searchParams.get('topic')).toBe('regions');
    });
    await reader.visit(`${second}?q=barn+owls`, async ({ page }) => {
      await page.waitForURL('**/browse/?*');
      await expect.poll(() => answeredQuery(page), patience).toBe('barn owls');
      expect(await searchField(page).inputValue()).toBe('barn owls');
    });
  });
});
