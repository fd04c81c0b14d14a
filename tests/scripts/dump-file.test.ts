import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDumpFile } from '../../scripts/dump-file.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-dump-'));
});
afterAll(() => rmSync(home, { recursive: true }));

function readFile(bytes: Uint8Array, size = bytes.length) {
  const path = join(home, 'papers');
  writeFileSync(path, bytes);
  if (size !== bytes.length) truncateSync(path, size);
  return readDumpFile('papers', path);
}

const entry = Buffer.from('@misc{a,\n  title = {A title}\n}\n');

describe('a dump file', () => {
  test('is read as it is, or unpacked where it is packed with gzip', () => {
    expect(readFile(entry)).toEqual({ dump: { name: 'papers', bytes: entry } });
    expect(readFile(gzipSync(entry))).toEqual({ dump: { name: 'papers', bytes: entry } });
  });

  test('is refused where a part of what was packed is missing', () => {
    const packed = gzipSync(entry);
    expect(readFile(packed.subarray(0, 30)).problem).toMatchObject({
      file: 'papers',
      line: null,
      code: 'damaged-gzip',
      message: expect.stringContaining('pack it again'),
    });
  });

  test('is refused above the size that fits into memory, and told the limit', () => {
    // The end of such a file is a hole: nothing is written.
    expect(readFile(entry, 500_000_001).problem).toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/more than 500 MB.*smaller ones/),
    });
  });

  test('is refused where it cannot be opened', () => {
    expect(readDumpFile('absent', join(home, 'absent')).problem).toMatchObject({
      code: 'unreadable-file',
      message: expect.stringContaining('ENOENT'),
    });
  });
});
