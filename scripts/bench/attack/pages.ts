import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/browser.ts';
import { CommandError } from '../../command.ts';
import { sample, seededRandom } from '../search/random.ts';
import { writeHostileCollection } from './hostile-collection.ts';
import { attackPages, attackRawPage, pagesOf } from './hostile-site.ts';
import { linesOf } from './hostile-visit.ts';
import { allPayloads } from './payloads.ts';

/**
 * Builds a collection in which every field is an attack and opens every page of it in every state. `--seed N`
 * repeats the order of the attacks, which decides what stands beside what. Resolves to how often something ran,
 * spoke, left the site or was stopped by the policy; a control with raw attacks must show each of these.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { seed: { type: 'string', default: `${Date.now() % 100_000}` } },
  });
  console.log(`seed ${values.seed}`);
  const attacks = sample(allPayloads, allPayloads.length, seededRandom(Number(values.seed)));
  const home = mkdtempSync(join(tmpdir(), 'papershelf-hostile-'));
  const site = join(home, 'site');
  const browser = await launchBrowser();
  try {
    writeHostileCollection(join(home, 'content'), attacks);
    build(join(home, 'content'), site);
    await control(browser, site);
    const pages = pagesOf(site, 'all');
    const harm = linesOf(await attackPages(browser, site, pages, attacks));
    console.log(`${pages.length} pages, ${attacks.length} attacks: ${summary(harm)}`);
    for (const line of harm.slice(0, 20)) console.log(`    ${line}`);
    return harm.length;
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Throws a CommandError when raw attacks are not seen to be stopped by the policy, and to run without one. */
async function control(browser: Browser, site: string): Promise<void> {
  const stopped = await attackRawPage(browser, site, true);
  const free = await attackRawPage(browser, site, false);
  console.log(`control with the policy: ${summary(linesOf(stopped))}`);
  console.log(`control without the policy: ${summary(linesOf(free))}`);
  const seen = [stopped.violations, free.executions, free.dialogs, free.foreignRequests];
  if (seen.some(({ length }) => length === 0))
    throw new CommandError('this check does not see what it looks for');
}

/** How many lines there are of each kind of harm. */
function summary(lines: readonly string[]): string {
  const kinds = Map.groupBy(lines, (line) => line.split(':', 1)[0]!);
  return [...kinds].map(([kind, { length }]) => `${length} ${kind}`).join(', ') || 'no harm';
}

function build(content: string, out: string): void {
  const script = join(import.meta.dirname, '..', '..', 'build.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    [script, '--content', content, '--out', out, '--site', 'https://shelf.example'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new CommandError(`the hostile collection was not built:\n${stderr}`);
}
