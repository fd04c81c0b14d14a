import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { DumpFile } from '../src/collection/read/input-file.ts';
import { isGzip } from '../src/collection/read/signs/container.ts';
import type { Problem } from '../src/collection/report.ts';

/** In bytes, unpacked: a text of more does not fit into one string of the program. */
const LARGEST = 500_000_000;

/** The problem that a file cannot be read, with the reason. */
export function unreadable(file: string, error: unknown): Problem {
  const { code = 'unknown fault' } = error as NodeJS.ErrnoException;
  const message = `This file cannot be read (${code}). Check its name and its permissions.`;
  return { file, line: null, code: 'unreadable-file', message };
}

/** Reads a dump under its name for messages, unpacked where it is packed with gzip; a problem where it cannot. */
export function readDumpFile(
  name: string,
  path: string,
): { dump: DumpFile; problem?: never } | { dump?: never; problem: Problem } {
  try {
    if (statSync(path).size > LARGEST) return { problem: tooLarge(name, 'has') };
    const bytes = readFileSync(path);
    return isGzip(bytes) ? unpack(name, bytes) : { dump: { name, bytes } };
  } catch (error) {
    return { problem: unreadable(name, error) };
  }
}

function unpack(name: string, packed: Uint8Array): ReturnType<typeof readDumpFile> {
  try {
    return { dump: { name, bytes: gunzipSync(packed, { maxOutputLength: LARGEST }) } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { problem: tooLarge(name, 'unpacks to') };
    const message = `This file is packed with gzip, but it cannot be unpacked (${code}): a part of it is missing or damaged. Download or pack it again.`;
    return { problem: { file: name, line: null, code: 'damaged-gzip', message } };
  }
}

function tooLarge(file: string, what: string): Problem {
  const message = `This file ${what} more than ${LARGEST / 1_000_000} MB, the limit for one file. Part it into smaller ones.`;
  return { file, line: null, code: 'too-large', message };
}
