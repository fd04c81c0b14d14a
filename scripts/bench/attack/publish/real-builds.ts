import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { seededRandom } from '../../search/random.ts';
import type { PublishingHarm } from '../publish.ts';
import { serveInProcess } from '../served-folder.ts';
import { readSite, type SiteReader } from './site-reader.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const script = join(root, 'scripts', 'build.ts');
const golden = join(root, 'tests', 'fixtures', 'golden', 'content');
const pages = ['', 'browse/', 'topics/small-circuits/', 'about/'];

/**
 * Builds a tiny collection repeatedly into a folder that is served, kills every second build at a random
 * moment, and reads the site meanwhile.
 */
export async function attackBuilds(kills: number, seed: number): Promise<PublishingHarm> {
  const home = mkdtempSync(join(tmpdir(), 'papershelf-killed-'));
  const out = join(home, 'site');
  const content = join(home, 'content');
  cpSync(golden, content, { recursive: true });
  const faults: string[] = [];
  let generation = 0;
  const build = async (reader?: SiteReader, killAfterMs?: number) => {
    const settings = `title: Generation ${++generation}\ndescription: To be killed.\n`;
    writeFileSync(join(content, 'collection.yaml'), settings);
    const ending = await runBuild(['--content', content, '--out', out], reader, killAfterMs);
    if (ending !== '') faults.push(`build ${generation} failed: ${ending}`);
  };
  try {
    const begun = performance.now();
    await build();
    const whole = performance.now() - begun;
    const server = await serveInProcess(out);
    const reader = readSite(server.port, pages);
    const random = seededRandom(seed);
    try {
      for (let kill = 0; kill < kills; kill++) {
        await build(reader, random() * whole);
        await build(reader);
      }
    } finally {
      await server.stop();
    }
    return { polls: reader.polls, halfway: 0, faults: [...faults, ...reader.faults, ...server.complaints()] };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The output of a build that failed by itself; empty for one that succeeded or was killed. */
async function runBuild(args: string[], reader?: SiteReader, killAfterMs?: number): Promise<string> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const closed = once(child, 'close');
  if (killAfterMs !== undefined) void setTimeout(killAfterMs).then(() => child.kill('SIGKILL'));
  while (reader && child.exitCode === null && child.signalCode === null) await reader.poll();
  const [code, signal] = await closed;
  return code === 0 || signal === 'SIGKILL' ? '' : said;
}
