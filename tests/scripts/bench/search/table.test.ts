import { expect, test } from 'vitest';
import type { Figures } from '../../../../scripts/bench/search/figures.ts';
import { engineTable, kilobytes, verdictTable } from '../../../../scripts/bench/search/table.ts';

const nothing: Figures = {
  engine: 'lunr',
  bytes: null,
  requests: null,
  firstResult: null,
  firstResultSlow: null,
  keyMedian: null,
  keySlowest: null,
  quality: null,
  meanQuality: null,
  files: null,
  heap: null,
  build: null,
  notes: ['building its index: not done after 1 s'],
};

test('a figure that could not be measured is a dash, and the reason stands below', () => {
  const [head, rule, row, , note] = engineTable([nothing]).split('\n');
  expect(head).toMatch(/^\| engine +\| bytes before first result/);
  expect(rule).toMatch(/^\| -+ \| -+: \|/);
  expect(row).toMatch(/^\| lunr +\|( +- \|)+$/);
  expect(note).toBe('- lunr: building its index: not done after 1 s');
});

test('every row of a table has as many cells as its head', () => {
  const lines = engineTable([
    { ...nothing, notes: [], bytes: 123_456, heap: 2_000_000, firstResult: 1234 },
  ]).split('\n');
  expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
  expect(lines[2]).toContain('123 KB');
  expect(lines[2]).toContain('2.0 MB');
  expect(lines[2]).toContain('1.2 s');
});

test('sizes are in thousands of bytes', () => {
  expect([kilobytes(28_249), kilobytes(142_400)]).toEqual(['28.2 KB', '142 KB']);
});

test('a judged bar passes or fails, a reported one is within or above', () => {
  const verdict = {
    name: 'p95 per key in ms',
    measured: 20,
    bar: 16,
    isLeast: false,
    isJudged: false,
    passes: false,
  };
  const text = verdictTable([verdict, { ...verdict, name: 'MRR', isLeast: true, isJudged: true }]);
  expect(text).toMatch(/p95 per key in ms \| +20\.0 \| +≤ 16\.0 \| above \|/);
  expect(text).toMatch(/MRR +\| +20\.000 \| +≥ 16\.000 \| +FAIL \|/);
});
