import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../hosts/host-programs.ts';

/** A site served by its own process, as `npm run serve` does. */
export interface ServedFolder {
  readonly port: number;
  /** Its failures: an unexpected exit, or error output. */
  complaints(): string[];
  /** The number of open file descriptors; NaN where the system cannot tell. */
  countDescriptors(): number;
  stop(): Promise<void>;
}

const script = join(import.meta.dirname, '..', '..', 'serve.ts');

/** Starts the server for a built site. Throws an Error with its output when it does not start. */
export async function serveInProcess(folder: string): Promise<ServedFolder> {
  const child = spawn(process.execPath, [script, '--out', folder, '--port', String(await freePort())]);
  let said = '';
  const complaints: string[] = [];
  let isStopped = false;
  const closed = once(child, 'close').then(([code, signal]) => {
    if (!isStopped) complaints.push(`the server ended with ${code ?? signal}: ${said}`);
  });
  const port = new Promise<number>((found) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /localhost:(\d+)\//.exec(said);
      if (address) found(Number(address[1]));
    });
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const started = await Promise.race([port, closed]);
  if (started === undefined) throw new Error(complaints.join('\n'));
  return {
    port: started,
    complaints: () => complaints,
    countDescriptors: () => countDescriptors(child.pid ?? 0),
    async stop() {
      isStopped = true;
      child.kill('SIGTERM');
      await closed;
    },
  };
}

function countDescriptors(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return Number.NaN;
  }
}
