import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CommandError } from '../command.ts';
import { isRunning } from '../running-process.ts';
import { attempt } from './disk.ts';

/** What waiting for another build takes; tests have their own. */
export interface Patience {
  /** How often to look before giving up. */
  readonly looks: number;
  readonly pause: () => Promise<void>;
}

const patient: Patience = { looks: 600, pause: () => setTimeout(100) };

/** A lock without a number in it for so long was left by a process that died while it took the lock. */
const WRITING_MS = 10_000;

/**
 * Runs `act` while no other process does so under the same lock, a file with the number of its owner. A lock whose
 * owner is gone is taken over. Throws a CommandError when another process keeps it too long.
 */
export async function withLock<T>(lock: string, act: () => T, patience = patient): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  for (let look = 0; !take(lock); look++) {
    if (isStale(lock)) rmSync(lock, { force: true });
    else if (look < patience.looks) await patience.pause();
    else {
      throw new CommandError(
        `another build is writing there (process ${ownerOf(lock)}). Wait for it, or delete "${lock}" if there is none`,
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
    writeSync(file, String(process.pid));
    closeSync(file);
  });
}

/** NaN where no number can be read. */
function ownerOf(lock: string): number {
  let text = '';
  attempt(['ENOENT'], () => {
    text = readFileSync(lock, 'utf8');
  });
  return Number.parseInt(text, 10);
}

function isStale(lock: string): boolean {
  const owner = ownerOf(lock);
  if (!Number.isNaN(owner)) return owner !== process.pid && !isRunning(owner);
  const taken = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return taken !== undefined && Date.now() - taken > WRITING_MS;
}
