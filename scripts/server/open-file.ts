import { once } from 'node:events';
import { fstat, type ReadStream, type Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { type SendResult, send } from '@fastify/send';
import { isGuarded } from './guarded-names.ts';
import { usableRange } from './usable-range.ts';

/** The part of a request that matters here: method, conditions and ranges. */
export type Question = Pick<IncomingMessage, 'method' | 'headers'>;

/** A response ready to send, and the path of its file below the site's folder. */
export interface OpenFile {
  readonly names: readonly string[];
  readonly answer: SendResult;
}

/** Error codes for a file that is not there for readers. */
const missing = new Set(['EACCES', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'EPERM']);

/** Special files such as pipes cannot be sent. */
const MOST_TRIES = 10;

const statOpen = promisify(fstat);

/**
 * Opens a file below `folder` for a request, or the requested range of it; null when there is no such public
 * file. The real path is checked, so other spellings and links cannot bypass the check. Throws file system
 * errors.
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
      // Here the size is known, and the range not yet parsed.
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
 * Whether the open file is still the one that the headers describe, as a build may have replaced it. Closes
 * it if not.
 */
async function isWhole({ stream, type, ...answer }: SendResult): Promise<boolean> {
  const file = stream as Partial<ReadStream>;
  if (type !== 'file' || file.path === undefined) return true;
  await once(stream, 'open');
  // The listener of `once` is gone; the next error listener is added when sending begins.
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
