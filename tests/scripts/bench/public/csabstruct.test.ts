import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csabstruct } from '../../../../scripts/bench/public/csabstruct.ts';

const background = 'Large models are costly to run and hard to deploy on small devices.';
const proposal = 'We propose FooPrune, a method that prunes layers by their influence on the output.';
const result = 'Experiments show that FooPrune outperforms all baselines by up to 12% on five datasets.';

test('the roles of the sentences that are chosen are counted, and abstracts for which none is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papershelf-csabstruct-'));
  const abstracts = [
    { sentences: [background, proposal, result], labels: ['background', 'objective', 'result'] },
    { sentences: [background, proposal, result], labels: ['objective', 'other', 'method'] },
    { sentences: [background, proposal], labels: ['background', 'method'] },
  ];
  writeFileSync(join(folder, 'dev.jsonl'), abstracts.map((one) => JSON.stringify(one)).join('\n'));
  const rows = csabstruct.measure(folder, 'dev');
  expect(rows.map(({ measured }) => measured)).toEqual([(100 * 2) / 3, 50, 50]);
  expect(rows[1]!.figure).toContain('of the 2 named');
});
