import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../src/collection/settings/settings.ts';

const parse = (phrases: string) =>
  parseSettings({
    topics: {
      name: 'topics.yaml',
      text: `topics:\n  - slug: owls\n    name: Owls\n    description: Birds.\n    phrases:${phrases}\n`,
    },
  });
const phrasesOf = (phrases: string) => parse(phrases).value?.topics[0]?.phrases;

describe('the phrases of a topic', () => {
  test('weigh by the list that they stand in, whatever the order of the lists', () => {
    const phrases = phrasesOf(' { weak: [night], strong: [barn owl, tawny owl], plain: [owl] }')!;
    expect(phrases.map(({ phrase }) => phrase)).toEqual(['barn owl', 'tawny owl', 'owl', 'night']);
    const [strong, same, plain, weak] = phrases.map(({ weight }) => weight);
    expect(same).toBe(strong);
    expect(strong).toBeGreaterThan(plain!);
    expect(plain).toBeGreaterThan(weak!);
    expect(weak).toBeGreaterThan(0);
  });

  test('may have conditions in every list', () => {
    const written = ' { plain: [owl, { phrase: barn, with: [bird], unless: [farm, hay] }] }';
    expect(phrasesOf(written)).toMatchObject([
      { phrase: 'owl' },
      { phrase: 'barn', with: ['bird'], unless: ['farm', 'hay'] },
    ]);
  });

  test('are read in the earlier form too, with weights of their own', () => {
    expect(phrasesOf(' [owl, { phrase: barn, weight: 0.3, with: [bird] }]')).toEqual([
      { phrase: 'owl', weight: 1 },
      { phrase: 'barn', weight: 0.3, with: ['bird'] },
    ]);
  });
});

describe('wrong phrases are named on their own line', () => {
  test.for([
    ['a list of another name', '\n      strong: [owl]\n      strnog: [barn owl]', 7, '"strnog"'],
    [
      'what is no phrase',
      '\n      strong:\n        - owl\n        - 7',
      8,
      '{ phrase: …, with: […], unless: […] }',
    ],
    [
      'a weight beside a strength',
      '\n      strong:\n        - owl\n        - { phrase: barn, weight: 2 }',
      8,
      '"weight"',
    ],
    ['a text in place of a list', '\n      strong: [owl]\n      weak: barn', 7, 'Expected a list of phrases'],
    ['no phrase in any list', ' { strong: [], weak: [] }', 5, 'the lists here are empty'],
    ['neither lists nor a list', ' owl', 5, '{ strong: […], plain: […], weak: […] }'],
    ['no condition in its list', '\n      weak: [{ phrase: barn, with: [] }]', 6, 'Correct this setting'],
    [
      'a weight too large in the earlier form',
      '\n      - owl\n      - { phrase: barn, weight: 9 }',
      7,
      'weight',
    ],
  ] as const)('%s', ([, phrases, line, word]) => {
    const { value, problems } = parse(phrases);
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ file: 'topics.yaml', line, code: 'invalid-setting' }]);
    expect(problems[0]?.message).toContain(word);
  });
});
