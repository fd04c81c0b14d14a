import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A site served by a process of its own, as `npm run serve` does. */
export interface ServedFolder {
  readonly port: number;
  /** How it ended, null while it runs. */
  ending(): string | null;
  /** How many descriptors the process has open; NaN where the system does not tell. */
  countDescriptors(): number;
  stop(): Promise<void>;
}

const script = join(import.meta.dirname, '..', '..', 'serve.ts');

/** Starts the server for a built site. Throws an Error with what it said where it does not start. */
export async function serveInProcess(folder: string): Promise<ServedFolder> {
  const child = spawn(process.execPath, [script, '--out', folder, '--port', String(await findFreePort())]);
  let said = '';
  let ending: string | null = null;
  const closed = once(child, 'close').then(([code, signal]) => {
    ending = `ended with ${code ?? signal}: ${said}`;
  });
  const port = new Promise<number>((found) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /localhost:(\d+)\//.exec(said);
      if (address) found(Number(address[1]));
    });
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const started = await Promise.race([port, closed]);
  if (started === undefined) throw new Error(`the server does not start: ${ending}`);
  return {
    port: started,
    ending: () => ending,
    countDescriptors: () => countDescriptors(child.pid ?? 0),
    async stop() {
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

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
