import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Paper } from '../../src/collection/paper.ts';
import { formatNumber } from '../../src/site/shared/wording.ts';
import { launchBrowser } from '../browser/browser.ts';
import { parseWholeNumber, withUsage } from '../command.ts';
import { prepareCollection } from '../prepare.ts';
import { paperOptions } from './paper-options.ts';
import { judge } from './search/bars.ts';
import { breakdown } from './search/breakdown.ts';
import { type EngineName, engineNames } from './search/engine.ts';
import { shareOfEqualScores } from './search/equality.ts';
import { type Measured, measureEngines } from './search/measure.ts';
import { drawQueries, type KnownItem } from './search/queries.ts';
import { readRecords } from './search/records.ts';
import { engineTable, verdictTable } from './search/table.ts';
import { type Prepared, prepareEngine } from './search/threads.ts';

const usage = `usage: npm run bench -- search [--content DIR | --records FILE.jsonl[.gz]] [--papers N] [--seed S]
  [--engines ${engineNames.join(',')}] [--json]`;

const QUERIES_PER_KIND = 75;
const EQUALITY_QUERIES = 300;
/** The engines run in a thread, outside the browser, to build an index and answer all queries. */
const THREAD_SECONDS = 300;

const parseSearchArguments = (args: string[]) =>
  withUsage(usage, () => {
    const { values } = parseArgs({
      args,
      options: {
        ...paperOptions,
        engines: { type: 'string', default: engineNames.join(',') },
      },
    });
    const wanted = values.engines.split(',');
    const unknown = wanted.find((name) => !(engineNames as readonly string[]).includes(name));
    if (unknown !== undefined) throw new Error(`There is no engine "${unknown}".`);
    return {
      ...values,
      engines: engineNames.filter((name) => wanted.includes(name)),
      papers:
        values.papers === undefined ? Number.POSITIVE_INFINITY : parseWholeNumber('papers', values.papers),
      seed: parseWholeNumber('seed', values.seed),
    };
  });

async function measureAll(
  engines: readonly EngineName[],
  papers: readonly Paper[],
  queries: readonly KnownItem[],
): Promise<Measured[]> {
  const texts = queries.map(({ text }) => text);
  const started = performance.now();
  const progress = (step: string) =>
    console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${step}`);
  const built = new Map<EngineName, Prepared>();
  for (const engine of engines) {
    progress(`building ${engine}`);
    built.set(engine, await prepareEngine({ engine, papers, queries: texts }, THREAD_SECONDS));
  }
  const browser = await launchBrowser();
  try {
    return await measureEngines(built, queries, browser, progress);
  } finally {
    await browser.close();
  }
}

/**
 * Builds the indexes of the site and of other engines over the same papers, runs the same known-item queries
 * on all of them, and prints one table and the limits for the site's own engine.
 */
export async function run(args: string[]): Promise<void> {
  const { content, records, engines, papers: most, seed, json } = parseSearchArguments(args);
  const papers = records
    ? readRecords(records, most, seed)
    : (await prepareCollection(content)).papers.slice(0, most);
  const queries = drawQueries(papers, QUERIES_PER_KIND, seed);
  const equal = await shareOfEqualScores(papers, EQUALITY_QUERIES, seed);
  const measured = await measureAll(engines, papers, queries);
  const figures = measured.map((engine) => engine.figures);
  const verdicts = judge(figures, papers.length, equal);
  if (json) {
    console.log(JSON.stringify({ papers: papers.length, seed, figures, equal, verdicts }));
    return;
  }
  const day = new Date().toISOString().slice(0, 10);
  const own = measured.find((engine) => engine.figures.engine === 'papershelf');
  const sections = [
    `## ${formatNumber(papers.length)} papers`,
    `${day}, ${availableParallelism()} cores, ${queries.length} queries, seed ${seed}.`,
    engineTable(figures),
    ...(own ? [breakdown(own.visits), verdictTable(verdicts)] : []),
  ];
  console.log(sections.join('\n\n'));
}
