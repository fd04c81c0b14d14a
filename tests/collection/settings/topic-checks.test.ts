import { describe, expect, test } from 'vitest';
import { parseSettings, type SettingsFiles } from '../../../src/collection/settings/settings.ts';

function parse(files: Partial<Record<keyof SettingsFiles, string>>) {
  const named = Object.entries(files).map(([name, text]) => [name, { name: `${name}.yaml`, text }]);
  return parseSettings(Object.fromEntries(named) as SettingsFiles);
}

const places = ({ problems }: ReturnType<typeof parse>) =>
  problems.map(({ file, line, code }) => `${file}:${line} ${code}`);

const written = `topics:
  - { slug: birds, name: Birds, description: They fly., phrases: [bird] }
  - { slug: owls, name: Owls, description: At night., phrases: [owl], parent: birds }
`;
const kept = `topics:
  - slug: birds
    name: Birds
    description: They fly.
  - slug: owls
    name: Owls
    description: At night.
    parent: birds
    aliases: [night-birds]
    papers: [aaaaaaaaaa, bbbbbbbbbb]
`;

test('kept topics are read, and written ones put them out of use, even none of them', () => {
  expect(parse({ 'kept-topics': kept }).value?.keptTopics).toEqual([
    { slug: 'birds', name: 'Birds', description: 'They fly.', aliases: [], papers: [] },
    {
      slug: 'owls',
      name: 'Owls',
      description: 'At night.',
      parent: 'birds',
      aliases: ['night-birds'],
      papers: ['aaaaaaaaaa', 'bbbbbbbbbb'],
    },
  ]);
  expect(parse({}).value?.keptTopics).toEqual([]);
  expect(parse({ 'kept-topics': kept, topics: '' }).value?.keptTopics).toBeNull();
});

describe('topics have two levels, written or kept', () => {
  test.for([
    ['topics', written.replace('parent: birds', 'parent: beasts'), 3, 'unknown-parent', '"beasts"'],
    ['topics', written.replace('parent: birds', 'parent: owls'), 3, 'own-parent', '"Owls" names itself'],
    [
      'topics',
      `${written}  - { slug: ear, name: Ears, description: Of owls., phrases: [ear], parent: owls }\n`,
      4,
      'third-level',
      '"birds"',
    ],
    ['kept-topics', kept.replace('parent: birds', 'parent: beasts'), 8, 'unknown-parent', '"beasts"'],
    ['kept-topics', kept.replace('parent: birds', 'parent: owls'), 8, 'own-parent', '"Owls" names itself'],
    [
      'kept-topics',
      `${kept}  - { slug: ear, name: Ears, description: Of owls., parent: owls }\n`,
      11,
      'third-level',
      '"birds"',
    ],
    ['kept-topics', kept.replace('night-birds', 'birds'), 9, 'repeated-slug', 'the topic "Birds"'],
    ['kept-topics', kept.replace('aaaaaaaaaa', 'a'), 10, 'invalid-setting', 'Correct this setting'],
    [
      'kept-topics',
      kept.replace('slug: owls', 'slug: unsorted'),
      5,
      'invalid-setting',
      'choose another slug',
    ],
  ] as const)('%s.yaml: %s, line %i: %s', ([name, text, line, code, words]) => {
    const parsed = parse({ [name]: text });
    expect(parsed.value).toBeNull();
    expect(places(parsed)).toContain(`${name}.yaml:${line} ${code}`);
    expect(parsed.problems.map(({ message }) => message).join()).toContain(words);
  });
});

describe('a topic without phrases', () => {
  const bare = written.replace(', phrases: [bird]', '');

  test('may be the parent of others', () => {
    expect(parse({ topics: bare }).value?.topics.map(({ phrases }) => phrases.length)).toEqual([0, 1]);
  });

  test('is a problem elsewhere, with phrases to begin with', () => {
    const parsed = parse({
      topics: bare.replace('slug: birds', 'slug: small-birds').replace(', parent: birds', ''),
    });
    expect(places(parsed)).toEqual(['topics.yaml:2 missing-phrases']);
    expect(parsed.problems[0]?.message).toContain('{ strong: [small birds] }');
  });
});

describe('a correction pins to topics of the file that counts', () => {
  const corrections = 'papers:\n  - paper: One\n    topics: [owls, unsorted-owls]\n';

  test.for([
    [
      'topics.yaml',
      { topics: written, 'kept-topics': kept },
      ['unsorted-owls'],
      /Use a slug of topics\.yaml/,
    ],
    ['kept-topics.yaml', { 'kept-topics': kept }, ['unsorted-owls'], /Use a slug of kept-topics\.yaml/],
    ['neither', {}, ['owls', 'unsorted-owls'], /remove the slug here, run "npm run topics -- keep /],
  ] as const)('%s', ([, files, unknown, remedy]) => {
    const parsed = parse({ ...files, corrections });
    expect(places(parsed)).toEqual(unknown.map(() => 'corrections.yaml:3 unknown-topic'));
    parsed.problems.forEach(({ message }, i) => {
      expect(message).toContain(`No topic has the slug "${unknown[i]}"`);
      expect(message).toMatch(remedy);
    });
  });
});
