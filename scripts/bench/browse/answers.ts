import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
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

type Timed = typeof globalThis & { answeredAt?: number };

/** The paths of scripts and index files that the page of a question asks for until it is answered. */
async function pathsUntilAnswered(browser: Browser, url: string, question: string): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    // The page itself keeps the time: asked from outside, files that follow the answer would be counted as well.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main [data-query]')) return;
        observer.disconnect();
        (globalThis as Timed).answeredAt = performance.now();
      }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-query'] });
    });
    await page.goto(`${url}?q=${encodeURIComponent(question)}`, { waitUntil: 'load' });
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
