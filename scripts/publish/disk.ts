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

/** The file system operations of publishing; tests inject failures. */
export interface Disk {
  readonly makeFolder: (path: string) => void;
  readonly write: (path: string, text: string) => void;
  readonly copy: (from: string, to: string) => void;
  /** Moves a file or folder atomically within its file system. */
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

/** The code of a file system error; empty for other errors. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** Runs an operation that may fail with one of these codes; returns whether it succeeded. */
export function attempt(codes: readonly string[], act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (codes.includes(codeOf(error))) return false;
    throw error;
  }
}

/** Node's recursive mkdir never returns below /proc, where no folder can be created. */
function makeFolderAndAbove(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  const above = dirname(path);
  if (above !== path) makeFolderAndAbove(above);
  if (!attempt(['EEXIST'], () => mkdirSync(path)) && !statSync(path).isDirectory()) mkdirSync(path);
}
