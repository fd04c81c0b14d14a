import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LastingKind } from '../../src/worker/cache-names.ts';

/** For a browser profile that may keep a site. */
export const withWorker = { serviceWorkers: 'allow' } as const;

/** How long a busy machine may take over keeping files. */
export const keepingPatience = { timeout: 60_000 };

/** The paths of what is kept of a kind, from the root of the server. */
export const keptPaths = (page: Page, kind: LastingKind): Promise<string[]> =>
  page.evaluate(async (ending) => {
    const name = (await caches.keys()).find((one) => one.endsWith(` ${ending}`));
    if (name === undefined) return [];
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  }, kind);

/** Waits until all of a kind is kept: its plan goes last. */
export async function waitUntilSettled(page: Page, kind: 'offline' | 'whole'): Promise<void> {
  await expect
    .poll(
      async () => (await keptPaths(page, kind)).some((path) => path.endsWith('/offline.json')),
      keepingPatience,
    )
    .toBe(true);
}

/** Waits until these saved papers, and no others, have their pages kept. */
export async function waitUntilSaved(page: Page, papers: readonly { url: string }[]): Promise<void> {
  const urls = papers.map(({ url }) => url).sort();
  await expect.poll(async () => (await keptPaths(page, 'saved')).sort(), keepingPatience).toEqual(urls);
}

/** Waits until the worker answers for the page. */
export const waitForWorker = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

export const heading = (page: Page) => page.locator('h1').textContent();

/** Whether the face of the title can be had, which needs its file and the style sheet that names it. */
export const hasItsType = (page: Page) =>
  page.evaluate(async () => {
    const faces = await document.fonts.load('600 2rem "Source Serif 4"').catch(() => []);
    return faces.length > 0;
  });
