import { once } from 'node:events';
import type { Progress } from '../../src/collection/collection.ts';
import type { CollectionOutline } from '../../src/site/built/prepared/collection-outline.ts';
import { CommandError } from '../command.ts';
import { startThread } from '../thread.ts';

/** What the worker is given. */
export interface PreparerTask {
  /** The content folder. */
  readonly content: string;
  /** Where it writes the prepared collection. */
  readonly prepared: string;
}

/** What the worker tells: each step, and at the end either what it prepared or why it could not. */
export type PreparerMessage =
  | { readonly step: string }
  | { readonly outline: CollectionOutline }
  | { readonly refusal: string };

/**
 * Does what `prepareCollection` does and writes the collection into the folder `prepared`, in a thread of its own: its
 * memory, most of what a build takes, is free again before pages are rendered. Resolves with the outline. Rejects with
 * a CommandError as `prepareCollection` does, and with any other error of the thread.
 */
export async function prepareInThread(task: PreparerTask, progress: Progress): Promise<CollectionOutline> {
  const worker = startThread(new URL('./collection-preparer.ts', import.meta.url), task);
  let end: Exclude<PreparerMessage, { step: string }> | undefined;
  worker.on('message', (message: PreparerMessage) => {
    if ('step' in message) progress(message.step);
    else end = message;
  });
  await once(worker, 'exit');
  if (end === undefined) throw new Error('the thread that prepares the collection ended early');
  if ('refusal' in end) throw new CommandError(end.refusal);
  return end.outline;
}
