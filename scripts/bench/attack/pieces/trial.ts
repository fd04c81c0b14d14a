import type { Browser, Page } from 'playwright-core';
import type { FaultName, FaultyServer } from './faulty-server.ts';
import { isSaid, type Journey } from './journeys.ts';

/** One way to be hurt, and the way out. */
export interface Trial {
  readonly journey: Journey;
  readonly fault: FaultName;
  readonly hasWorker: boolean;
  readonly heals: 'again' | 'reload';
}

/** Longer than any page waits for an answer, and a busy machine's share. */
const PATIENCE_MS = 25_000;

async function until(what: string, page: Page, isSo: (page: Page) => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  // A page on its way to another one answers nothing.
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
  // What the worker had kept, or was only slow, works already.
  if (heals === 'again' && (await works(page))) return;
  if (heals === 'again') await journey.again?.(page);
  else {
    // The driver refuses while one page takes the place of another, as a reader's key does nothing then.
    await until('cannot be reloaded', page, async () => {
      await page.reload({ waitUntil: 'commit' });
      return true;
    });
    // What a reader did before the reload is done once more, when the page is ready for it.
    if (journey.redo) {
      await page.waitForLoadState('networkidle');
      await journey.redo(page);
    }
  }
  await until(`not healed by ${heals}`, page, works);
}

/** Goes through a trial in a browser profile of its own; resolves to the harm done, null where there is none. */
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
