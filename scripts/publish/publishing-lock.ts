import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CommandError } from '../command.ts';
import { isRunning, thisProcess } from '../running-process.ts';
import { attempt } from './disk.ts';

/** How a held lock is waited for; tests have their own way. */
export interface LockWait {
  /** The number of further attempts before giving up. */
  readonly attempts: number;
  readonly pause: () => Promise<void>;
}

const oneMinute: LockWait = { attempts: 600, pause: () => setTimeout(100) };

/** A lock file without a name for so long was left by a process that died while taking the lock. */
const WRITING_MS = 10_000;

/** A lock older than this is stale, even if a process with the owner's id runs. */
const HOLDING_MS = 30 * 60 * 1000;

/**
 * Runs `act` while this process holds a lock: a file with the owner's name. A lock of a dead owner is taken
 * over. Throws a CommandError when another process holds it too long.
 */
export async function withLock<T>(lock: string, act: () => T, wait = oneMinute): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  for (let attempt = 0; !take(lock); attempt++) {
    if (isStale(lock)) rmSync(lock, { force: true });
    else if (attempt < wait.attempts) await wait.pause();
    else {
      throw new CommandError(
        `another build is writing there (process ${Number.parseInt(ownerOf(lock), 10)}). Wait for it, or delete "${lock}" if there is none`,
      );
    }
  }
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  return attempt(['EEXIST'], () => {
    const file = openSync(lock, 'wx');
    writeSync(file, thisProcess);
    closeSync(file);
  });
}

/** Empty when the lock is gone, or not yet written. */
function ownerOf(lock: string): string {
  let text = '';
  attempt(['ENOENT'], () => {
    text = readFileSync(lock, 'utf8');
  });
  return text;
}

function isStale(lock: string): boolean {
  const owner = ownerOf(lock);
  if (owner !== '' && !isRunning(owner)) return true;
  const taken = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return taken !== undefined && Date.now() - taken > (owner === '' ? WRITING_MS : HOLDING_MS);
}
