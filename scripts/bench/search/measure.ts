import type { Browser } from 'playwright-core';
import { EnginePages, isHopelessOnSlow4g, type Visit } from './browser.ts';
import { buildPage } from './bundle.ts';
import type { EngineName } from './engine.ts';
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

/** Runs a measurement; where it fails, or there is no page, the answer is null and a note says why. */
type Attempt = <T>(name: string, measure: (pages: EnginePages) => Promise<T>) => Promise<T | null>;

/** An engine that was built, and its page, where the files were there in time. */
interface Subject {
  readonly engine: EngineName;
  readonly prepared: Prepared;
  readonly attempt: Attempt;
  /** Why figures are missing, so far. */
  readonly notes: readonly string[];
  close(): Promise<void>;
}

async function openSubject(engine: EngineName, prepared: Prepared, browser: Browser): Promise<Subject> {
  const { files, failure } = prepared;
  const notes: string[] = failure ? [failure] : [];
  const server = files && (await serveFiles(new Map([...files, ...(await buildPage(engine))])));
  const pages = server && new EnginePages(browser, server);
  const attempt: Attempt = async (name, measure) => {
    if (!pages) return null;
    try {
      return await measure(pages);
    } catch (error) {
      notes.push(`${name}: ${(error as Error).message.split('\n')[0]}`);
      return null;
    }
  };
  return { engine, prepared, attempt, notes, close: async () => server?.close() };
}

/** Null for an empty list. */
const middle = (list: readonly number[], share = 0.5): number | null =>
  list.length > 0 ? quantile(list, share) : null;

/** The queries in the order in which they are asked one by one. */
const textsToAsk = (queries: readonly KnownItem[]) => interleaveKinds(queries).map(({ text }) => text);

const bytesOf = ({ sent }: Visit): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

/** What can be measured of one engine alone; the first visit only warms it up. */
async function measureAlone({ engine, prepared, attempt }: Subject, queries: readonly KnownItem[]) {
  const texts = textsToAsk(queries);
  await attempt('first visit', (pages) => pages.visit(texts.slice(0, 1), {}));
  const visits =
    (await attempt('full speed', (pages) => pages.visit(texts.slice(0, VISITS.queries), VISITS))) ?? [];
  const bytes = middle(visits.map(bytesOf));
  const slow = await attempt('slow 4G', async (pages) => {
    if (bytes !== null && isHopelessOnSlow4g(bytes)) throw new Error('too much to fetch in good time');
    return pages.visit(texts.slice(0, SLOW_VISITS.queries), { isSlow: true, ...SLOW_VISITS });
  });
  const heap = await attempt('heap', (pages) => pages.heapAfter(texts.slice(0, HEAP_QUERIES)));
  const all = queries.map(({ text }) => text);
  const answers =
    engine === 'pagefind'
      ? await attempt('answers', (pages) => pages.ask(all, RESULTS_RANKED))
      : prepared.answers;
  const figures = {
    bytes,
    requests: middle(visits.map(({ sent }) => sent.length)),
    firstResult: middle(visits.map(({ milliseconds }) => milliseconds)),
    firstResultSlow: middle((slow ?? []).map(({ milliseconds }) => milliseconds)),
    heap,
    ...qualityOf(queries, answers),
  };
  return { figures, visits };
}

/**
 * The median time of each key in each engine; none where typing failed. The engines take turns: on a machine that is
 * slower for some minutes, all of them are.
 */
async function typeInTurns(subjects: readonly Subject[], texts: readonly string[]): Promise<number[][]> {
  const runs = new Map<Subject, number[][]>(subjects.map((subject) => [subject, []]));
  for (let run = 0; run < TYPED.runs; run++) {
    for (const [subject, times] of runs) {
      const typed = await subject.attempt('typing', (pages) => pages.type(texts, TYPED.seconds));
      if (typed) times.push(typed);
      else runs.delete(subject);
    }
  }
  return subjects.map((subject) => medianByPlace(runs.get(subject) ?? []));
}

/**
 * Measures engines, built already, in the browser; `progress` is told what comes next. What fails leaves a note instead
 * of a figure.
 */
export async function measureEngines(
  built: ReadonlyMap<EngineName, Prepared>,
  queries: readonly KnownItem[],
  browser: Browser,
  progress: (step: string) => void,
): Promise<Measured[]> {
  const subjects: Subject[] = [];
  try {
    const alone: Awaited<ReturnType<typeof measureAlone>>[] = [];
    for (const [engine, prepared] of built) {
      progress(`measuring ${engine}`);
      const subject = await openSubject(engine, prepared, browser);
      subjects.push(subject);
      alone.push(await measureAlone(subject, queries));
    }
    progress('typing');
    const keys = await typeInTurns(subjects, textsToAsk(queries).slice(0, TYPED.queries));
    return subjects.map(({ engine, prepared, notes }, place) => ({
      visits: alone[place]!.visits,
      figures: {
        engine,
        ...alone[place]!.figures,
        keyMedian: middle(keys[place]!),
        keySlowest: middle(keys[place]!, 0.95),
        files: prepared.files?.size ?? null,
        build: prepared.buildMilliseconds,
        notes,
      },
    }));
  } finally {
    for (const subject of subjects) await subject.close();
  }
}
