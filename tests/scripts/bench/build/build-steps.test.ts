import { expect, test } from 'vitest';
import { stepsOf } from '../../../../scripts/bench/build/build-steps.ts';

const lines = [
  { text: '   0.2 s  reading the dumps', wall: 1, cpu: 1 },
  { text: 'warning: dumps/papers.jsonl:3: no abstract', wall: 2, cpu: 3 },
  { text: '   2.5 s  understanding 20,000 papers', wall: 3, cpu: 4 },
  { text: '  10.0 s  rendering pages', wall: 10, cpu: 15 },
  { text: '  25.0 s  rendering pages: 500 of 20,000, 2 minutes left', wall: 25, cpu: 31 },
  { text: ' 125.0 s  publishing', wall: 125, cpu: 130 },
];

test('a step lasts until the next begins, however often the build tells how far it is', () => {
  expect(stepsOf({ cpu: 132, wall: 126, memory: 1, lines })).toEqual([
    { name: 'starting', wall: 1, cpu: 1 },
    { name: 'reading the dumps', wall: 2, cpu: 3 },
    { name: 'understanding papers', wall: 7, cpu: 11 },
    { name: 'rendering pages', wall: 115, cpu: 115 },
    { name: 'publishing', wall: 1, cpu: 2 },
  ]);
});

test('a build that tells nothing is one step', () => {
  expect(stepsOf({ cpu: 3, wall: 2, memory: 1, lines: [] })).toEqual([{ name: 'starting', wall: 2, cpu: 3 }]);
});
