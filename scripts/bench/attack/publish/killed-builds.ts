import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const publishing = fileURLToPath(new URL('./publish-generation.ts', import.meta.url));

/**
 * Publishes a generation in its own process, which is killed after this delay unless it has finished. Throws
 * an Error when it fails by itself.
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

/** A more precise delay than timers, which have a resolution of a millisecond. */
async function spin(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
}
