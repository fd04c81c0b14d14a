import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readTable } from '../export/foreign-readers.ts';
import { plainSite } from '../site-output/sites.ts';
import { expectAccessible } from './accessibility.ts';
import { untilIdle } from './browse-steps.ts';
import {
  goTo,
  item,
  listPath,
  openList,
  patience,
  savePapers,
  topicPapers,
  topicPath,
} from './reading-list-steps.ts';
import {
  choose,
  clipboard,
  downloaded,
  expectSaid,
  menu,
  press,
  summaryOf,
  titlesOfBibtex,
  titlesOfRis,
} from './take-away-steps.ts';
import { setUpReader } from './visit.ts';

const reader = setUpReader(plainSite);
const titles = topicPapers.map(({ title }) => title);
const slug = topicPath.split('/').at(-2)!;
const all = `${titles.length} papers`;
const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const open = (page: Page) => menu(page).locator('summary').click();
/** What a page has besides its menu is looked at where pages of every type are. */
const menuPart = 'main [data-export][data-shown]';

/** The papers that mention attention, by the page's own filter. */
async function filter(page: Page): Promise<string[]> {
  await page.locator('main').getByRole('searchbox').fill('attention');
  const shown = page.locator('main .paper-list h3').filter({ visible: true });
  await expect.poll(() => shown.count(), patience).toBeLessThan(titles.length);
  return shown.allTextContents();
}

describe('the menu of a topic page', () => {
  test('has no fault in light and dark, and hands over all papers as BibTeX that another program reads', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await open(page);
      await expectAccessible(page, menuPart);
      expect(await summaryOf(menu(page)).textContent()).toBe(all);
      const { name, text } = await downloaded(page, () => press(menu(page), 'Download'));
      expect(name).toBe(`${slug}.bib`);
      expect(titlesOfBibtex(text)).toEqual(titles);
      for (const { url } of topicPapers) expect(text).toContain(`\\url{${new URL(url, page.url()).href}}`);
      await expectSaid(menu(page), `Saved ${all} as ${slug}.bib.`);
      expect(complaints).toEqual([]);
    });
  });

  test('hands them over in every other format', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await open(page);
      const saved: Record<string, string> = {};
      for (const [format, extension] of [
        ['RIS', 'ris'],
        ['CSL-JSON', 'csl.json'],
        ['CSV', 'csv'],
        ['Markdown', 'md'],
        ['Plain text', 'txt'],
      ] as const) {
        await choose(menu(page), format);
        const { name, text } = await downloaded(page, () => press(menu(page), 'Download'));
        expect(name).toBe(`${slug}.${extension}`);
        const abstracts = topicPapers.map(({ abstract }) => abstract).join('');
        expect(text.length, format).toBeGreaterThan(abstracts.length);
        saved[format] = text;
      }
      expect(titlesOfRis(saved.RIS!)).toEqual(titles);
      expect(readTable(saved.CSV!).map(({ title }) => title)).toEqual(titles);
      const items = JSON.parse(saved['CSL-JSON']!) as { title: string; abstract: string }[];
      expect(items.map(({ title, abstract }) => [title, abstract])).toEqual(
        topicPapers.map(({ title, abstract }) => [title, abstract]),
      );
      expect(complaints).toEqual([]);
    });
  });

  test('hands over what the filter shows and no more, whatever was there when it was last opened', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await open(page);
      const shown = await filter(page);
      await open(page);
      expect(shown.length).toBeGreaterThan(0);
      await expect
        .poll(() => summaryOf(menu(page)).textContent(), patience)
        .toBe(`${shown.length} of ${all}`);
      const { text } = await downloaded(page, () => press(menu(page), 'Download'));
      expect(titlesOfBibtex(text)).toEqual(shown);
      await page.locator('main').getByRole('searchbox').fill('zzzqqq');
      await open(page);
      await expect.poll(() => summaryOf(menu(page)).textContent(), patience).toMatch(/^0 of/);
      await press(menu(page), 'Download');
      await expectSaid(menu(page), 'Nothing to export.');
    });
  });

  test('works by keyboard: opens, downloads, and Escape closes it with the focus on its button', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      // It can be focused once its script is there.
      await expect.poll(() => menu(page).locator('summary').isVisible(), patience).toBe(true);
      await menu(page).locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      const { name } = await downloaded(page, () => page.keyboard.press('Space'));
      expect(name).toBe(`${slug}.ris`);
      await page.keyboard.press('Escape');
      expect(await menu(page).getAttribute('open')).toBeNull();
      expect(await page.locator(':focus').textContent()).toBe('Export');
    });
  });

  test('puts the papers on the clipboard', async () => {
    await reader.visit(
      topicPath,
      async ({ page, complaints }) => {
        await open(page);
        await choose(menu(page), 'RIS');
        await press(menu(page), 'Copy');
        await expectSaid(menu(page), `Copied ${all} as RIS.`);
        expect(titlesOfRis(await clipboard(page))).toEqual(titles);
        expect(complaints).toEqual([]);
      },
      withClipboard,
    );
  });

  test('shows the text, selected, where the browser refuses the clipboard', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await open(page);
      await press(menu(page), 'Copy');
      await expectSaid(menu(page), 'does not let this page copy');
      const field = menu(page).getByRole('textbox');
      expect(titlesOfBibtex(await field.inputValue())).toEqual(titles);
      expect(await page.evaluate(() => document.getSelection()?.toString().length)).toBeGreaterThan(1000);
      await expectAccessible(page, menuPart);
    });
  });

  test('loads formats, engine and texts only when papers are taken', async () => {
    await reader.visitAfresh(topicPath, async ({ page }) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.reload();
      await menu(page).locator('summary').waitFor();
      await untilIdle(page);
      expect(loaded.filter((path) => /\/search\/|export-texts|\/search\./.test(path))).toEqual([]);
      await open(page);
      await downloaded(page, () => press(menu(page), 'Download'));
      expect(loaded.filter((path) => /export-texts/.test(path))).toHaveLength(1);
    });
  });

  test('is not there without scripts', async () => {
    await reader.visit(
      topicPath,
      async ({ page }) => {
        expect(await menu(page).isVisible()).toBe(false);
        expect(await page.locator('input[data-select]').first().isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a part that cannot be fetched', () => {
  test('is said, nothing is taken, and a second try works', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      await open(page);
      await page.route('**/bundle-*.json', (route) => route.abort());
      let downloads = 0;
      page.on('download', () => {
        downloads += 1;
      });
      await press(menu(page), 'Download');
      await expectSaid(menu(page), 'could not be fetched');
      await expectAccessible(page, menuPart);
      await press(menu(page), 'Copy');
      await expectSaid(menu(page), 'could not be fetched');
      await press(menu(page), 'Download');
      await expectSaid(menu(page), 'could not be fetched');
      expect(complaints.filter((text) => text.startsWith('uncaught'))).toEqual([]);
      await page.unroute('**/bundle-*.json');
      expect(downloads).toBe(0);
      const { text } = await downloaded(page, () => press(menu(page), 'Try again'));
      expect(titlesOfBibtex(text)).toEqual(titles);
      expect(await page.locator(':focus').textContent()).toBe('Download');
    });
  });

  test.for([
    ['the site was renewed meanwhile', '**/bundle-*.json', 404],
    // Browsers do not ask again for a script that has failed.
    ['it was a script', '**/*export-texts*', 500],
  ] as const)('says to reload the page when %s', async ([, pattern, status]) => {
    await reader.visit(topicPath, async ({ page }) => {
      await open(page);
      await page.route(pattern, (route) => route.fulfill({ status }));
      await press(menu(page), 'Download');
      await expectSaid(menu(page), 'Reload the page');
      expect(await menu(page).getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
    });
  });
});

describe('the menu of the reading list', () => {
  test('hands over the papers in sight, in their order', async () => {
    await reader.visit(topicPath, async ({ page, complaints }) => {
      const saved = topicPapers.slice(0, 3);
      await savePapers(page, saved);
      await openList(page, 3);
      await item(page, saved[0]!).getByRole('button', { name: 'Archive' }).click();
      await expect.poll(() => item(page, saved[0]!).isVisible(), patience).toBe(false);
      await open(page);
      await expect.poll(() => summaryOf(menu(page)).textContent(), patience).toBe('2 of 3 papers');
      const { name, text } = await downloaded(page, () => press(menu(page), 'Download'));
      expect(name).toBe('reading-list.bib');
      const inSight = await page.locator('[data-list-entries] h2').allTextContents();
      expect(titlesOfBibtex(text)).toEqual(inSight);
      expect(inSight.toSorted()).toEqual(
        saved
          .slice(1)
          .map(({ title }) => title)
          .toSorted(),
      );
      expect(complaints).toEqual([]);
      await expectAccessible(page);
    });
  });

  test('is not there while nothing is saved', async () => {
    await reader.visit(topicPath, async ({ page }) => {
      await goTo(page, listPath);
      await expect.poll(() => page.locator('[data-list-empty]').isVisible(), patience).toBe(true);
      expect(await menu(page).isVisible()).toBe(false);
    });
  });
});
