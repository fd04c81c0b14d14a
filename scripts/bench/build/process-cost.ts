import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CommandError } from '../../command.ts';
import { cpuOf, memoryOf, readTree, thisProcessState } from './process-tree.ts';

/** In milliseconds. */
const MEMORY_READ_EVERY = 200;

/** A line of a process on standard error, and what it had used by then. */
export interface ToldLine {
  readonly text: string;
  /** In seconds since the process began. */
  readonly wall: number;
  /** In seconds, of the process and its descendants. */
  readonly cpu: number;
}

/** What a process used from its beginning to its end, with all its descendants. */
export interface ProcessCost {
  /** User and system time, in seconds. */
  readonly cpu: number;
  /** In seconds. */
  readonly wall: number;
  /** The most memory at one time, in bytes, looked at five times a second. */
  readonly memory: number;
  readonly lines: readonly ToldLine[];
}

/** A program to run with the Node of this process. */
export interface NodeProgram {
  readonly args: readonly string[];
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end and measures it. One at a time: the CPU is what the system counts for ended children of
 * this process. Rejects with a CommandError with what it said where it fails, and on other systems than Linux.
 */
export async function measureProgram({ args, folder, variables }: NodeProgram): Promise<ProcessCost> {
  if (process.platform !== 'linux') {
    throw new CommandError('the cost of a process is read from /proc: run this on Linux');
  }
  const [begun, usedBefore] = [performance.now(), thisProcessState().ofEnded];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
  });
  const end = () => child.kill();
  process.once('exit', end);
  const wall = () => (performance.now() - begun) / 1000;
  const lines: ToldLine[] = [];
  let memory = 0;
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOf(readTree(child.pid!)));
  }, MEMORY_READ_EVERY);
  createInterface(child.stderr).on('line', (text) => {
    lines.push({ text, wall: wall(), cpu: cpuOf(readTree(child.pid!)) });
  });
  const closed = once(child, 'close') as Promise<[code: number | null]>;
  try {
    const [code] = await closed;
    if (code !== 0) {
      const told = lines.map(({ text }) => text).join('\n');
      throw new CommandError(`node ${args.join(' ')} failed:\n${told}`);
    }
    return { cpu: thisProcessState().ofEnded - usedBefore, wall: wall(), memory, lines };
  } finally {
    clearInterval(look);
    process.off('exit', end);
  }
}
