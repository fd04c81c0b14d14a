import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { searchLinks } from '../../src/site/external-search.ts';
import { addressedSite, plainSite, readPapers } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { patience } from './reading-list-steps.ts';
import {
  choose,
  clipboard,
  downloaded,
  expectSaid,
  press,
  titlesOfBibtex,
  titlesOfRis,
} from './take-away-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const addressedReader = setUpReader(addressedSite);
const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const paper = readPapers(plainSite).papers.reduce((a, b) => (b.title.length > a.title.length ? b : a));
const path = paper.url.slice(1);

const box = (page: Page) => page.locator('[data-citations]');
const open = (page: Page) => box(page).locator('summary').click();
const copy = async (page: Page, format: string) => {
  await choose(box(page), format);
  await press(box(page), 'Copy');
  await expectSaid(box(page), `Copied as ${format}.`);
  return clipboard(page);
};

describe('the citations of a paper', () => {
  test('are copied with the address that the page has', async () => {
    await reader.visit(
      path,
      async ({ page, complaints }) => {
        await open(page);
        const bibtex = await copy(page, 'BibTeX');
        expect(titlesOfBibtex(bibtex)).toEqual([paper.title]);
        expect(bibtex).toContain(`howpublished = {\\url{${page.url()}}}`);
        const ris = await copy(page, 'RIS');
        expect(titlesOfRis(ris)).toEqual([paper.title]);
        expect(ris).toContain(`UR  - ${page.url()}`);
        const [item] = JSON.parse(await copy(page, 'CSL-JSON'));
        expect(item).toMatchObject({ title: paper.title, URL: page.url() });
        expect(await copy(page, 'Plain text')).toBe(`${paper.title}. ${page.url()}\n`);
        expect(complaints).toEqual([]);
      },
      withClipboard,
    );
  });

  test('stand in one box, in the format that the reader chose', async () => {
    await reader.visit(path, async ({ page }) => {
      await open(page);
      const shown = () => box(page).locator('[data-citation-text]:visible').allTextContents();
      expect(await shown()).toEqual([expect.stringMatching(/@misc\{[a-z0-9-]{1,40},/)]);
      await choose(box(page), 'RIS');
      await expect.poll(shown, patience).toEqual([expect.stringMatching(/^TY {2}- /)]);
      expect(await page.locator('[data-citation-gaps]').textContent()).toMatch(
        /^The source gives no authors, year or venue\. Complete the entry: .*DBLP · .*Semantic Scholar$/,
      );
    });
  });

  test('are copied with the address of the site where it is known', async () => {
    await addressedReader.visit(
      path,
      async ({ page }) => {
        await open(page);
        expect(await copy(page, 'BibTeX')).toContain(
          `\\url{https://example.org${addressedSite.base}${path}}`,
        );
      },
      withClipboard,
    );
  });

  test('are saved as files, by keyboard', async () => {
    await reader.visit(path, async ({ page, complaints }) => {
      await box(page).locator('summary').focus();
      await page.keyboard.press('Enter');
      await box(page).getByRole('combobox').focus();
      await page.keyboard.press('ArrowDown');
      await box(page).getByRole('button', { name: 'Download' }).focus();
      const { name, text } = await downloaded(page, () => page.keyboard.press('Enter'));
      expect(name).toBe(`${paper.slug}.ris`);
      expect(titlesOfRis(text)).toEqual([paper.title]);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      expect(text).toMatch(/\r\nER {2}- \r\n$/);
      expect(complaints).toEqual([]);
    });
  });

  test('are selected where the browser refuses to copy', async () => {
    await reader.visit(path, async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await open(page);
      await choose(box(page), 'RIS');
      await press(box(page), 'Copy');
      const selected = () => page.evaluate(() => document.getSelection()?.toString() ?? '');
      await expect.poll(selected, patience).toMatch(/^TY {2}- GEN[\s\S]*ER {2}- ?\s*$/);
      await expectAccessible(page, '[data-citations]');
    });
  });

  test('can be read without scripts, and name no address that nobody knows', async () => {
    await reader.visit(
      path,
      async ({ page }) => {
        await open(page);
        const shown = await page.locator('[data-citation=bibtex] pre').evaluate((citation) => {
          getSelection()!.selectAllChildren(citation);
          return String(getSelection());
        });
        expect(titlesOfBibtex(shown)).toEqual([paper.title]);
        expect(shown).not.toMatch(/url|invalid/);
        expect(await box(page).getByRole('button', { name: 'Copy' }).isVisible()).toBe(false);
        expect(await box(page).locator('[data-citation]').count()).toBe(
          await box(page).locator('[data-citation]:visible').count(),
        );
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the places to look a paper up', () => {
  test('are links that search by title, on the page of the paper only', async () => {
    await reader.visit(path, async ({ page }) => {
      for (const { name, url } of searchLinks(paper.title)) {
        const link = page.getByRole('link', { name: `Find this paper on ${name}`, exact: true });
        expect(await link.getAttribute('href')).toBe(url);
        expect(await link.getAttribute('rel')).toBe('external noopener');
      }
    });
    await reader.visit('', async ({ page }) => {
      expect(await page.locator('a[href*="scholar.google"]').count()).toBe(0);
    });
  });
});
