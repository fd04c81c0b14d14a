import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { getHeapStatistics } from 'node:v8';
import type { Progress } from '../../src/collection/collection.ts';
import type { CollectionOutline } from '../../src/site/built/prepared/collection-outline.ts';
import { CommandError } from '../command.ts';
import { youngFlag } from '../thread.ts';

/** What the process is given. */
export interface PreparerTask {
  /** The content folder. */
  readonly content: string;
  /** Where it writes the prepared collection. */
  readonly prepared: string;
}

/** What the process tells: each step, and at the end either what it prepared or why it could not. */
export type PreparerMessage =
  | { readonly step: string }
  | { readonly outline: CollectionOutline }
  | { readonly refusal: string }
  | { readonly failure: ToldError };

/** An error as it passes between processes: with all its own fields, such as where in the file system it is. */
export interface ToldError {
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause: ToldError | undefined;
}

const program = fileURLToPath(new URL('./collection-preparer.ts', import.meta.url));

/**
 * Does what `prepareCollection` does and writes the collection into the folder `prepared`, in a process of its own: its
 * memory, most of what a build takes, is free again before pages are rendered. What a thread leaves behind is not: only
 * another thread can use it. Resolves with the outline. Rejects with a CommandError as `prepareCollection` does, and
 * with any other error of the process.
 */
export async function prepareInProcess(
  { content, prepared }: PreparerTask,
  progress: Progress,
): Promise<CollectionOutline> {
  // It may take as much as this one, which was perhaps told by a variable that is shut out since then.
  const most = `--max-old-space-size=${Math.round(getHeapStatistics().heap_size_limit / 2 ** 20)}`;
  const preparer = fork(program, [content, prepared], {
    serialization: 'advanced',
    // What it says is said by this process.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [...process.execArgv, youngFlag, most],
  });
  preparer.stdout!.pipe(process.stdout, { end: false });
  preparer.stderr!.pipe(process.stderr, { end: false });
  const allSaid = Promise.all([preparer.stdout!, preparer.stderr!].map((stream) => once(stream, 'end')));
  const stop = () => preparer.kill();
  // Before the folder that it writes into is removed.
  process.prependOnceListener('exit', stop);
  let end: Exclude<PreparerMessage, { step: string }> | undefined;
  preparer.on('message', (message: PreparerMessage) => {
    if ('step' in message) return progress(message.step);
    end = message;
    preparer.disconnect();
  });
  const [code, signal] = (await once(preparer, 'exit')) as [number | null, NodeJS.Signals | null];
  await allSaid;
  process.off('exit', stop);
  if (end === undefined) throw earlyEnd(signal ?? code);
  if ('refusal' in end) throw new CommandError(end.refusal);
  if ('failure' in end) throw heardError(end.failure);
  return end.outline;
}

/** Node ends itself by the one where its memory is too small, and systems end it by the other. */
const OUT_OF_MEMORY: readonly (NodeJS.Signals | number | null)[] = ['SIGABRT', 'SIGKILL', 134, 137];

function earlyEnd(how: NodeJS.Signals | number | null): Error {
  if (!OUT_OF_MEMORY.includes(how))
    return new Error(`the process that prepares the collection ended early (${how})`);
  return new CommandError(
    'There was too little memory to prepare the collection. Close other programs, or let Node take more: NODE_OPTIONS=--max-old-space-size=8192 for 8 GB.',
  );
}

function heardError({ cause, ...told }: ToldError): Error {
  return Object.assign(new Error(), told, cause && { cause: heardError(cause) });
}
