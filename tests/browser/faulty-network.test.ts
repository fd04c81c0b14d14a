import { describe, expect, test } from 'vitest';
import type { FaultName } from '../../scripts/bench/attack/pieces/faulty-server.ts';
import { journeys } from '../../scripts/bench/attack/pieces/journeys.ts';
import { type Trial, tryOnce } from '../../scripts/bench/attack/pieces/trial.ts';
import { largestTopic, pageTypes, plainSite } from '../site-output/sites.ts';
import { setUpFaultySite } from './faulty-site.ts';
import { noPage, setUpReader } from './visit.ts';

const topic = largestTopic(plainSite).url.slice(1);
const byName = new Map(journeys(topic).map((journey) => [journey.name, journey]));

describe('a network that spoils files, said while it does and healed when it is well', () => {
  const site = setUpFaultySite(plainSite);

  // A few of the many that `npm run bench -- attack pieces` goes through.
  test.for<[string, FaultName, 'with' | 'without', Trial['heals']]>([
    ['terms', 'a page under its type', 'with', 'reload'],
    ['records', 'cut', 'with', 'again'],
    ['columns', 'an object', 'without', 'again'],
    ['base', 'redirect', 'with', 'again'],
    ['texts taken away', 'hole', 'without', 'again'],
    ['own script', 'a page under its type', 'with', 'reload'],
    ['own script', 'cut', 'without', 'reload'],
    ['style', 'cut', 'without', 'reload'],
    ['page', 'a page', 'with', 'reload'],
  ])('%s: %s, %s the worker, healed by: %s', async ([name, fault, worker, heals]) => {
    const trial = { journey: byName.get(name)!, fault, hasWorker: worker === 'with', heals };
    expect(await tryOnce(site.browser, site.server, trial)).toBeNull();
  });

  test('a page that was none is not kept for reading offline', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'allow' });
    try {
      const page = await context.newPage();
      const isKept = (path: string) =>
        page.evaluate(
          async (address) => (await caches.match(address)) !== undefined,
          new URL(path, site.server.url).href,
        );
      await page.goto(`${site.server.url}about/`);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      site.server.spoil('a page', new RegExp(topic));
      await page.goto(site.server.url + topic);
      expect(await page.locator('h1').textContent()).toBe('Log in');
      site.server.heal();
      await page.goto(`${site.server.url}topics/`);
      await expect.poll(() => isKept('topics/')).toBe(true);
      expect(await isKept(topic)).toBe(false);
    } finally {
      await context.close();
    }
  });
});

describe('a file that never comes', () => {
  const reader = setUpReader(plainSite);

  test.for([
    ['a script', '**/_astro/common*.js'],
    ['a style sheet', '**/_astro/*.css'],
  ])('%s is said after ten seconds', async ([, files]) => {
    await reader.visitAfresh(noPage, async ({ page }) => {
      // It stands still, however long the page takes to come.
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.route(files!, () => {});
      await page.goto(new URL(`/${topic}`, page.url()).href, { waitUntil: 'commit' });
      await page.locator('[data-page-end]').waitFor({ state: 'attached' });
      const broken = page.locator('[data-page-broken]');
      expect(await broken.isVisible()).toBe(false);
      await page.clock.runFor(10_000);
      await broken.waitFor();
      expect(await broken.textContent()).toMatch(/did not arrive/);
    });
  });
});

describe('a text that would become markup', () => {
  const reader = setUpReader(plainSite);

  test('is refused by every type of page', async () => {
    const types = pageTypes(plainSite);
    await reader.visit(noPage, async ({ page, complaints }) => {
      const violations = () => complaints.filter((text) => text.startsWith('policy:'));
      for (const [index, { path }] of types.entries()) {
        await page.goto(new URL(`/${path}`, page.url()).href);
        const refused = page.evaluate(() => {
          document.body.innerHTML = '<img src="x">';
        });
        await expect(refused, path).rejects.toThrow(/TrustedHTML/);
        // A page tells of it a moment later, and not at all once it has been left.
        await expect.poll(() => violations().length, { message: path }).toBe(index + 1);
      }
      const one = expect.stringContaining('require-trusted-types-for');
      expect(violations()).toEqual(types.map(() => one));
    });
  });
});
