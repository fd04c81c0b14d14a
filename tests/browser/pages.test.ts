import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageTypes, plainSite, sites } from '../site-output/sites.ts';
import { contrastTheme, expectAccessibleThemes, unreadable } from './accessibility.ts';
import { lengthBeyondFooter, untilIdle } from './browse-steps.ts';
import { waitForWorker, withWorker } from './offline-steps.ts';
import { noPage, setUpReader, type Visit } from './visit.ts';

/** Page types that have addresses of every kind: of papers and topics, of scripts' making, and none that is right. */
const based = new Set(['topic', 'browse', '404']);

// The pages of both sites differ in their addresses alone: what an address can break is tried on both.
describe.for(sites)('pages of the site "$name"', (site) => {
  const reader = setUpReader(site);
  const types = pageTypes(site).filter(({ type }) => site === plainSite || based.has(type));
  // The one that is missing comes first, while the worker has no say in how it is answered.
  const [missing, ...others] = types.toReversed();

  test('load without a console message or a policy violation', async () => {
    const act = async ({ page, complaints }: Visit) => {
      const expectQuiet = async (type: string, expected: unknown[]) => {
        await page.mouse.wheel(0, 4000);
        await waitForWorker(page);
        await untilIdle(page);
        expect(complaints.splice(0), type).toEqual(expected);
      };
      const home = new URL(site.base, page.url());
      // The browser itself reports the status of the page for a wrong address.
      await expectQuiet(missing!.type, [expect.stringContaining('404 (Not Found)')]);
      for (const { type, path } of others) {
        await page.goto(new URL(path, home).href);
        await expectQuiet(type, []);
      }
    };
    await reader.visit(missing!.path, act, withWorker);
  });
});

describe('every page type', () => {
  const reader = setUpReader(plainSite);
  const types = pageTypes(plainSite);
  const textsWithout = new Map<string, string>();

  beforeAll(async () => {
    const readPages = async ({ page }: Visit) => {
      for (const { path } of types) {
        await page.goto(new URL(`/${path}`, page.url()).href);
        textsWithout.set(path, await mainText(page, false));
      }
    };
    await reader.visit(noPage, readPages, { javaScriptEnabled: false });
  });

  test.for(types)(
    '$type: is complete without scripts, and with them has landmarks, fits its window, has no accessibility fault and can be read in a contrast theme',
    async ({ path }) => {
      const textWithout = textsWithout.get(path)!;
      expect(textWithout.length).toBeGreaterThan(50);
      await reader.visit(path, async ({ page }) => {
        expect(await mainText(page, true)).toBe(textWithout);
        await expectWayToContent(page);
        await expectAccessibleThemes(page);
        await expectToFit(page);
        // All that unfolds is unfolded by now.
        await page.selectOption('[data-theme-choice]', 'system');
        await page.emulateMedia(contrastTheme);
        expect(await unreadable(page)).toEqual([]);
      });
    },
  );
});

/** Expects landmarks and a title of its own, and the way to the content first. */
async function expectWayToContent(page: Page): Promise<void> {
  expect(await page.locator('h1').count()).toBe(1);
  for (const landmark of ['header', 'nav', 'main', 'footer']) {
    expect(await page.locator(landmark).first().isVisible(), landmark).toBe(true);
  }
  expect(await page.title()).toMatch(/\S/);
  expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\S/);
  await page.keyboard.press('Tab');
  const link = page.locator(':focus');
  expect(await link.getAttribute('href')).toBe('#main');
  expect(await link.isVisible()).toBe(true);
  expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
}

/** Expects the page never to scroll sideways and to end with its footer, all that unfolds unfolded. */
async function expectToFit(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
    expect(await lengthBeyondFooter(page), `at ${width} px`).toBeLessThanOrEqual(1);
  }
}

/** What `main` says, but for the controls that need scripts; they must be out of sight without them. */
async function mainText(page: Page, scripts: boolean): Promise<string> {
  for (const control of await page.locator('[data-needs-scripts]').all()) {
    const isFolded = await control.evaluate(
      (element) => element.closest('details:not([open]), [hidden]') !== null,
    );
    if (!isFolded || !scripts) expect(await control.isVisible()).toBe(scripts);
  }
  return page.locator('main').evaluate((original) => {
    const main = original.cloneNode(true) as HTMLElement;
    for (const control of main.querySelectorAll('[data-needs-scripts], noscript')) control.remove();
    return main.textContent.replaceAll(/\s+/g, ' ');
  });
}
