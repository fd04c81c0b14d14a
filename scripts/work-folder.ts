import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, thisProcess } from './running-process.ts';

/**
 * Builds and development servers run shorter than this; an older folder belongs to a dead process even if its
 * process id is in use again.
 */
const LONGEST_MS = 24 * 60 * 60 * 1000;

const nameOfWork = /^(?:build|dev|bench)-(?:(\d+-[0-9a-z]+)-)?/;

/**
 * Creates a folder for this process below `home`, and removes those of dead processes. The folder is removed
 * when the process exits, unless it is killed.
 */
export function openWorkFolder(home: string, purpose: 'build' | 'dev' | 'bench'): string {
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) if (isAbandoned(home, name)) discard(join(home, name));
  const folder = mkdtempSync(join(home, `${purpose}-${thisProcess}-`));
  process.once('exit', () => discard(folder));
  return folder;
}

/** Exits on the usual signals, so that exit handlers run, with the exit code of a shell. */
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

/** If removal fails, the next process tries again. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}
