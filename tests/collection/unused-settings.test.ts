import { expect, test } from 'vitest';
import { parseSettings } from '../../src/collection/settings/settings.ts';
import { findUnknownDumps, findUnused } from '../../src/collection/unused-settings.ts';

const topics = `topics:
  - slug: owls
    name: Owls
    description: Birds of the night.
    phrases:
      strong: [barn owl, eagle owl]
      weak: [{ phrase: perch*, with: [bird] }, moonlight]
  - slug: bats
    name: Bats
    description: No birds.
    phrases: [echolocation, { phrase: roost, weight: 0.5 }]
`;
const lexicon = `names:
  - { name: OwlNet, kind: model, aliases: [OwlNet-2] }
  - { name: BatSet, kind: dataset }
ignore: [WINGS, TAILS]
`;
const paper = (id: string, title: string, abstract: string) => ({ id, title, abstract });
const papers = [
  paper('1', 'Where barn-owls perched', 'We run OwlNet-2 on every perch. It holds on the WINGS dataset.'),
  paper('2', 'Echolocation', 'We listen to roosts.'),
];

type Files = { topics?: string; 'kept-topics'?: string; lexicon?: string };

function unused(read: Parameters<typeof findUnused>[0], files: Files) {
  const named = Object.entries(files).map(([name, text]) => [name, { name: `${name}.yaml`, text }]);
  const { value, problems, ...rest } = parseSettings(Object.fromEntries(named));
  if (!('placeOf' in rest) || !value) throw new Error(JSON.stringify(problems));
  return findUnused(read, value, rest.placeOf);
}

test('phrases that are in no paper are counted and named topic by topic in one warning, with their lines', () => {
  const found = unused(papers, { topics });
  expect(found).toMatchObject([{ file: 'topics.yaml', line: 6, code: 'unused-phrases' }]);
  expect(found[0]?.message).toContain(
    '2 of 6 phrases are in no paper: owls (line 6) eagle owl, moonlight. Keep',
  );
  const silent = unused([paper('3', 'Owls', 'Without a sound.')], { topics });
  expect(silent).toHaveLength(1);
  expect(silent[0]?.message).toContain(
    'owls (line 6) barn owl, eagle owl and 2 more; bats (line 11) echolocation, roost. If the file was written for other papers, delete it: topics are then found',
  );
});

test('of very many topics the first are named, and the others counted', () => {
  const many = Array.from(
    { length: 60 },
    (_, i) => `  - { slug: owl-${i}, name: Owl ${i}, description: An owl., phrases: [owl number ${i}] }\n`,
  );
  const found = unused(papers, { topics: `topics:\n${many.join('')}` });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(
    /^60 of 60 phrases .*; owl-49 \(line 51\) owl number 49 and 10 more\. If the file/,
  );
});

test('names that no paper mentions are named list by list, an alias counting for its name', () => {
  expect(unused(papers, { lexicon })).toMatchObject([
    {
      file: 'lexicon.yaml',
      line: 2,
      code: 'unused-names',
      message: expect.stringContaining('1 of 2 names are mentioned by no paper: BatSet. '),
    },
    { file: 'lexicon.yaml', line: 4, code: 'unused-names', message: expect.stringContaining(': TAILS. ') },
  ]);
});

test('papers of kept topics that are gone are counted and named in one warning', () => {
  const kept = `topics:
  - { slug: owls, name: Owls, description: Of the night., papers: [aaaaaaaaaa, bbbbbbbbbb] }
  - slug: bats
    name: Bats
    description: No birds.
    papers:
      - cccccccccc
      - dddddddddd
`;
  const read = [paper('aaaaaaaaaa', 'Owls', 'Hoot.'), paper('bbbbbbbbbb', 'Bats', 'Cry.')];
  expect(unused(read, { 'kept-topics': kept })).toEqual([
    {
      file: 'kept-topics.yaml',
      line: 7,
      code: 'missing-papers',
      message: expect.stringMatching(/^2 of 4 papers .* are gone: cccccccccc, dddddddddd\. Run /),
    },
  ]);
});

test('where every phrase and name is used, or there is no paper yet, nothing is said', () => {
  const both = {
    topics: topics.replace(', eagle owl', '').replace(', moonlight', ''),
    lexicon: 'names: []\n',
  };
  expect(unused(papers, both)).toEqual([]);
  expect(unused([], { topics, lexicon })).toEqual([]);
});

test('days of dumps that there are not are reported with their lines', () => {
  const text = 'title: A shelf\ndates:\n  cs.txt: 2026-11-22\n  gone.txt: 2026-11-21\n';
  const { value, problems, ...rest } = parseSettings({ collection: { name: 'collection.yaml', text } });
  if (!('placeOf' in rest) || !value) throw new Error(JSON.stringify(problems));
  expect(findUnknownDumps(['dumps/cs.txt', 'dumps/begone.txt'], value.collection, rest.placeOf)).toEqual([
    {
      file: 'collection.yaml',
      line: 4,
      code: 'unknown-dump',
      message: expect.stringContaining('No dump is called "gone.txt"'),
    },
  ]);
});
