import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, thisProcess } from './running-process.ts';

/** No build and no look at the pages takes longer; numbers of processes come round again. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

const nameOfWork = /^(?:build|dev)-(?:(\d+-[0-9a-z]+)-)?/;

/**
 * Makes a folder for this process alone below `home` and removes those that dead processes left there. The folder
 * goes when the process exits, however it comes to that short of being killed.
 */
export function openWorkFolder(home: string, purpose: 'build' | 'dev'): string {
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) if (isAbandoned(home, name)) discard(join(home, name));
  const folder = mkdtempSync(join(home, `${purpose}-${thisProcess}-`));
  process.once('exit', () => discard(folder));
  return folder;
}

/** Ends the process on the usual signals by way of its exit, with the code that a shell would give. */
export function exitOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

function isAbandoned(home: string, name: string): boolean {
  const work = nameOfWork.exec(name);
  if (!work) return false;
  const [, owner] = work;
  if (owner && !isRunning(owner)) return true;
  const begun = statSync(join(home, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - begun > LONGEST_MS;
}

/** What cannot be removed now, the next process tries again. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}
