import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withUsage } from '../command.ts';
import type { Half } from './public/benchmark.ts';
import { benchmarks } from './public/benchmarks.ts';
import { markdownTable } from './search/table.ts';

const usage = 'usage: npm run bench -- public --data DIR [--half dev|test]';

const parsePublicArguments = (args: string[]) =>
  withUsage(usage, () => {
    const { values } = parseArgs({
      args,
      options: { data: { type: 'string' }, half: { type: 'string', default: 'dev' } },
    });
    const { data, half } = values;
    if (data === undefined) throw new Error('--data is missing: a folder with a folder for each benchmark');
    if (half !== 'dev' && half !== 'test') throw new Error(`--half expects dev or test, not "${half}"`);
    return { data: resolve(data), half: half as Half };
  });

/** Measures what is derived on public judged data, and prints the figures beside the published ones. */
export async function run(args: string[]): Promise<void> {
  const { data, half } = parsePublicArguments(args);
  const rows = benchmarks.flatMap(({ folder, title, measure }) => {
    const place = join(data, folder);
    if (!existsSync(place)) return [[title, 'no such folder', '-', '-']];
    return measure(place, half).map(({ figure, measured, published }) => [
      title,
      figure,
      measured.toFixed(1),
      published,
    ]);
  });
  console.log(markdownTable([['benchmark', `figure (${half})`, 'measured', 'published'], ...rows]));
}
