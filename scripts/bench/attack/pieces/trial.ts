import type { Browser, Page } from 'playwright-core';
import type { FaultName, FaultyServer } from './faulty-server.ts';
import { isSaid, type Journey } from './journeys.ts';

/** One fault, and the way to recover from it. */
export interface Trial {
  readonly journey: Journey;
  readonly fault: FaultName;
  readonly hasWorker: boolean;
  readonly heals: 'again' | 'reload';
}

/** Longer than all timeouts of pages, with a margin for a slow machine. */
const PATIENCE_MS = 25_000;

async function until(what: string, page: Page, isSo: (page: Page) => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  // A page that is navigating does not respond.
  while (!(await isSo(page).catch(() => false))) {
    if (performance.now() > end) throw new Error(what);
    await page.waitForTimeout(50);
  }
}

const isControlled = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);

async function goThrough(page: Page, server: FaultyServer, trial: Trial): Promise<void> {
  const { journey, fault, hasWorker, heals } = trial;
  await page.goto(server.url + (hasWorker ? 'about/' : 'login.html'));
  if (hasWorker) await until('no worker', page, isControlled);
  if (journey.start !== null) {
    await page.goto(server.url + journey.start);
    await page.waitForLoadState('networkidle');
  }
  server.spoil(fault, journey.paths);
  await journey.act(page, server.url);
  const works = journey.works;
  if (!journey.isSilent)
    await until('broken without a word', page, async () => (await isSaid(page)) || works(page));
  server.heal();
  // Files that the worker had cached, or that were only slow, already work.
  if (heals === 'again' && (await works(page))) return;
  if (heals === 'again') await journey.again?.(page);
  else {
    // The driver rejects actions during a navigation.
    await until('cannot be reloaded', page, async () => {
      await page.reload({ waitUntil: 'commit' });
      return true;
    });
    // The action is repeated when the reloaded page is ready.
    if (journey.redo) {
      await page.waitForLoadState('networkidle');
      await journey.redo(page);
    }
  }
  await until(`not healed by ${heals}`, page, works);
}

/** Runs a trial in its own browser profile; resolves to its failure, or null. */
export async function tryOnce(browser: Browser, server: FaultyServer, trial: Trial): Promise<string | null> {
  const context = await browser.newContext({ serviceWorkers: trial.hasWorker ? 'allow' : 'block' });
  try {
    await goThrough(await context.newPage(), server, trial);
    return null;
  } catch (error) {
    return (error as Error).message.split('\n')[0]!;
  } finally {
    server.heal();
    await context.close();
  }
}
