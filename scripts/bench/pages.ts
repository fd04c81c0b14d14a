import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Result } from 'lighthouse';
import { type Audit, withAudit } from '../browser/audit.ts';
import { CommandError } from '../command.ts';
import { serveFolder } from '../folder-server.ts';
import { readMarker } from '../output-folder.ts';

/**
 * The medians of all runs for one page type; times in milliseconds, sizes in bytes (text gzipped at level 9).
 */
interface Row {
  readonly page: string;
  readonly performance: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly font: number;
}

/**
 * Measures the built site of `--out DIR` with Lighthouse on its simulated phone, `--runs N` times a page, and
 * prints a table, or one JSON array with `--json`. Throws a CommandError where there is no built site.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  });
  const folder = resolve(values.out);
  const marker = readMarker(folder);
  if (!marker) throw new CommandError(`there is no built site in "${folder}": run "npm run build"`);
  const server = await serveFolder({ folder, base: marker.base });
  const rows: Row[] = [];
  try {
    await withAudit(async (audit) => {
      for (const { page, path } of choosePages(folder, marker.base)) {
        rows.push(await measurePage(audit, page, server.url + path, folder, Number(values.runs)));
        process.stderr.write(`measured ${page}\n`);
      }
    });
  } finally {
    await server.close();
  }
  console.log(values.json ? JSON.stringify(rows) : tableOf(rows));
}

/** One page of each type; for topic and paper the heaviest: the largest topic and the longest abstract. */
function choosePages(folder: string, base: string): { page: string; path: string }[] {
  const data = (name: string) => JSON.parse(readFileSync(join(folder, 'data', name), 'utf8'));
  const { topics } = data('topics.json') as { topics: { url: string; papers: string[] }[] };
  const { papers } = data('papers.json') as { papers: { url: string; abstract: string | null }[] };
  const topic = topics.reduce((a, b) => (b.papers.length > a.papers.length ? b : a));
  const paper = papers.reduce((a, b) => ((b.abstract?.length ?? 0) > (a.abstract?.length ?? 0) ? b : a));
  return [
    { page: 'home', path: '' },
    { page: 'topics', path: 'topics/' },
    { page: 'topic', path: topic.url.slice(base.length) },
    { page: 'paper', path: paper.url.slice(base.length) },
    { page: 'about', path: 'about/' },
  ];
}

async function measurePage(
  audit: Audit,
  page: string,
  url: string,
  folder: string,
  runs: number,
): Promise<Row> {
  const results: Result[] = [];
  for (let i = 0; i < runs; i += 1) results.push(await audit(url, ['performance']));
  const figure = (id: string) =>
    median(results.map((result) => result.audits[id]?.numericValue ?? Number.NaN));
  return {
    page,
    performance: Math.round(median(results.map((result) => result.categories.performance?.score ?? 0)) * 100),
    lcp: Math.round(figure('largest-contentful-paint')),
    tbt: Math.round(figure('total-blocking-time')),
    cls: Number(figure('cumulative-layout-shift').toFixed(3)),
    ...measureBytes(results[0]!, url, folder),
  };
}

/** The resources of the page by kind; sizes are those of the files, independent of the server. */
function measureBytes(
  result: Result,
  url: string,
  folder: string,
): Record<'html' | 'css' | 'js' | 'font', number> {
  const bytes = { html: 0, css: 0, js: 0, font: 0 };
  const kinds: Record<string, keyof typeof bytes> = {
    Document: 'html',
    Stylesheet: 'css',
    Script: 'js',
    Font: 'font',
  };
  const base = readMarker(folder)?.base ?? '/';
  const details = result.audits['network-requests']?.details as
    | { items?: { url: string; resourceType?: string }[] }
    | undefined;
  const seen = new Set<string>();
  for (const request of details?.items ?? []) {
    const kind = kinds[request.resourceType ?? ''];
    if (!kind || seen.has(request.url)) continue;
    seen.add(request.url);
    const { pathname, origin } = new URL(request.url);
    if (origin !== new URL(url).origin) continue;
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = readFileSync(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    bytes[kind] += kind === 'font' ? file.length : gzipSync(file, { level: 9 }).length;
  }
  return bytes;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function tableOf(rows: Row[]): string {
  const heads = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const cells = [heads, ...rows.map((row) => heads.map((head) => String(row[head])))];
  const widths = heads.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  return cells
    .map((line) =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}
