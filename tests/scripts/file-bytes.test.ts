import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPieces, readWholeFile } from '../../scripts/file-bytes.ts';

const texts = ['a page', '', 'x'.repeat(200_000), 'short', 'y'.repeat(700_000), 'the last'];

let folder: string;
let paths: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papershelf-file-bytes-'));
  paths = texts.map((_, place) => join(folder, `${place}`));
  for (const [place, path] of paths.entries()) writeFileSync(path, texts[place]!);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.for([
  ['whole', (path: string) => readWholeFile(path).toString('latin1')],
  ['in pieces', (path: string) => Array.from(readPieces(path), (piece) => piece.toString('latin1')).join('')],
] as const)('files are read %s one after the other, and of each nothing of those before', ([, read]) => {
  expect(paths.map(read)).toEqual(texts);
});

test('a file that cannot be read is named', () => {
  const path = join(folder, 'none');
  const fault = expect.objectContaining({ code: 'ENOENT', path });
  expect(() => readWholeFile(path)).toThrow(fault);
  expect(() => [...readPieces(path)]).toThrow(fault);
});
