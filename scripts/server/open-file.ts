import { once } from 'node:events';
import { fstat, type ReadStream, type Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { type SendResult, send } from '@fastify/send';
import { isGuarded } from './guarded-names.ts';
import { usableRange } from './usable-range.ts';

/** What matters of a request here: its method, and the conditions and ranges in its headers. */
export type Question = Pick<IncomingMessage, 'method' | 'headers'>;

/** An answer that only has to be sent, and the file it is about by its names below the site's folder. */
export interface OpenFile {
  readonly names: readonly string[];
  readonly answer: SendResult;
}

/** What the file system says where there is nothing that a reader could have. */
const missing = new Set(['EACCES', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'EPERM']);

/** A file that is another one each time it is opened cannot be sent. */
const MOST_TRIES = 10;

const statOpen = promisify(fstat);

/**
 * Opens a file below `folder` to answer a request with it, in part where a range is asked for; null where there is
 * no such file that readers may have. Guards look at the real name, so that no other spelling and no link leads
 * around them. Throws what the file system throws when something is broken.
 */
export async function openFile(
  question: Question,
  folder: string,
  names: readonly string[],
): Promise<OpenFile | null> {
  try {
    const root = await realpath(folder);
    const path = await realpath([folder, ...names].join(sep));
    const real = relative(root, path).split(sep);
    if (real[0] === '..' || isGuarded(real) || !(await stat(path)).isFile()) return null;
    const address = real.map(encodeURIComponent).join('/');
    const options = {
      root,
      index: false,
      dotfiles: 'allow',
      cacheControl: false,
      // Here the size is known and the range not yet read.
      onFile: (_: string, { size }: Stats) => setRange(question, usableRange(question.headers.range, size)),
    } as const;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const answer = await send(question as IncomingMessage, address, options);
      if (answer.statusCode === 404) return null;
      if (answer.statusCode === 500) throw (answer.metadata as { error: Error }).error;
      if (await isWhole(answer)) return { names, answer };
    }
    throw Object.assign(new Error(`${path} changes all the time`), { code: 'EBUSY' });
  } catch (error) {
    if (missing.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

function setRange({ headers }: Question, range: string | undefined): void {
  if (range === undefined) delete headers.range;
  else headers.range = range;
}

/**
 * Whether the file that is open is the one that the headers speak of: a build may have put another into its place.
 * Closes it where it is not.
 */
async function isWhole({ stream, type, ...answer }: SendResult): Promise<boolean> {
  const file = stream as Partial<ReadStream>;
  if (type !== 'file' || file.path === undefined) return true;
  await once(stream, 'open');
  // The error listener of `once` is gone now, and the next one comes with the sending.
  stream.on('error', () => {});
  const { stat: described } = answer.metadata as { stat: Stats };
  const opened = await statOpen((file as ReadStream & { fd: number }).fd).catch(() => null);
  if (opened && isSame(opened, described)) return true;
  stream.destroy();
  return false;
}

function isSame(a: Stats, b: Stats): boolean {
  return a.ino === b.ino && a.dev === b.dev && a.size === b.size && a.mtimeMs === b.mtimeMs;
}
