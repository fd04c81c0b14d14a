import { expect, test } from 'vitest';
import { parseSettings } from '../../src/collection/settings/settings.ts';
import { findUnused } from '../../src/collection/unused-settings.ts';

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

function unused(read: Parameters<typeof findUnused>[0], files: { topics?: string; lexicon?: string }) {
  const named = Object.entries(files).map(([name, text]) => [name, { name: `${name}.yaml`, text }]);
  const { value, problems, ...rest } = parseSettings(Object.fromEntries(named));
  if (!('placeOf' in rest) || !value) throw new Error(JSON.stringify(problems));
  return findUnused(read, value, rest.placeOf);
}

test('phrases that are in no paper are named topic by topic, with the line of their lists', () => {
  const found = unused(papers, { topics });
  expect(found).toMatchObject([{ file: 'topics.yaml', line: 6, code: 'unused-phrases' }]);
  expect(found[0]?.message).toMatch(/topic "Owls": eagle owl, moonlight\. /);
});

test('names that no paper mentions are named list by list, an alias counting for its name', () => {
  expect(unused(papers, { lexicon })).toMatchObject([
    { file: 'lexicon.yaml', line: 2, code: 'unused-names', message: expect.stringContaining(': BatSet. ') },
    { file: 'lexicon.yaml', line: 4, code: 'unused-names', message: expect.stringContaining(': TAILS. ') },
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
