import { parentPort, workerData } from 'node:worker_threads';
import type { Paper } from '../../../src/collection/paper.ts';
import { builders } from './builders.ts';
import type { EngineName, Files, OpenEngine } from './engine.ts';

/** A message to the thread: to build the index of an engine, then to answer queries from it. */
export interface Task {
  readonly engine: EngineName;
  readonly papers: readonly Paper[];
  readonly queries: readonly string[];
}

/** A message from the thread, the build first. Engines that run only in a browser give no answers. */
export type Report =
  | { readonly step: 'built'; readonly files: Files; readonly milliseconds: number }
  | { readonly step: 'asked'; readonly answers: readonly (readonly string[])[] | null };

const RESULTS_RANKED = 10;

const openers: Partial<Record<EngineName, () => Promise<{ open: OpenEngine }>>> = {
  papershelf: () => import('./engines/papershelf.ts'),
  flexsearch: () => import('./engines/flexsearch.ts'),
  lunr: () => import('./engines/lunr.ts'),
  minisearch: () => import('./engines/minisearch.ts'),
};

async function ask(engine: EngineName, files: Files, queries: readonly string[]): Promise<string[][] | null> {
  const opener = openers[engine];
  if (!opener) return null;
  const { open } = await opener();
  const { find } = await open(async (name) => JSON.parse(files.get(name) as string));
  const answers: string[][] = [];
  for (const query of queries) answers.push(await find(query, RESULTS_RANKED));
  return answers;
}

const report = (message: Report) => parentPort!.postMessage(message);

const { engine, papers, queries } = workerData as Task;
const started = performance.now();
const files = await builders[engine](papers);
report({ step: 'built', files, milliseconds: performance.now() - started });
report({ step: 'asked', answers: await ask(engine, files, queries) });
