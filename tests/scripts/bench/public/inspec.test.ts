import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { f1OfPhrases, inspec } from '../../../../scripts/bench/public/inspec.ts';

test('phrases are the same when their stems are, and what the text does not have counts as missed', () => {
  expect(f1OfPhrases(['Sparse Routers'], ['sparse router'], 5)).toBe(1);
  expect(f1OfPhrases(['sparse routers', 'a', 'b'], ['sparse router', 'not in the text'], 1)).toBeCloseTo(
    2 / 3,
  );
  expect(f1OfPhrases([], ['sparse router'], 5)).toBe(0);
});

test('phrases with the same stems count once', () => {
  expect(f1OfPhrases(['gates', 'gate', 'router'], ['gate', 'routers'], 2)).toBe(1);
});

test('the half that is asked for is measured, in percent', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papershelf-inspec-'));
  const record = { id: '1', title: 'Sparse routers', abstract: 'Sparse routers are fast.' };
  const write = (half: string, keyphrases: string[]) =>
    writeFileSync(join(folder, `${half}.jsonl`), JSON.stringify({ ...record, keyphrases }));
  write('dev', ['sparse router']);
  write('test', ['another phrase']);
  const measured = (half: 'dev' | 'test') => inspec.measure(folder, half).map((row) => row.measured);
  expect(measured('dev')).toEqual([100, 100]);
  expect(measured('test')).toEqual([0, 0]);
});
