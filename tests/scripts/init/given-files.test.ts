import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findGivenFiles } from '../../../scripts/init/given-files.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'papershelf-given-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function put(...path: string[]): string {
  const file = join(home, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, 'text');
  return file;
}

const namesOf = (...places: string[]) => findGivenFiles(places).map(({ name }) => name);

test('files of one name get numbers, whatever their capitals, and a file named twice is taken once', () => {
  const first = put('a', 'export.bib');
  const second = put('b', 'Export.bib');
  expect(namesOf(second, first, join(home, 'a', '.', '..', 'a', 'export.bib'))).toEqual([
    'Export.bib',
    'export-2.bib',
  ]);
});

test('a folder stands for its files, and keeps their folders', () => {
  put('listings', '2026', '11-22.txt');
  put('listings', 'all.txt');
  put('listings', '.hidden', 'left.txt');
  put('listings', '.hidden.txt');
  expect(namesOf(join(home, 'listings'))).toEqual(['2026/11-22.txt', 'all.txt']);
});

test('a hidden file that is named becomes one that is seen; one that is missing is kept, to be reported', () => {
  expect(namesOf(put('.export.bib'), join(home, 'missing.ris'))).toEqual(['export.bib', 'missing.ris']);
});

test.skipIf(process.platform === 'win32')('a device is refused', () => {
  expect(() => findGivenFiles(['/dev/null'])).toThrow(
    '"/dev/null" is neither a file nor a folder. Save it as a file first',
  );
});
