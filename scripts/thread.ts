import { Worker } from 'node:worker_threads';

/**
 * In MB: where a thread gathers new values before the garbage collector looks through them. By itself V8 takes up to
 * four times as much for each thread, and is no faster.
 */
const NEW_VALUES = 48;

/** The same for the first thread of a process: new values are a third of it, beside room to copy them to. */
export const youngFlag = `--max-semi-space-size=${NEW_VALUES / 3}`;

/** Starts a thread that runs a module, which finds `task` as its `workerData`. */
export function startThread(module: URL, task: unknown): Worker {
  return new Worker(module, {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: NEW_VALUES },
  });
}
