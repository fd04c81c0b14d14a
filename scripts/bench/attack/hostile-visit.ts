import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The effects of attacks on the pages of one visit: each a line with its place. */
export interface Harm {
  readonly executions: string[];
  readonly dialogs: string[];
  readonly foreignRequests: string[];
  readonly violations: string[];
  /** Invalid XML files. */
  readonly brokenDocuments: string[];
}

export const noHarm = (): Harm => ({
  executions: [],
  dialogs: [],
  foreignRequests: [],
  violations: [],
  brokenDocuments: [],
});

export const linesOf = (harm: Harm): string[] =>
  Object.entries(harm).flatMap(([kind, lines]) => (lines as string[]).map((line) => `${kind}: ${line}`));

/**
 * A browser profile whose pages are monitored: executed scripts, requests, navigation away from `origin` and
 * violations of the policy are added to `harm`. No request reaches another host.
 */
export async function watchedContext(browser: Browser, origin: string, harm: Harm): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true });
  await context.exposeBinding('attacked', ({ page }) => {
    harm.executions.push(page.url());
  });
  await context.exposeBinding('reportViolation', ({ page }, text: string) => {
    harm.violations.push(`${page.url()} ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const report = (window as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on('dialog', (dialog) => {
    harm.dialogs.push(`${dialog.page()?.url()} ${dialog.message()}`);
    void dialog.dismiss().catch(() => {});
  });
  await context.route(
    (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
    (route) => {
      harm.foreignRequests.push(`${route.request().frame().url()} -> ${route.request().url()}`);
      return route.abort();
    },
  );
  return context;
}

/** Opens, presses and ticks every control of a page that does not leave it. */
export async function useEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const box of [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(0, 30)) {
      box.click();
    }
    for (const button of document.querySelectorAll<HTMLButtonElement>('button:not([type=submit])')) {
      if (!button.checkVisibility()) continue;
      button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      button.click();
    }
    for (const dialog of document.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
  });
  // Waits until the page has rendered and the browser has reported violations. A button may have reloaded the
  // page, which then renders again.
  await page.waitForFunction(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0, true))),
  );
}

/** Types a query into the search page, which has not searched yet, and waits for the results. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.locator('main [role=search] input[type=search]').fill(query);
  await page.locator('main [data-query]:not([data-query=""])').waitFor({ state: 'attached' });
}

/** Resolves when a search page has shown the results for its address. */
export async function answered(page: Page): Promise<void> {
  await page.locator('main [data-query]').waitFor({ state: 'attached' });
}

/** Writes entries to the stored reading list; a page of the site must be open. */
export async function plantList(page: Page, name: string, texts: readonly string[]): Promise<void> {
  const entries = texts.map((text, index) => ({
    id: 'aaaaaaaaa'.concat('abcdefghijklmnopqrstuvwxyz'[index % 26]!),
    title: text,
    slug: text,
    note: text,
    read: index % 2 === 0,
    hidden: false,
    added: '2026-01-31T00:00:00.000Z',
  }));
  await page.evaluate(
    async ([key, value]) => {
      const open = indexedDB.open('papershelf');
      open.onupgradeneeded = () => open.result.createObjectStore('reading-lists');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const transaction = open.result.transaction('reading-lists', 'readwrite');
      transaction.objectStore('reading-lists').put(value, key as string);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      open.result.close();
    },
    [name, { version: 1, entries }] as const,
  );
}
