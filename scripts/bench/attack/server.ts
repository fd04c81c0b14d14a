import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { askHost } from '../hosts/host-checks.ts';
import { seededRandom } from '../search/random.ts';
import { type ServedFolder, serveInProcess } from './served-folder.ts';
import { flicker, writeGuardedSite } from './server/guarded-site.ts';
import { buildHostileRequest, secret } from './server/hostile-requests.ts';
import { exchangeBytes } from './server/raw-client.ts';

export interface ServerAttack {
  readonly requests: number;
  readonly downloads: number;
  readonly seed: number;
}

export interface ServerHarm {
  /** Open file descriptors of the server at the end; NaN where the system cannot tell. */
  readonly descriptors: number;
  readonly faults: readonly string[];
}

/** The number of parallel connections. */
const AT_ONCE = 25;

/** The number of descriptors that may remain open at the end. */
const MOST_DESCRIPTORS = 99;

/** Sends hostile requests to a server in its own process, and aborts downloads. */
export async function attackServer({ requests, downloads, seed }: ServerAttack): Promise<ServerHarm> {
  const home = mkdtempSync(join(tmpdir(), 'papershelf-attacked-'));
  const site = writeGuardedSite(home);
  const server = await serveInProcess(site);
  const stop = flicker(site);
  const random = seededRandom(seed);
  const faults: string[] = [];
  try {
    await repeat(requests, async () => {
      const request = buildHostileRequest(random);
      const answer = await exchangeBytes(server.port, request);
      faults.push(...faultsOf(answer).map((fault) => `${fault}: ${JSON.stringify(request.slice(0, 200))}`));
    });
    await repeat(downloads, async () => {
      const encoding = random() < 0.5 ? 'Accept-Encoding: gzip\r\n' : '';
      const request = `GET /data.json HTTP/1.1\r\nHost: localhost\r\n${encoding}\r\n`;
      await exchangeBytes(server.port, request, Math.floor(random() * 200_000));
    });
    const descriptors = await settle(server);
    if (descriptors > MOST_DESCRIPTORS) faults.push(`${descriptors} descriptors are open`);
    return { descriptors, faults: [...faults, ...(await findComplaints(server))] };
  } finally {
    stop();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function repeat(times: number, act: () => Promise<void>): Promise<void> {
  let left = times;
  const work = async () => {
    while (left-- > 0) await act();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Faults of a response that hold for any request. */
function faultsOf(answer: string): string[] {
  const faults: string[] = [];
  if (answer.includes(secret)) faults.push('got what is not for readers');
  if (/^location: (?:\/[/\\]|[^/])/im.test(answer)) faults.push('was sent elsewhere');
  if (/^\s+at .*\.[tj]s:\d+/m.test(answer)) faults.push('got a stack');
  return faults;
}

/** The descriptors that remain open when the system has closed the connections. */
async function settle(server: ServedFolder): Promise<number> {
  for (let look = 0; look < 100 && server.countDescriptors() > MOST_DESCRIPTORS; look++)
    await setTimeout(100);
  return server.countDescriptors();
}

async function findComplaints(server: ServedFolder): Promise<string[]> {
  const complaints = server.complaints();
  if (complaints.length > 0) return complaints;
  const { status } = await askHost(server.port, '/');
  return status === 200 ? [] : [`the server answers with ${status}`];
}

/** Options: `--requests N`, `--downloads N`, `--seed N`. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    strict: false,
    options: {
      requests: { type: 'string', default: '1000' },
      downloads: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const requests = Number(values.requests);
  const downloads = Number(values.downloads);
  const { descriptors, faults } = await attackServer({ requests, downloads, seed: Number(values.seed) });
  console.log(
    `seed ${values.seed}: ${requests} hostile requests, ${downloads} downloads broken off; ` +
      `${descriptors} descriptors open, ${faults.length} faults`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  return faults.length;
}
