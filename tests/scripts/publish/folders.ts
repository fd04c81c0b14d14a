import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type Disk, realDisk } from '../../../scripts/publish/disk.ts';
import { listFiles } from '../../../scripts/publish/file-hashes.ts';

/** Files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** A folder that goes when the tests of the file are done. */
export function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'papershelf-publish-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

export function writeFiles(folder: string, files: Files): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What lies in a folder, the marker and the workshop of the program aside. */
export function readFiles(folder: string): Files {
  const paths = listFiles(folder).filter((path) => !/^\.papershelf(?:\.json$|\/)/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readEntry(join(folder, path))]));
}

function readEntry(path: string): string {
  return statSync(path).isFile() ? readFileSync(path, 'utf8') : `a link to ${readlinkSync(path)}`;
}

/** An error as the file system gives it. */
export function fileError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}, ${path}`), { code, errno: -1, syscall: 'rename', path });
}

type Step = keyof Disk;

/** A disk on which `fault` may stand in the way of every step: it throws what the step is to throw. */
export function faultyDisk(fault: (step: Step, paths: string[]) => void): Disk {
  const wrap = (step: Step) => (from: string, to: string) => {
    fault(step, [from, to]);
    realDisk[step](from, to);
  };
  return Object.fromEntries(
    (Object.keys(realDisk) as Step[]).map((step) => [step, wrap(step)]),
  ) as unknown as Disk;
}
