import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/browser.ts';
import { buildSite } from '../build-site.ts';
import { type FaultName, faults, serveFaulty } from './pieces/faulty-server.ts';
import { journeys } from './pieces/journeys.ts';
import { type Trial, tryOnce } from './pieces/trial.ts';

/** Every way, with every fault, with and without the worker, healed both ways; what `only` does not name is left out. */
function trialsOf(topic: string, only: RegExp): Trial[] {
  const names = Object.keys(faults) as FaultName[];
  const all = journeys(topic).flatMap((journey) =>
    names.flatMap((fault) =>
      [false, true].flatMap((hasWorker) =>
        (['again', 'reload'] as const).map((heals) => ({ journey, fault, hasWorker, heals })),
      ),
    ),
  );
  return all.filter((trial) => (trial.journey.again || trial.heals === 'reload') && only.test(nameOf(trial)));
}

const nameOf = ({ journey, fault, hasWorker, heals }: Trial) =>
  `${journey.name}, ${fault}, ${hasWorker ? 'with' : 'without'} the worker, ${heals}`;

/** Takes trials from the list until none is left. */
async function workThrough(trials: Trial[], folder: string, browser: Browser): Promise<number> {
  const server = await serveFaulty(folder);
  let harm = 0;
  try {
    for (let trial = trials.shift(); trial; trial = trials.shift()) {
      if (trials.length % 50 === 0) console.error(`${trials.length} left`);
      const done = await tryOnce(browser, server, trial);
      if (done === null) continue;
      harm += 1;
      console.log(`${nameOf(trial)}: ${done}`);
    }
  } finally {
    await server.close();
  }
  return harm;
}

/**
 * Has a network spoil each kind of file in each way while a reader needs it, with and without the service worker. It
 * must be said while it is broken, and heal once the network is well. `--only PATTERN` picks trials by name, `--lanes
 * N` goes through so many at once.
 */
export async function run(args: string[]): Promise<number> {
  const { only, lanes } = parseArgs({
    args,
    options: { only: { type: 'string', default: '' }, lanes: { type: 'string', default: '4' } },
  }).values;
  const folder = mkdtempSync(join(tmpdir(), 'papershelf-attack-'));
  const browser = await launchBrowser();
  try {
    buildSite('content', folder);
    const { topics } = JSON.parse(readFileSync(join(folder, 'data', 'topics.json'), 'utf8'));
    const topic = topics[0].url.slice(1);
    const trials = trialsOf(topic, new RegExp(only));
    console.log(`${trials.length} trials`);
    const harms = await Promise.all(
      Array.from({ length: Number(lanes) }, () => workThrough(trials, folder, browser)),
    );
    return harms.reduce((sum, harm) => sum + harm, 0);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
