import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markArguments, readArgumentLabels } from '../../../../scripts/bench/quality/argument-labels.ts';

const sentences = [
  'Large models are costly to run and hard to deploy on small devices.',
  'We propose FooPrune, a method that prunes layers by their influence on the output.',
  'Experiments show that FooPrune outperforms all baselines by up to 12% on five datasets.',
];
const label = { title: 'FooPrune', sentences, gist: 1, result: 2, also: [], kind: 'method' as const };

test('a folder without labels of arguments has none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papershelf-arguments-'));
  expect(readArgumentLabels(folder)).toEqual([]);
  writeFileSync(join(folder, 'conference.jsonl'), JSON.stringify(label));
  expect(readArgumentLabels(folder)).toEqual([label]);
});

test('papers with a finding and papers without one are counted apart', () => {
  const labels = [
    label,
    { ...label, result: 1, also: [2] },
    { ...label, gist: 0, result: 0 },
    { ...label, result: null, kind: 'survey' as const },
    { ...label, sentences: sentences.slice(0, 2), result: null },
  ];
  expect(markArguments(labels).map(([, right, papers]) => [right, papers])).toEqual([
    [4, 5],
    [2, 3],
    [1, 2],
    [4, 5],
  ]);
});
