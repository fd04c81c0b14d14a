import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
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
   * Opens a path below the site's base in a new tab and hands the page to `act`. Visits with the same options
   * share a browser profile, those of other files too: its storage is emptied after each, but what has been loaded
   * stays in its cache. The browser has service workers only with `serviceWorkers: 'allow'`, and then the visit has
   * a profile of its own: requests that go through a worker cannot be steered.
   */
  visit(path: string, act: (visit: Visit) => Promise<void>, options?: BrowserContextOptions): Promise<void>;
  /**
   * A visit in a profile of its own, for one that looks at how a page comes over the network, or that changes
   * what cannot be changed back, such as the clock.
   */
  visitAfresh(path: string, act: (visit: Visit) => Promise<void>): Promise<void>;
}

/** A file of every site that is no page: for a tab that is set up before it opens one. */
export const noPage = 'llms.txt';

/** Visits to a site, which is served to all test files of a worker process. */
export function setUpReader(site: Site): Reader {
  async function visitIn(context: BrowserContext, path: string, act: (visit: Visit) => Promise<void>) {
    const server = await serverOf(site);
    const page = await context.newPage();
    const complaints = collectComplaints(page);
    await page.goto(server.url + path);
    await act({ page, complaints });
  }
  async function visitAlone(path: string, act: (visit: Visit) => Promise<void>, options = {}) {
    const context = await openProfile(options);
    try {
      await visitIn(context, path, act);
    } finally {
      await context.close();
    }
  }
  return {
    async visit(path, act, options = {}) {
      if (options.serviceWorkers === 'allow') return visitAlone(path, act, options);
      const profile = await sharedProfile(options);
      try {
        await visitIn(profile.context, path, act);
      } finally {
        await emptyProfile(profile, new URL((await serverOf(site)).url).origin);
      }
    },
    visitAfresh: (path, act) => visitAlone(path, act),
  };
}

/** The servers of a worker process by folder, and its browser profiles by their options; both end with it. */
const servers = new Map<string, Promise<FolderServer>>();
const profiles = new Map<string, Promise<SharedProfile>>();

function serverOf({ folder, base }: Site): Promise<FolderServer> {
  const server = servers.get(folder) ?? serveFolder({ folder, base });
  servers.set(folder, server);
  return server;
}

function sharedProfile(options: BrowserContextOptions): Promise<SharedProfile> {
  const key = JSON.stringify(options);
  const profile = profiles.get(key) ?? openSharedProfile(options);
  profiles.set(key, profile);
  return profile;
}

async function openProfile(options: BrowserContextOptions): Promise<BrowserContext> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // A sheet that still slides in on a busy machine would have another line of it under the finger.
    reducedMotion: options.hasTouch ? 'reduce' : 'no-preference',
    ...options,
  });
  // A busy machine is slow, not wrong.
  context.setDefaultTimeout(120_000);
  await context.addInitScript(preparePage, options.serviceWorkers !== 'allow');
  return context;
}

interface SharedProfile {
  readonly context: BrowserContext;
  /** An empty tab that stays open, for the process of a page is costly to start and ends with its last tab. */
  readonly idle: Page;
  readonly devtools: CDPSession;
}

async function openSharedProfile(options: BrowserContextOptions): Promise<SharedProfile> {
  const context = await openProfile(options);
  const idle = await context.newPage();
  return { context, idle, devtools: await context.newCDPSession(idle) };
}

/** Closes what a visit has opened, and empties what it has stored. */
async function emptyProfile({ context, idle, devtools }: SharedProfile, origin: string): Promise<void> {
  for (const page of context.pages()) if (page !== idle) await page.close();
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
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
