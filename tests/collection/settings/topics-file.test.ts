import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripInvisible } from '../../../src/collection/read/text/invisible.ts';
import { parseSettings } from '../../../src/collection/settings/settings.ts';
import { STRENGTH_WEIGHTS, type TopicPhrase } from '../../../src/collection/settings/topic-phrases.ts';
import { formatKeptTopics, formatTopics } from '../../../src/collection/settings/topics-file.ts';
import type { KeptTopic, TopicSettings } from '../../../src/collection/topic.ts';

const topic = (slug: string, more: Partial<TopicSettings> = {}): TopicSettings => ({
  slug,
  name: slug.toUpperCase(),
  description: `On ${slug}.`,
  phrases: [],
  aliases: [],
  ...more,
});
const noted = (topics: readonly TopicSettings[]) => topics.map((one) => ({ topic: one, notes: [] }));
const readTopics = (text: string) => {
  const { value, problems } = parseSettings({ topics: { name: 'topics.yaml', text } });
  expect(problems).toEqual([]);
  return value?.topics;
};

describe('a topics file', () => {
  test('has its head, the comments of each topic and phrases by their strength', () => {
    const owls = topic('owls', {
      name: 'Owls: a view',
      parent: 'birds',
      phrases: [
        { phrase: 'barn owl', weight: 2.5 },
        { phrase: 'night', weight: 0.4 },
        { phrase: 'perch', weight: 1, with: ['bird', 'owl'] },
      ],
      aliases: ['night-birds'],
    });
    const text = formatTopics(
      [
        { topic: topic('birds'), notes: ['2 papers'] },
        { topic: owls, notes: ['1 paper, such as', '  Where owls\nlive'] },
      ],
      ['Topics to edit.', ''],
    );
    expect(text).toBe(`# Topics to edit.
#
topics:
  # 2 papers
  - slug: birds
    name: BIRDS
    description: On birds.

  # 1 paper, such as
  #   Where owls\\u000alive
  - slug: owls
    name: "Owls: a view"
    description: On owls.
    parent: birds
    aliases: [night-birds]
    phrases:
      strong: [barn owl]
      plain: [{ phrase: perch, with: [ bird, owl ] }]
      weak: [night]
`);
  });

  test('breaks long lists into lines that an editor shows whole', () => {
    const phrases = Array.from({ length: 40 }, (_, i) => ({ phrase: `the owl of number ${i}`, weight: 2.5 }));
    const text = formatTopics(noted([topic('owls', { phrases })]), []);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
    expect(readTopics(text)?.[0]?.phrases).toEqual(phrases);
  });

  test('without topics is one that a build takes', () => {
    expect(readTopics(formatTopics([], ['None.']))).toEqual([]);
  });

  const text = fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
      fc.constantFrom(
        'null',
        'yes',
        '12',
        '- a',
        '*',
        '&a b',
        '#',
        'a: b',
        '[x',
        '{',
        '"',
        "'",
        '%',
        '@a',
        'a, b]',
      ),
    )
    .map((one) => stripInvisible(one).trim())
    .filter((one) => one !== '');
  const phrase: fc.Arbitrary<TopicPhrase> = fc
    .record(
      {
        phrase: text,
        weight: fc.constantFrom(...Object.values(STRENGTH_WEIGHTS)),
        with: fc.array(text, { minLength: 1, maxLength: 3 }),
        unless: fc.array(text, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ['phrase', 'weight'] },
    )
    .map((one) => ({ ...one }));

  test('says of any texts what the topics said', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(phrase, { minLength: 1, maxLength: 12 }),
        (name, description, phrases) => {
          const ordered = phrases.toSorted((a, b) => b.weight - a.weight);
          const topics = [topic('a', { name, description, phrases: ordered, aliases: ['b'] })];
          expect(readTopics(formatTopics(noted(topics), [name]))).toEqual(topics);
        },
      ),
    );
  });
});

test('a file of kept topics says what the topics said', () => {
  const kept: KeptTopic[] = [
    { slug: 'birds', name: 'Birds', description: 'All of them.', aliases: [], papers: [] },
    {
      slug: 'owls',
      name: 'Owls #1',
      description: 'At "night".',
      parent: 'birds',
      aliases: ['bats'],
      papers: Array.from({ length: 12 }, (_, i) => `abcdefgh${String.fromCharCode(97 + i)}z`),
    },
  ];
  const text = formatKeptTopics(kept, ['Kept.']);
  const { value } = parseSettings({ 'kept-topics': { name: 'kept-topics.yaml', text } });
  expect(value?.keptTopics).toEqual(kept);
  expect(text.startsWith('# Kept.\ntopics:\n')).toBe(true);
});
