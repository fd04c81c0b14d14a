import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseText } from '../../../src/search/query/phrases.ts';
import { wantedMarks } from '../../../src/search/query/query.ts';
import { parsed } from './parsed-query.ts';

const wanted = (typed: string) => parsed(typed).wanted.map((clause) => clause.text);
const unwanted = (typed: string) => parsed(typed).unwanted.map((clause) => clause.text);

describe('parseQuery', () => {
  test('reads words, phrases, exclusions, fields and filters', () => {
    const query = parsed('  merge "task vector" -diffusion title:probing topic:model-merging Kind:Survey ');
    expect(query.text).toBe('merge "task vector" -diffusion title:probing topic:model-merging Kind:Survey');
    expect(query.wanted.map(({ text, field, phrase }) => [text, field, phrase])).toEqual([
      ['merge', null, null],
      ['task vector', null, ' task vector '],
      ['probing', 'title', null],
    ]);
    expect(query.unwanted.map(({ text }) => text)).toEqual(['diffusion']);
    expect(query.conditions).toEqual([
      { facet: 'topic', text: 'model-merging', isUnwanted: false },
      { facet: 'kind', text: 'survey', isUnwanted: false },
    ]);
  });

  test('reads a sign before a field or a filter as "without"', () => {
    const query = parsed('-title:survey -topic:pruning -kind:tool');
    expect(query.unwanted.map(({ text, field }) => [text, field])).toEqual([['survey', 'title']]);
    expect(query.conditions).toEqual([
      { facet: 'topic', text: 'pruning', isUnwanted: true },
      { facet: 'kind', text: 'tool', isUnwanted: true },
    ]);
    expect(parsed('topic:"Model merging"').conditions).toEqual([
      { facet: 'topic', text: 'model-merging', isUnwanted: false },
    ]);
    expect(query.wanted).toEqual([]);
  });

  test.for([
    ['task vectors', ['task', 'vectors']],
    ['of the', ['of the']],
    ['-', []],
    ['', []],
  ] as const)('%j may be a title with the terms %j', ([typed, terms]) => {
    expect(parsed(typed).titleTerms).toEqual(terms);
  });

  test('reads hyphens inside words as part of them', () => {
    expect(wanted('text-to-image In-BoXBART')).toEqual(['text-to-image', 'In-BoXBART']);
    expect(unwanted('text-to-image')).toEqual([]);
  });

  test('lets a quote that is never closed end with the text', () => {
    expect(parsed('merge "task vector').wanted.at(-1)).toMatchObject({
      text: 'task vector',
      phrase: ' task vector ',
    });
  });

  test('takes a compound in quotes, or an unwanted one, as a phrase', () => {
    expect(parsed('"text-to-image"').wanted[0]!.phrase).toBe(' text to image ');
    expect(parsed('-text-to-image').unwanted[0]!.phrase).toBe(' text to image ');
    expect(parsed('text-to-image').wanted[0]!.phrase).toBeNull();
    expect(parsed('"naïve"').wanted[0]!.phrase).toBeNull();
  });

  test('leaves out what has no word to search for', () => {
    for (const nothing of ['', '-', '""', '"', '%', '🙂', 'of the', '"of the"', '-the', 'a#b', '"" -""']) {
      const { wanted, unwanted, conditions } = parsed(nothing);
      expect([wanted, unwanted, conditions], nothing).toEqual([[], [], []]);
    }
  });

  test.for([
    ['pretraining NOT tables', ['pretraining'], ['tables']],
    ['pretraining AND NOT "wide tables"', ['pretraining'], ['wide tables']],
    ['a lot AND nothing', ['lot', 'nothing'], []],
    ['maps NOT (tables OR charts) birds', ['maps', 'birds'], ['(tables', 'charts)']],
    ['maps NOT ("wide tables" charts)', ['maps'], ['wide tables', 'charts)']],
    ['maps -(tables charts)', ['maps'], ['(tables', 'charts)']],
    ['maps not tables or charts', ['maps', 'tables', 'charts'], []],
    ['maps NOT', ['maps'], []],
    ['PRETRAINING NOT TABLES', ['PRETRAINING', 'TABLES'], []],
    ['“wide tables” «maps»', ['wide tables', 'maps'], []],
  ] as const)('reads %j as with %j, without %j', ([typed, with_, without]) => {
    expect([wanted(typed), unwanted(typed)]).toEqual([with_, without]);
  });

  test('reads OR as a choice between what stands beside it', () => {
    const choices = (typed: string) =>
      parsed(typed).wanted.map(({ text, isOr }) => (isOr ? `|${text}` : text));
    expect(choices('cats OR "big dogs" food')).toEqual(['cats', '|big dogs', 'food']);
    expect(choices('(cats OR dogs) food')).toEqual(['(cats', '|dogs)', 'food']);
    expect(choices('OR cats OR')).toEqual(['cats']);
    expect(choices('cats OR -dogs food')).toEqual(['cats', 'food']);
    expect(choices('CATS OR DOGS')).toEqual(['CATS', 'DOGS']);
  });

  test.for([
    ['cats ((OR)) dogs', ['cats', '|dogs'], []],
    ['cats "OR" dogs', ['cats', 'dogs'], []],
    ['cats title:OR dogs', ['cats', 'dogs'], []],
    ['cats -NOT dogs', ['cats', 'dogs'], []],
    ['cats ANDROID XOR dogs', ['cats', 'ANDROID', 'XOR', 'dogs'], []],
    ['cats NOT ( dogs birds ) food', ['cats', 'food'], ['dogs', 'birds']],
    ['cats dogs OR', ['cats', 'dogs'], []],
  ] as const)(
    'takes AND, OR and NOT for operators only where they stand alone: %j',
    ([typed, with_, without]) => {
      const query = parsed(typed);
      expect(query.wanted.map(({ text, isOr }) => (isOr ? `|${text}` : text))).toEqual(with_);
      expect(query.unwanted.map(({ text }) => text)).toEqual(without);
    },
  );

  test.for([
    ['merge "task vectors"', false, false],
    ['CATS OR DOGS', false, false],
    ['cats AND', false, false],
    ['cats NOT', false, false],
    ['cats OR dogs', true, false],
    ['cats -dogs', true, false],
    ['cats NOT dogs', true, true],
    ['cats title:dogs', true, false],
    ['cats kind:survey', true, false],
  ] as const)(
    'knows whether %j says more than words (%j), and by NOT (%j)',
    ([typed, hasOperators, hasNot]) => {
      expect(parsed(typed)).toMatchObject({ hasOperators, hasNot });
    },
  );

  test('takes what a sentence quotes for its words, and what a field or a list of words quotes for a phrase', () => {
    const phrases = (typed: string) => parsed(typed).wanted.flatMap(({ phrase }) => phrase ?? []);
    expect(phrases('how do I use "task vectors" for merging models?')).toEqual([]);
    expect(phrases('how do I use "task vectors" in title:merging models?')).toEqual([' task vectors ']);
    expect(phrases('merging "task vectors"')).toEqual([' task vectors ']);
  });

  test.for([
    ['vitamin C', ['c']],
    ['GPT 4 and C C', ['4', 'c']],
    ['plan b', []],
    ['plan -C', []],
    ['plans', []],
  ] as const)('marks of %j that mean themselves are %j', ([typed, marks]) => {
    expect(wantedMarks(parsed(typed))).toEqual(marks);
  });

  test('leaves quotes that close nothing out', () => {
    for (const typed of ['task vectors”', 'a 5" task', "the tasks' vector", 'rock ’n’ roll', '"', '“”']) {
      expect(
        parsed(typed).wanted.every(({ phrase }) => phrase === null),
        typed,
      ).toBe(true);
    }
  });

  test('takes a field without a word for the word', () => {
    expect(wanted('title:')).toEqual(['title:']);
  });

  test.for([
    ['merging', true],
    ['merging atten', true],
    ['title:atten', true],
    ['"atten', true],
    ['"attention"', false],
    ['"task vec', false],
    ['attention -attention', false],
    ['attention topic:attention', false],
    ['attention of', false],
  ] as const)('knows whether the last wanted word of %j may go on: %j', ([typed, isUnfinished]) => {
    expect(parsed(typed).wanted.at(-1)!.isUnfinished).toBe(isUnfinished);
  });

  test('takes anything', () => {
    const odd = fc.array(
      fc.constantFrom(
        '-',
        '"',
        ':',
        'title:',
        'topic:',
        'kind:',
        ' ',
        'word',
        'c++',
        '(',
        '\ud83d',
        'é',
        '\0',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          odd.map((parts) => parts.join('')),
        ),
        (typed) => {
          const query = parsed(typed);
          expect(query.text).toBe(typed.trim());
          for (const clause of [...query.wanted, ...query.unwanted]) expect(clause.words).not.toEqual([]);
        },
      ),
    );
  });
});

describe('phraseText', () => {
  test('folds words and puts one space around each', () => {
    expect(phraseText('The “Naïve” text-to-image  model; C++, GPT-4.')).toBe(
      ' the naive text to image model c++ gpt 4 ',
    );
  });

  test('finds words side by side across punctuation, and no parts of words', () => {
    const text = phraseText('Merging models, task by task');
    expect(text.includes(phraseText('models task'))).toBe(true);
    expect(text.includes(phraseText('model'))).toBe(false);
  });
});

test('an author or a venue in quotes is a condition of all its words, a year one of its own', () => {
  const query = parsed('author:"Jane Doe" -venue:"arXiv e-prints" year:2019-2021');
  expect(query.wanted.map(({ text, field, phrase }) => [text, field, phrase])).toEqual([
    ['Jane Doe', 'author', null],
  ]);
  expect(query.unwanted.map(({ text, field, phrase }) => [text, field, phrase])).toEqual([
    ['arXiv e-prints', 'venue', null],
  ]);
  expect(query.conditions).toEqual([{ facet: 'year', text: '2019-2021', isUnwanted: false }]);
});
