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
  | { readonly failure: object };

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
    execArgv: [...process.execArgv, youngFlag, most],
  });
  const stop = () => preparer.kill();
  process.once('exit', stop);
  let end: Exclude<PreparerMessage, { step: string }> | undefined;
  preparer.on('message', (message: PreparerMessage) => {
    if ('step' in message) return progress(message.step);
    end = message;
    preparer.disconnect();
  });
  await once(preparer, 'exit');
  process.off('exit', stop);
  if (end === undefined) throw new Error('the process that prepares the collection ended early');
  if ('refusal' in end) throw new CommandError(end.refusal);
  if ('failure' in end) throw Object.assign(new Error(), end.failure);
  return end.outline;
}
