import {
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** All that publishing does to a disk; tests hand in one that breaks. */
export interface Disk {
  readonly makeFolder: (path: string) => void;
  readonly write: (path: string, text: string) => void;
  readonly copy: (from: string, to: string) => void;
  /** Moves an entry within its file system, at one stroke. */
  readonly rename: (from: string, to: string) => void;
  readonly removeFile: (path: string) => void;
  readonly removeEmptyFolder: (path: string) => void;
  readonly removeFolder: (path: string) => void;
}

/** The disk of this machine. */
export const realDisk: Disk = {
  makeFolder: makeFolderAndAbove,
  write: (path, text) => writeFileSync(path, text),
  copy: (from, to) => copyFileSync(from, to),
  rename: renameSync,
  removeFile: unlinkSync,
  removeEmptyFolder: rmdirSync,
  removeFolder: (path) => rmSync(path, { recursive: true, force: true }),
};

/** The code by which the file system says what went wrong; empty for other errors. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** Does something that the file system may refuse for one of the named reasons; tells whether it was done. */
export function attempt(codes: readonly string[], act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (codes.includes(codeOf(error))) return false;
    throw error;
  }
}

/** Node's own way to make the folders above too never ends where a system has no room for any, as below /proc. */
function makeFolderAndAbove(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  const above = dirname(path);
  if (above !== path) makeFolderAndAbove(above);
  if (!attempt(['EEXIST'], () => mkdirSync(path)) && !statSync(path).isDirectory()) mkdirSync(path);
}
