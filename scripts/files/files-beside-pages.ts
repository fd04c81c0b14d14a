import { once } from 'node:events';
import { startThread } from '../thread.ts';

/** What the worker is given, besides the prepared collection that the environment names. */
export interface WriterTask {
  /** Where the files are written, as below the home page. */
  readonly folder: string;
}

/** Files that are being written while pages are rendered. */
export interface FilesBesidePages {
  /** Resolves when the index is there, the downloads, and what pages tell of both. */
  readonly told: Promise<unknown>;
  /** Resolves when all files are there. */
  readonly written: Promise<unknown>;
}

/**
 * Writes all files of the site that are no pages into a folder, in a thread of its own: it takes as long as the
 * pages, and needs none of them. Call `handToPages` first. Both promises reject with the error of a file.
 */
export function writeFilesBesidePages(folder: string): FilesBesidePages {
  const task: WriterTask = { folder };
  const worker = startThread(new URL('./file-writer.ts', import.meta.url), task);
  const told = once(worker, 'message');
  const written = once(worker, 'exit');
  // Whoever renders pages asks for them later; an error is theirs then.
  for (const promise of [told, written]) promise.catch(() => {});
  return { told, written };
}
