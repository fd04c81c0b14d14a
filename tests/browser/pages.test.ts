import { describe, expect, test } from 'vitest';
import { pageTypes, plainSite, sites } from '../site-output/sites.ts';
import { accessibilityFaults } from './accessibility.ts';
import { lengthBeyondFooter } from './browse-steps.ts';
import { setUpReader, type Visit } from './visit.ts';

describe.for(sites)('every page type of the site "$name"', (site) => {
  const reader = setUpReader(site);
  const types = pageTypes(site);

  test.for(types)('$type: loads without a console message or a policy violation', async ({ type, path }) => {
    const act = async ({ page, complaints }: Visit) => {
      await page.mouse.wheel(0, 4000);
      await page.waitForLoadState('networkidle');
      // The browser itself reports the status of the page for a wrong address.
      const expected = type === '404' ? [expect.stringContaining('404 (Not Found)')] : [];
      expect(complaints).toEqual(expected);
    };
    await reader.visit(path, act, { serviceWorkers: 'allow' });
  });
});

// The pages of both sites differ in their addresses alone.
describe('every page type', () => {
  const reader = setUpReader(plainSite);
  const types = pageTypes(plainSite);

  test.for(types)('$type: is complete without scripts', async ({ path }) => {
    const textWith = await mainText(reader, path, true);
    const textWithout = await mainText(reader, path, false);
    expect(textWithout).toBe(textWith);
    expect(textWithout.length).toBeGreaterThan(50);
  });

  // A chosen theme has the colours of the system's: one of each is enough for both.
  test.for(types)(
    '$type: has no accessibility fault in a dark system, nor in the light theme on it',
    async ({ path }) => {
      await reader.visit(path, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        for (const theme of ['system', 'light']) {
          await page.selectOption('[data-theme-choice]', theme);
          expect(await accessibilityFaults(page), theme).toEqual([]);
        }
      });
    },
  );

  test.for(types)('$type: never scrolls sideways, and ends with its footer', async ({ path }) => {
    await reader.visit(path, async ({ page }) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
        expect(await lengthBeyondFooter(page), `at ${width} px`).toBeLessThanOrEqual(1);
      }
    });
  });

  test.for(types)(
    '$type: has landmarks and a title of its own, and offers the way to the content first',
    async ({ path }) => {
      await reader.visit(path, async ({ page }) => {
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
        expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(
          true,
        );
      });
    },
  );
});

/** What `main` says, but for the controls that need scripts; they must be out of sight without them. */
async function mainText(
  reader: ReturnType<typeof setUpReader>,
  path: string,
  scripts: boolean,
): Promise<string> {
  let text = '';
  await reader.visit(
    path,
    async ({ page }) => {
      for (const control of await page.locator('[data-needs-scripts]').all()) {
        const isFolded = await control.evaluate(
          (element) => element.closest('details:not([open]), [hidden]') !== null,
        );
        if (!isFolded || !scripts) expect(await control.isVisible()).toBe(scripts);
      }
      text = await page.locator('main').evaluate((main) => {
        for (const control of main.querySelectorAll('[data-needs-scripts], noscript')) control.remove();
        for (const details of main.querySelectorAll('details')) details.open = true;
        return main.textContent.replaceAll(/\s+/g, ' ');
      });
    },
    { javaScriptEnabled: scripts },
  );
  return text;
}
