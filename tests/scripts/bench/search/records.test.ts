import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords, sampleRecords } from '../../../../scripts/bench/search/records.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papershelf-records-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = (number: number) =>
  JSON.stringify({ title: `Paper number ${number}`, abstract: 'We propose something.', year: 2020 });

function write(name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  const text = lines.join('\n');
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

test('a smaller sample is the beginning of a larger one, gzipped or not', () => {
  const lines = Array.from({ length: 30 }, (_, i) => line(i));
  const titles = (file: string, count: number) => readRecords(file, count, 5).map(({ title }) => title);
  const plain = write('many.jsonl', lines);
  expect(titles(plain, 30)).toHaveLength(30);
  expect(titles(plain, 30).slice(0, 10)).toEqual(titles(plain, 10));
  expect(titles(write('many.jsonl.gz', lines), 10)).toEqual(titles(plain, 10));
});

test('repeated titles, records without text and blank lines are passed over', () => {
  const file = write('odd.jsonl', [line(1), '', line(1), JSON.stringify({ title: ' ', abstract: 'x' })]);
  expect(readRecords(file, 10, 1).map(({ title }) => title)).toEqual(['Paper number 1']);
});

test('a line that is no record is named', () => {
  expect(() => readRecords(write('broken.jsonl', [line(1), '{"title": 3}']), 10, 1)).toThrow(
    'broken.jsonl:2:',
  );
  expect(() => readRecords(write('cut.jsonl', ['{"title']), 10, 1)).toThrow('cut.jsonl:1:');
});

test('a drawn record keeps its line as it stands in the file', () => {
  const lines = [line(1), line(2), line(3)];
  const drawn = sampleRecords(write('whole.jsonl', lines), 2, 7);
  expect(drawn).toHaveLength(2);
  for (const { line: at, text } of drawn) expect(text).toBe(lines[at - 1]);
});
