import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressedSize } from '../../scripts/compressed-size.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papershelf-sizes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes that many files of words, longer and longer, and returns their paths and their exact size compressed. */
function writeTexts(count: number) {
  const texts = Array.from({ length: count }, (_, at) => `${'paper '.repeat(20 + (at % 7))}${at} of a shelf`);
  const files = texts.map((text, at) => {
    const file = join(folder, `${at}.txt`);
    writeFileSync(file, text);
    return file;
  });
  return { files, exact: texts.reduce((sum, text) => sum + gzipSync(text).length, 0) };
}

describe('compressedSize', () => {
  test('is exact for a few hundred files', () => {
    const { files, exact } = writeTexts(400);
    expect(compressedSize(files)).toBe(exact);
  });

  test('is told by some of more files, and off by little', () => {
    const { files, exact } = writeTexts(1_000);
    expect(Math.abs(compressedSize(files) / exact - 1)).toBeLessThan(0.02);
  });

  test('knows the size of files that it does not read', () => {
    const { files } = writeTexts(401);
    const before = compressedSize(files);
    writeFileSync(files[1]!, 'x'.repeat(statSync(files[0]!).size * 1_000));
    expect(compressedSize(files)).toBeGreaterThan(before);
  });

  test('is 0 without files, and the size of an empty file where there is nothing else', () => {
    expect(compressedSize([])).toBe(0);
    const empty = join(folder, 'empty');
    writeFileSync(empty, '');
    expect(compressedSize([empty])).toBe(gzipSync('').length);
  });
});
