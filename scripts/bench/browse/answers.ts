import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { slow4g } from '../search/browser.ts';
import { median } from '../search/statistics.ts';

/** What a question moves until its first ten results stand with their excerpts, as medians over questions. */
export interface AnswerCost {
  readonly questions: number;
  /** Gzipped, of scripts and of the files of the index; page, styles and fonts are not counted. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
}

const isScript = (path: string) => path.endsWith('.js');
const isCounted = (path: string) => isScript(path) || path.includes('/search/');

type Timed = typeof globalThis & { answeredAt?: number; paintedAt?: number };

/** Has a page note when it is answered, and when that is painted: asked from outside, it would be seen later. */
async function keepTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main [data-query]')) return;
      observer.disconnect();
      const timed = globalThis as Timed;
      timed.answeredAt = performance.now();
      // A task queued in a frame's callback runs after that frame has been painted.
      requestAnimationFrame(() =>
        setTimeout(() => {
          timed.paintedAt = performance.now();
        }),
      );
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-query'] });
  });
}

const addressOf = (url: string, question: string) => `${url}?q=${encodeURIComponent(question)}`;

/** The paths of scripts and index files that the page of a question asks for until it is answered. */
async function pathsUntilAnswered(browser: Browser, url: string, question: string): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await keepTime(page);
    await page.goto(addressOf(url, question), { waitUntil: 'load' });
    await page.waitForFunction(() => (globalThis as Timed).answeredAt);
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= (globalThis as Timed).answeredAt!)
        .map(({ name }) => new URL(name).pathname),
    );
    return asked.filter(isCounted);
  } finally {
    await context.close();
  }
}

/** Asks each question of the browse page at this address, each with an empty cache; `folder` is the built site. */
export async function measureAnswers(
  browser: Browser,
  url: string,
  folder: string,
  questions: readonly string[],
): Promise<AnswerCost> {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
    sizes.set(path, size);
    return size;
  };
  const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + sizeOf(path), 0);
  const asked: string[][] = [];
  for (const question of questions) asked.push(await pathsUntilAnswered(browser, url, question));
  return {
    questions: questions.length,
    bytes: median(asked.map(sum)),
    scriptBytes: median(asked.map((paths) => sum(paths.filter(isScript)))),
    requests: median(asked.map((paths) => paths.length)),
  };
}

/** The CPU of a middling phone, as Lighthouse imitates it. */
const PHONE_SLOWDOWN = 4;

/**
 * Asks each question of the browse page at this address on a phone with a slow connection, each with an empty cache.
 * Returns the milliseconds from opening the address until the results were painted.
 */
export async function timeOnSlowPhone(
  browser: Browser,
  url: string,
  questions: readonly string[],
): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      isMobile: true,
      serviceWorkers: 'block',
    });
    try {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', slow4g);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE_SLOWDOWN });
      await keepTime(page);
      await page.goto(addressOf(url, question), { waitUntil: 'commit' });
      const painted = await page.waitForFunction(() => (globalThis as Timed).paintedAt);
      times.push(Number(await painted.jsonValue()));
    } finally {
      await context.close();
    }
  }
  return times;
}
