import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMarker } from '../../output-folder.ts';
import { listFiles } from '../../publish/file-hashes.ts';
import { seededRandom } from '../search/random.ts';
import { publishGeneration } from './publish/generation-build.ts';
import { buildGeneration, lastingPages, writeFiles } from './publish/generation-site.ts';
import { killPublishing } from './publish/killed-builds.ts';
import { attackBuilds } from './publish/real-builds.ts';
import { readSite } from './publish/site-reader.ts';
import { serveInProcess } from './served-folder.ts';

export interface PublishingAttack {
  /** The number of builds to kill while they publish. */
  readonly kills: number;
  /** The least number of times to read the whole site. */
  readonly polls: number;
  readonly seed: number;
}

export interface PublishingHarm {
  readonly polls: number;
  /** The number of kills after which some files of the new site were not in place. */
  readonly halfway: number;
  readonly faults: readonly string[];
}

/** Files of a person in the folder, which must not change. */
const personal = new Map([
  ['CNAME', 'papers.example\n'],
  ['.git/HEAD', 'ref: refs/heads/main\n'],
  ['papers/notes.txt', 'mine\n'],
]);

/**
 * Publishes generation after generation into a folder that is served, kills every second build at a random
 * moment, and reads the site all the time.
 */
export async function attackPublishing(attack: PublishingAttack): Promise<PublishingHarm> {
  const home = mkdtempSync(join(tmpdir(), 'papershelf-killed-'));
  const out = join(home, 'site');
  try {
    let begun = 0;
    await publishGeneration(out, 0, () => {
      begun = performance.now();
    });
    const window = 1.5 * (performance.now() - begun);
    writeFiles(out, personal);
    return await killAndRead(out, attack, window);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function killAndRead(out: string, attack: PublishingAttack, window: number): Promise<PublishingHarm> {
  const random = seededRandom(attack.seed);
  const server = await serveInProcess(out);
  const reader = readSite(server.port, lastingPages);
  const faults: string[] = [];
  let halfway = 0;
  let generation = 0;
  const readUntil = async (isEnough: () => boolean) => {
    while (!isEnough()) await reader.poll();
  };
  try {
    for (let kill = 1; kill <= attack.kills; kill++) {
      let isKilled = false;
      const reading = readUntil(() => isKilled);
      await killPublishing(out, ++generation, random() * window);
      isKilled = true;
      await reading;
      if (readMarker(out)?.stage) halfway += 1;
      await readUntil(() => reader.polls >= (attack.polls * kill) / attack.kills);
      await publishGeneration(out, ++generation).catch((error: Error) => {
        faults.push(`the build after kill ${kill} failed: ${error.message}`);
      });
    }
    faults.push(...server.complaints());
  } finally {
    await server.stop();
  }
  const left = findDifferences(out, new Map([...buildGeneration(generation), ...personal]));
  return { polls: reader.polls, halfway, faults: [...faults, ...reader.faults, ...left] };
}

/** The differences between a folder and the files it should have, except hidden files of the program. */
function findDifferences(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const there = listFiles(folder).filter((path) => !path.startsWith('.papershelf'));
  const extra = there.filter((path) => !wanted.has(path)).map((path) => `${path} is left over`);
  const wrong = [...wanted.keys()].filter(
    (path) => !there.includes(path) || readFileSync(join(folder, path), 'utf8') !== wanted.get(path),
  );
  return [...extra, ...wrong.map((path) => `${path} is missing or other than it should be`)];
}

/** Options: `--kills N` of publishing builds, `--polls N`, `--builds N` killed at any moment, `--seed N`. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    strict: false,
    options: {
      kills: { type: 'string', default: '100' },
      polls: { type: 'string', default: '2000' },
      builds: { type: 'string', default: '12' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const attack = { kills: Number(values.kills), polls: Number(values.polls), seed: Number(values.seed) };
  const published = await attackPublishing(attack);
  console.log(
    `seed ${attack.seed}: ${attack.kills} builds killed while they published, ${published.halfway} of them halfway; ` +
      `${published.polls} times read through: ${published.faults.length} faults`,
  );
  const built = await attackBuilds(Number(values.builds), attack.seed);
  console.log(
    `${values.builds} builds killed at any moment; ${built.polls} times read through: ${built.faults.length} faults`,
  );
  const faults = [...published.faults, ...built.faults];
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  return faults.length;
}
