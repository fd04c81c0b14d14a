import { Worker } from 'node:worker_threads';
import type { Files } from './engine.ts';
import type { Report, Task } from './engine-thread.ts';

const MOST_MEGABYTES = 8_000;

/** What an engine did away from the browser; null where it did not come to that in time. */
export interface Prepared {
  readonly files: Files | null;
  readonly buildMilliseconds: number | null;
  /** The titles found for each query; null too for an engine that runs in a browser only. */
  readonly answers: readonly (readonly string[])[] | null;
  /** Why something is missing. */
  readonly failure: string | null;
}

/** Builds an engine's index and asks it, in a thread of its own that is ended after `seconds`. */
export function prepareEngine(task: Task, seconds: number): Promise<Prepared> {
  const thread = new Worker(new URL('./engine-thread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  let prepared: Prepared = { files: null, buildMilliseconds: null, answers: null, failure: null };
  return new Promise((resolve) => {
    const end = (failure: string | null) => {
      clearTimeout(timer);
      const step = prepared.files ? 'answering' : 'building its index';
      resolve({ ...prepared, failure: failure && `${step}: ${failure}` });
      void thread.terminate();
    };
    const timer = setTimeout(() => end(`not done after ${seconds} s`), seconds * 1000);
    thread.on('error', (error) => end(String(error)));
    thread.on('message', (report: Report) => {
      if (report.step === 'built') {
        prepared = { ...prepared, files: report.files, buildMilliseconds: report.milliseconds };
      } else {
        prepared = { ...prepared, answers: report.answers };
        end(null);
      }
    });
  });
}
