import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../../scripts/files/write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papershelf-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('the files of a site', () => {
  test('lie where their addresses say, below the home page', () => {
    writeFiles(folder, '/shelf/', [
      { address: '/shelf/llms.txt', text: () => 'one' },
      { address: '/shelf/data/topics/a.json', text: () => '{}' },
    ]);
    expect(read('llms.txt')).toBe('one');
    expect(read('data/topics/a.json')).toBe('{}');
  });

  test('are as long as was told, in bytes', () => {
    const sizes = writeFiles(folder, '/', [
      { address: '/a', text: () => 'naïve' },
      { address: '/b', text: () => ['na', 'ï', 've'] },
      { address: '/empty', text: () => [] },
    ]);
    expect([...sizes]).toEqual([
      ['/a', 6],
      ['/b', 6],
      ['/empty', 0],
    ]);
    expect(read('a')).toBe(read('b'));
    expect(read('empty')).toBe('');
  });

  test('of pictures hold their bytes as they are', () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0, 0xff);
    expect([...writeFiles(folder, '/', [{ address: '/data/a.png', bytes: () => bytes }])]).toEqual([
      ['/data/a.png', 4],
    ]);
    expect(new Uint8Array(readFileSync(join(folder, 'data/a.png')))).toEqual(bytes);
  });

  test('hold all pieces in order, however many and long they are', () => {
    const pieces = Array.from({ length: 3000 }, (_, place) => `${place} `.repeat((place % 50) + 1));
    pieces.push('x'.repeat(200_000), 'the end');
    writeFiles(folder, '/', [{ address: '/long', text: () => pieces }]);
    expect(read('long')).toBe(pieces.join(''));
  });

  test('are made one after the other, each when the one before is written', () => {
    writeFiles(folder, '/', [
      { address: '/first', text: () => 'first' },
      { address: '/second', text: () => `${read('first')}, second` },
    ]);
    expect(read('second')).toBe('first, second');
  });
});
