import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildCollectionInThreads } from '../../../scripts/understanding/understand-in-threads.ts';
import { buildCollection } from '../../../src/collection/collection.ts';
import { parseSettings } from '../../../src/collection/settings/settings.ts';
import { buildTermFiles } from '../../../src/search/build/term-files.ts';
import { loadPreparedTerms } from '../../../src/site/built/prepared/prepared-terms.ts';
import { firstDump } from '../../first-collection.ts';

const folder = mkdtempSync(join(tmpdir(), 'papershelf-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Sixty papers, with and without topics that somebody wrote. */
const lines = Buffer.from(firstDump.bytes).toString('utf8').split('\n');
const dump = { ...firstDump, bytes: Buffer.from(lines.slice(0, 122).join('\n')) };
const topics =
  'topics:\n  - { slug: merging, name: Merging, description: Of models., phrases: [merging, task vectors] }\n';
const settingsOf = (text: string | null) =>
  parseSettings(text === null ? {} : { topics: { name: 'topics.yaml', text } }).value!;

test.for([
  ['written topics', topics, [2, 4]],
  ['topics to be found', null, [2]],
] as const)(
  'with %s a collection is the same however many threads share the work',
  async ([, text, numbers]) => {
    const settings = settingsOf(text);
    const alone = buildCollection([dump], settings);
    expect(alone.papers.length).toBeGreaterThan(50);
    for (const threads of numbers) {
      const sharing = { fewestPapers: 1, threads };
      const shared = await buildCollectionInThreads([dump], settings, undefined, null, sharing);
      expect(JSON.stringify(shared)).toBe(JSON.stringify(alone));
    }
  },
);

test('one of the threads leaves the files of terms that the search index is made of', async () => {
  expect(loadPreparedTerms(folder)).toBeUndefined();
  const sharing = { fewestPapers: 1, threads: 3 };
  const { papers } = await buildCollectionInThreads([dump], settingsOf(topics), undefined, folder, sharing);
  expect(loadPreparedTerms(folder)).toEqual(buildTermFiles(papers));
});

test('the error of a thread is told', async () => {
  const noFolder = import.meta.filename;
  const sharing = { fewestPapers: 1, threads: 2 };
  const building = buildCollectionInThreads([dump], settingsOf(topics), undefined, noFolder, sharing);
  await expect(building).rejects.toThrow('EEXIST');
});
