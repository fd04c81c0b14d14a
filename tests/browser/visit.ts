import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type FolderServer, serveFolder } from '../../scripts/folder-server.ts';
import type { Site } from '../site-output/sites.ts';
import { sharedBrowser } from './shared-browser.ts';

export interface Visit {
  readonly page: Page;
  /** What the browser had to say: console messages, uncaught errors, failed requests, policy violations. */
  readonly complaints: string[];
}

export interface Reader {
  /**
   * Opens a path below the site's base in a browser profile of its own and hands the page to `act`. The browser
   * has service workers only with `serviceWorkers: 'allow'`: requests that go through one cannot be steered.
   */
  visit(path: string, act: (visit: Visit) => Promise<void>, options?: BrowserContextOptions): Promise<void>;
}

/** A server for the tests of one file, started before them and closed after them, and visits to it. */
export function setUpReader(site: Site): Reader {
  let server: FolderServer;
  beforeAll(async () => {
    server = await serveFolder({ folder: site.folder, base: site.base });
  });
  afterAll(async () => {
    await server?.close();
  });
  return {
    async visit(path, act, options = {}) {
      const browser = await sharedBrowser();
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      try {
        // A busy machine is slow, not wrong.
        context.setDefaultTimeout(120_000);
        await context.addInitScript(preparePage, options.serviceWorkers !== 'allow');
        const page = await context.newPage();
        const complaints = collectComplaints(page);
        await page.goto(server.url + path);
        await act({ page, complaints });
      } finally {
        await context.close();
      }
    },
  };
}

/**
 * Has a page say on its console what its policy forbids, for a binding would cost as much as a small page. With
 * `hidesWorkers` it is as in a browser without service workers; Playwright's own way of blocking them speaks on
 * the console.
 */
function preparePage(hidesWorkers: boolean): void {
  if (hidesWorkers) Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  document.addEventListener('securitypolicyviolation', (event) => {
    console.debug(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
  });
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    // A web font that comes too late for a page is for the next one.
    if (/\.woff2 was preloaded using link preload but not used/.test(text)) return;
    complaints.push(text.startsWith('policy: ') ? text : `console ${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  // A page that is left takes its unfinished requests with it; nobody is told, and nothing is wrong.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  return complaints;
}
