import type { Browser } from 'playwright-core';
import { EnginePages, isHopelessOnSlow4g, type Visit } from './browser.ts';
import { buildPage } from './bundle.ts';
import type { EngineName, Files } from './engine.ts';
import type { Figures } from './figures.ts';
import { serveFiles } from './file-server.ts';
import type { KnownItem } from './queries.ts';
import { interleaveKinds, qualityOf } from './ranks.ts';
import { medianByPlace, quantile } from './statistics.ts';
import type { Prepared } from './threads.ts';

/** How many queries each measurement takes, and the seconds after which it makes do with fewer. */
const VISITS = { queries: 40, seconds: 20 };
const SLOW_VISITS = { queries: 20, seconds: 40 };
/** One run in which the machine did something else at a key, or collected garbage, tells little of that key. */
const TYPED = { queries: 12, seconds: 20, runs: 5 };
const HEAP_QUERIES = 20;
const RESULTS_RANKED = 10;

/** What was measured of one engine, and its visits at full speed for a closer look. */
export interface Measured {
  readonly figures: Figures;
  readonly visits: readonly Visit[];
}

/** Null for an empty list. */
const middle = (list: readonly number[] | null, share = 0.5): number | null =>
  list && list.length > 0 ? quantile(list, share) : null;

const bytesOf = ({ sent }: Visit): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

/** Runs a measurement; where it fails, or there is no page, the answer is null and a note says why. */
type Attempt = <T>(name: string, measure: (pages: EnginePages) => Promise<T>) => Promise<T | null>;

const attemptsOn =
  (pages: EnginePages | null, notes: string[]): Attempt =>
  async (name, measure) => {
    if (!pages) return null;
    try {
      return await measure(pages);
    } catch (error) {
      notes.push(`${name}: ${(error as Error).message.split('\n')[0]}`);
      return null;
    }
  };

/** Everything that is measured in the browser; the first visit only warms it up. */
async function measurePages(attempt: Attempt, texts: readonly string[]) {
  await attempt('first visit', (pages) => pages.visit(texts.slice(0, 1), {}));
  const visits =
    (await attempt('full speed', (pages) => pages.visit(texts.slice(0, VISITS.queries), VISITS))) ?? [];
  const bytes = middle(visits.map(bytesOf));
  const slow = await attempt('slow 4G', async (pages) => {
    if (bytes !== null && isHopelessOnSlow4g(bytes)) throw new Error('too much to fetch in good time');
    return pages.visit(texts.slice(0, SLOW_VISITS.queries), { isSlow: true, ...SLOW_VISITS });
  });
  const typed = texts.slice(0, TYPED.queries);
  const keys = await attempt('typing', async (pages) => {
    const runs: number[][] = [];
    while (runs.length < TYPED.runs) runs.push(await pages.type(typed, TYPED.seconds));
    return medianByPlace(runs);
  });
  const heap = await attempt('heap', (pages) => pages.heapAfter(texts.slice(0, HEAP_QUERIES)));
  const figures = {
    bytes,
    requests: middle(visits.map(({ sent }) => sent.length)),
    firstResult: middle(visits.map(({ milliseconds }) => milliseconds)),
    firstResultSlow: middle(slow?.map(({ milliseconds }) => milliseconds) ?? null),
    keyMedian: middle(keys),
    keySlowest: middle(keys, 0.95),
    heap,
  };
  return { figures, visits };
}

/** Measures one engine, built already, in the browser. What fails leaves a note instead of a figure. */
export async function measureEngine(
  engine: EngineName,
  prepared: Prepared,
  queries: readonly KnownItem[],
  browser: Browser,
): Promise<Measured> {
  const notes: string[] = prepared.failure ? [prepared.failure] : [];
  const opened = prepared.files ? await openPages(engine, prepared.files, browser) : null;
  const attempt = attemptsOn(opened?.pages ?? null, notes);
  const { figures, visits } = await measurePages(
    attempt,
    interleaveKinds(queries).map(({ text }) => text),
  );
  const texts = queries.map(({ text }) => text);
  const isAskedHere = engine === 'pagefind';
  const answers = isAskedHere
    ? await attempt('answers', (pages) => pages.ask(texts, RESULTS_RANKED))
    : prepared.answers;
  await opened?.close();
  return {
    visits,
    figures: {
      engine,
      ...figures,
      ...qualityOf(queries, answers),
      files: prepared.files?.size ?? null,
      build: prepared.buildMilliseconds,
      notes,
    },
  };
}

async function openPages(engine: EngineName, files: Files, browser: Browser) {
  const server = await serveFiles(new Map([...files, ...(await buildPage(engine))]));
  return { pages: new EnginePages(browser, server), close: () => server.close() };
}
