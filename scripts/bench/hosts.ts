import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '../command.ts';
import { readMarker } from '../output-folder.ts';
import { askHost, checkHost, isCompressed } from './hosts/host-checks.ts';
import { type HostProgram, hostPrograms, isInstalled, withHost } from './hosts/host-programs.ts';

const REQUESTS = 200;

/**
 * Serves the built site of `--out DIR` with every installed web server for which `docs/publishing` has a
 * file, on a loopback port, and checks headers, compression, redirects and the error page. Throws a
 * CommandError when a check fails, when no server is installed, or without a built site.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: 'dist' } } });
  const folder = resolve(values.out);
  const marker = readMarker(folder);
  if (!marker) throw new CommandError(`there is no built site in "${folder}": run "npm run build"`);
  const installed = hostPrograms.filter(isInstalled);
  for (const { name } of hostPrograms.filter((program) => !installed.includes(program))) {
    console.log(`${name}: not installed, not checked`);
  }
  if (installed.length === 0) throw new CommandError('install nginx or Caddy to check their files');
  let failed = 0;
  for (const program of installed) failed += await checkProgram(program, folder, marker.base);
  if (failed > 0) throw new CommandError(`${failed} checks failed`);
}

/** The number of failed checks. */
async function checkProgram(program: HostProgram, folder: string, base: string): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'papershelf-host-'));
  const root = join(home, 'root');
  try {
    const place = join(root, base).replace(/[/\\]$/, '');
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(folder, place);
    let failed = 0;
    await withHost(program, { home, root, base }, async (port) => {
      const faults = await checkHost({ folder, port, base });
      for (const [name, found] of faults) if (found.length > 0) console.log(`  ${name}: ${found.join('; ')}`);
      failed = [...faults.values()].filter((found) => found.length > 0).length;
      console.log(`${program.name}: ${faults.size - failed} of ${faults.size} checks passed`);
      await measure(program, folder, port, base);
    });
    return failed;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Prints the transfer size and response time of the front page, requested sequentially. */
async function measure(program: HostProgram, folder: string, port: number, base: string): Promise<void> {
  for (const encoding of ['identity', 'gzip', 'br']) {
    const times: number[] = [];
    let bytes = 0;
    let sent = '';
    for (let i = 0; i < REQUESTS; i += 1) {
      const started = performance.now();
      const answer = await askHost(port, base, encoding);
      times.push(performance.now() - started);
      bytes = answer.body.length;
      sent = String(answer.headers['content-encoding'] ?? 'plain');
    }
    const median = times.sort((a, b) => a - b)[Math.floor(REQUESTS / 2)]!;
    const copies = isCompressed(folder) ? 'with' : 'without';
    console.log(
      `${program.name}: front page for "${encoding}", ${copies} compressed copies: ${bytes} bytes (${sent}), median ${median.toFixed(2)} ms`,
    );
  }
}
