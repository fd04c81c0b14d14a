import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLabels } from '../../../../scripts/bench/quality/labels.ts';

const folder = mkdtempSync(join(tmpdir(), 'papershelf-labels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const label = {
  title: 'Folding Maps',
  acceptablePrimary: ['maps'],
  topics: ['maps'],
  optionalTopics: [],
  kind: ['method'],
  gist: { best: [], acceptable: ['We fold maps.'], result: [] },
};
const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));

test('reads labels, with or without those of similar papers', () => {
  write('papers.json', [label]);
  expect(readLabels(folder).related).toEqual([]);
  write('related.json', [{ title: 'Folding Maps', related: { Roads: 2 } }]);
  expect(readLabels(folder).related[0]!.related).toEqual({ Roads: 2 });
});

test('names the file and the place of what it cannot read', () => {
  write('papers.json', [{ ...label, kind: ['poem'] }]);
  expect(() => readLabels(folder)).toThrow(/papers\.json: [\s\S]*\[0\]\.kind\[0\]/);
  write('papers.json', [label, { ...label, title: 'FOLDING maps' }]);
  expect(() => readLabels(folder)).toThrow(/papers\.json: "FOLDING maps" is labelled twice/);
  writeFileSync(join(folder, 'papers.json'), '{');
  expect(() => readLabels(folder)).toThrow(/papers\.json: .*expected a JSON list/);
});
