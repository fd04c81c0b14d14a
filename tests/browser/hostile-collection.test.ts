import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { attackPages, attackRawPage, pagesOf } from '../../scripts/bench/attack/hostile-site.ts';
import { linesOf } from '../../scripts/bench/attack/hostile-visit.ts';
import { payloads } from '../../scripts/bench/attack/payloads.ts';
import { builtSite } from '../site-output/sites.ts';
import { sharedBrowser } from './shared-browser.ts';

const { folder: site, said } = await builtSite('hostile');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

describe('a collection in which every field is an attack', () => {
  test('does no harm on a page of any type, in any state', async () => {
    const pages = pagesOf(site, 'one of each type');
    expect(pages).toEqual(
      expect.arrayContaining(['', '404.html', 'about/', 'browse/', 'data/', 'list/', 'offline/']),
    );
    const harm = await attackPages(browser, site, pages, [payloads.handler[0], payloads.prototype[0]]);
    expect(linesOf(harm)).toEqual([]);
  });

  test('would be seen to do harm: put raw into a page it meets the policy, and without one it runs', async () => {
    const stopped = await attackRawPage(browser, site, true);
    expect(stopped).toMatchObject({ executions: [], dialogs: [], foreignRequests: [] });
    expect(stopped.violations.length).toBeGreaterThan(1);
    const free = await attackRawPage(browser, site, false);
    expect(free).toMatchObject({ violations: [], dialogs: [expect.stringContaining('/raw/')] });
    expect(free.executions.length).toBeGreaterThan(0);
    expect(free.foreignRequests.length).toBeGreaterThan(0);
  });

  test('leaves no control character and nothing that turns the direction of text in any file or message', () => {
    const unseen = /[\u202a-\u202e]|(?![\n\r\t])\p{Cc}/u;
    const texts = globSync('**/*.{html,json,md,txt,xml,bib,ris,csv,webmanifest}', { cwd: site });
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((name) => unseen.test(readFileSync(join(site, name), 'utf8')))).toEqual([]);
    expect(said).not.toMatch(unseen);
    // The name of the dump file is shown as it is written, spelled out.
    expect(said).toContain('\\u202e.txt');
  });
});
