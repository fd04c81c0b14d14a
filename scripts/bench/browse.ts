import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/browser.ts';
import { withUsage } from '../command.ts';
import { serveFolder } from '../folder-server.ts';
import { type Changes, measureChanges } from './browse/changes.ts';
import { buildSite } from './build-site.ts';
import { median, quantile } from './search/statistics.ts';

const usage = 'usage: npm run bench -- browse [--content DIR] [--json]';
const SLOWDOWNS = [1, 4];

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

/**
 * Builds the site of `--content DIR`, changes filters and orders on its browse page in a browser, and prints
 * how long it took from the click to painted results, at full speed and with the CPU slowed down.
 */
export async function run(args: string[]): Promise<void> {
  const { content, json } = parseBrowseArguments(args);
  const folder = mkdtempSync(join(tmpdir(), 'papershelf-bench-'));
  const out = join(folder, 'site');
  try {
    console.error('building the site');
    buildSite(content, out);
    const { papers } = JSON.parse(readFileSync(join(out, 'data', 'papers.json'), 'utf8')) as {
      papers: unknown[];
    };
    const server = await serveFolder({ folder: out, base: '/' });
    const browser = await launchBrowser();
    try {
      const measured: { slowdown: number; changes: Changes }[] = [];
      for (const slowdown of SLOWDOWNS) {
        console.error(`measuring at ${slowdown}x`);
        const changes = await measureChanges(browser, `${server.url}browse/`, slowdown);
        measured.push({ slowdown, changes });
      }
      if (json) {
        console.log(JSON.stringify({ papers: papers.length, measured }));
        return;
      }
      const head = `${papers.length.toLocaleString('en')} papers, ${availableParallelism()} cores`;
      console.log(`${head}\n\n  slow  change     changes      median         p95`);
      for (const { slowdown, changes } of measured) console.log(rowsOf(slowdown, changes).join('\n'));
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
