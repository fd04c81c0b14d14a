import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatNumber } from '../../src/site/shared/wording.ts';
import { launchBrowser } from '../browser/browser.ts';
import { withUsage } from '../command.ts';
import { serveFolder } from '../folder-server.ts';
import { type AnswerCost, measureAnswers, timeOnSlowPhone } from './browse/answers.ts';
import { type Changes, measureChanges } from './browse/changes.ts';
import { buildSite } from './build-site.ts';
import { limitAt } from './search/bars.ts';
import { drawQueries } from './search/queries.ts';
import { interleaveKinds } from './search/ranks.ts';
import { median, quantile } from './search/statistics.ts';
import { kilobytes } from './search/table.ts';

const usage = 'usage: npm run bench -- browse [--content DIR] [--json]';
const SLOWDOWNS = [1, 4];
const QUESTIONS_PER_KIND = 6;
const SEED = 1;
/** From the address to painted results on a phone. */
const MOST_PHONE_MS = 2000;
/** A full answer at 179, 1,000, 10,000 and 50,000 papers. */
const MOST_ANSWER_BYTES = [75_000, 85_000, 100_000, 110_000] as const;

const parseBrowseArguments = (args: string[]) =>
  withUsage(usage, () => {
    const options = {
      content: { type: 'string', default: 'content' },
      json: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args, options }).values;
  });

function rowsOf(slowdown: number, { first, facets, sorts }: Changes): string[] {
  const row = (name: string, times: readonly number[]) =>
    [
      `${slowdown}x`.padStart(6),
      name.padEnd(8),
      String(times.length).padStart(8),
      `${median(times).toFixed(1)} ms`.padStart(10),
      `${quantile(times, 0.95).toFixed(1)} ms`.padStart(10),
    ].join('  ');
  return [
    row('first', [first]),
    row('facet', facets),
    row('sort', sorts),
    row('both', [...facets, ...sorts]),
  ];
}

/** One line: what a question moves until its results stand, and what it may at most. */
function answerText({ questions, bytes, scriptBytes, requests }: AnswerCost, papers: number): string {
  const limit = limitAt(MOST_ANSWER_BYTES, papers)!;
  return [
    `full answer, median of ${questions} questions: ${kilobytes(bytes)} (asked ${kilobytes(limit)}),`,
    `${kilobytes(scriptBytes)} of it scripts, in ${requests} requests`,
  ].join(' ');
}

/** One line: how long a phone on slow 4G takes to the first result, and may take at most. */
const phoneText = (times: readonly number[]) =>
  [
    `first result on slow 4G, CPU 4x, of ${times.length} questions: median ${median(times).toFixed(0)} ms,`,
    `least ${Math.min(...times).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms (asked ${MOST_PHONE_MS} ms)`,
  ].join(' ');

/**
 * Builds the site of `--content DIR`, changes filters and orders on its browse page in a browser, and prints
 * the time from the click to painted results, at full speed and with the CPU throttled, what a question moves, and how
 * long it takes on a phone.
 */
export async function run(args: string[]): Promise<void> {
  const { content, json } = parseBrowseArguments(args);
  const folder = mkdtempSync(join(tmpdir(), 'papershelf-bench-'));
  const out = join(folder, 'site');
  try {
    console.error('building the site');
    buildSite(content, out);
    const { papers } = JSON.parse(readFileSync(join(out, 'data', 'papers.json'), 'utf8')) as {
      papers: { title: string; abstract: string | null }[];
    };
    const questions = interleaveKinds(drawQueries(papers, QUESTIONS_PER_KIND, SEED)).map(({ text }) => text);
    const server = await serveFolder({ folder: out, base: '/' });
    const browser = await launchBrowser();
    try {
      const measured: { slowdown: number; changes: Changes }[] = [];
      for (const slowdown of SLOWDOWNS) {
        console.error(`measuring at ${slowdown}x`);
        const changes = await measureChanges(browser, `${server.url}browse/`, slowdown);
        measured.push({ slowdown, changes });
      }
      console.error('measuring answers');
      const answers = await measureAnswers(browser, `${server.url}browse/`, out, questions);
      console.error('measuring a phone on slow 4G');
      const phone = await timeOnSlowPhone(browser, `${server.url}browse/`, questions);
      if (json) {
        console.log(JSON.stringify({ papers: papers.length, measured, answers, phone }));
        return;
      }
      const head = `${formatNumber(papers.length)} papers, ${availableParallelism()} cores`;
      console.log(`${head}\n\n  slow  change     changes      median         p95`);
      for (const { slowdown, changes } of measured) console.log(rowsOf(slowdown, changes).join('\n'));
      console.log(`\n${answerText(answers, papers.length)}\n${phoneText(phone)}`);
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
