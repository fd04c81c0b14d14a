import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** What came of a build: its exit code, and what it said on both streams. */
export interface BuildReport {
  readonly code: number;
  readonly said: string;
}

/** Writes what came of the build of the site `name` below `home`. */
export function writeReport(home: string, name: string, report: BuildReport): void {
  const file = fileOf(home, name);
  // It is there as a whole, or not at all.
  writeFileSync(`${file}.part`, JSON.stringify(report));
  renameSync(`${file}.part`, file);
}

/** Whether something has come of a build already. */
export const isReported = (home: string, name: string): boolean => existsSync(fileOf(home, name));

/** Resolves to what a build said as soon as it is done. Rejects with that where it failed. */
export async function buildDone(home: string, name: string): Promise<string> {
  while (!isReported(home, name)) await delay(50);
  const { code, said } = JSON.parse(readFileSync(fileOf(home, name), 'utf8')) as BuildReport;
  if (code !== 0) throw new Error(`The site "${name}" could not be built:\n${said}`);
  return said;
}

const fileOf = (home: string, name: string) => join(home, `${name}.json`);
