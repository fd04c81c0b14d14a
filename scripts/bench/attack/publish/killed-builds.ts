import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const publishing = fileURLToPath(new URL('./publish-generation.ts', import.meta.url));

/**
 * Publishes a generation in a process of its own, which is killed so long after it began to publish, if it is not
 * done by then. Throws an Error when it failed by itself.
 */
export async function killPublishing(folder: string, generation: number, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [publishing, folder, String(generation)]);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await spin(afterMs);
  child.kill('SIGKILL');
  const [code, signal] = await closed;
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(said);
}

/** Waits more exactly than timers do, which know whole milliseconds only. */
async function spin(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
}
