import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { FileServer, Sent } from './file-server.ts';
import type { BenchPage } from './page.ts';

/** One visit with an empty cache, from the address to the first results. */
export interface Visit {
  readonly milliseconds: number;
  /** Everything loaded except the page itself. */
  readonly sent: readonly Sent[];
}

/** The slow connection of Lighthouse and browsers: 1.6 Mbit/s, 150 ms round-trip time. */
export const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
};

/** The timeout of a visit. */
const VISIT_SECONDS = 40;
/** The time limit of each kind of measurement. */
const MOST_SECONDS = 240;

async function failAfter(seconds: number): Promise<never> {
  await delay(seconds * 1000, undefined, { ref: false });
  throw new Error(`not done after ${seconds} s`);
}

type Bench = typeof globalThis & { bench: BenchPage };

/** Whether the transfer of this many bytes alone takes longer than the timeout on the slow connection. */
export const isHopelessOnSlow4g = (bytes: number): boolean =>
  bytes / slow4g.downloadThroughput > VISIT_SECONDS;

/** The pages of one engine in a browser. Each function stops early when its time is used up. */
export class EnginePages {
  readonly #browser: Browser;
  readonly #server: FileServer;

  constructor(browser: Browser, server: FileServer) {
    this.#browser = browser;
    this.#server = server;
  }

  async #inNewContext<T>(use: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
    const context: BrowserContext = await this.#browser.newContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(VISIT_SECONDS * 1000);
      const cdp = await context.newCDPSession(page);
      return await Promise.race([use(page, cdp), failAfter(MOST_SECONDS)]);
    } finally {
      await context.close();
    }
  }

  /** Opens the page for each query and waits for its first results. Throws when a visit times out. */
  async visit(queries: readonly string[], { isSlow = false, seconds = 30 }): Promise<Visit[]> {
    const visits: Visit[] = [];
    const end = performance.now() + seconds * 1000;
    for (const query of queries) {
      if (visits.length > 0 && performance.now() > end) break;
      visits.push(await this.#visitOnce(query, isSlow));
    }
    return visits;
  }

  #visitOnce(query: string, isSlow: boolean): Promise<Visit> {
    return this.#inNewContext(async (page, cdp) => {
      await cdp.send('Network.enable');
      if (isSlow) await cdp.send('Network.emulateNetworkConditions', slow4g);
      this.#server.takeSent();
      await page.goto(`${this.#server.url}#${encodeURIComponent(query)}`);
      const outcome = await page.waitForFunction(() => document.body.dataset.outcome);
      const text = String(await outcome.jsonValue());
      const milliseconds = Number(text);
      if (Number.isNaN(milliseconds)) throw new Error(text);
      const sent = this.#server.takeSent().filter(({ path }) => path !== 'index.html');
      return { milliseconds, sent };
    });
  }

  /** Types the queries one after the other into one page; returns the response time of each key. */
  type(queries: readonly string[], seconds: number): Promise<number[]> {
    return this.#inNewContext(async (page) => {
      await page.goto(this.#server.url);
      await page.evaluate(() => (globalThis as Bench).bench.find('', 1).catch(() => {}));
      const times: number[] = [];
      const end = performance.now() + seconds * 1000;
      for (const query of queries) {
        const left = end - performance.now();
        if (left <= 0) break;
        times.push(
          ...(await page.evaluate(([text, most]) => (globalThis as Bench).bench.type(text, most), [
            query,
            left,
          ] as const)),
        );
      }
      return times;
    });
  }

  /** The memory of the page's JavaScript after these queries, in bytes, after garbage collection. */
  heapAfter(queries: readonly string[]): Promise<number> {
    return this.#inNewContext(async (page, cdp) => {
      await page.goto(this.#server.url);
      for (const query of queries) {
        await page.evaluate((text) => (globalThis as Bench).bench.show(text), query);
      }
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    });
  }

  /** The titles of the hits for each query, at most `count` a query. */
  ask(queries: readonly string[], count: number): Promise<string[][]> {
    return this.#inNewContext(async (page) => {
      await page.goto(this.#server.url);
      const answers: string[][] = [];
      for (const query of queries) {
        answers.push(
          await page.evaluate(([text, most]) => (globalThis as Bench).bench.find(text, most), [
            query,
            count,
          ] as const),
        );
      }
      return answers;
    });
  }
}
