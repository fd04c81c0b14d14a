import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, foldText, stopWords, termsOf } from '../../src/search/words.ts';

describe('foldText', () => {
  test('folds accents, capitals and compatibility forms', () => {
    expect(foldText('Naïve Erdős ﬁne ＧＰＴ')).toBe('naive erdos fine gpt');
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });
});

describe('termsOf', () => {
  test.for([
    ['GPT-4', ['gpt', 'gpt4']],
    ['c++', ['c++']],
    ['C#', ['c#']],
    ['3D', ['3d']],
    ['R&D', ['rd']],
    ['100%', ['100']],
    ['naïve', ['naive']],
    ['text-to-image', ['text', 'image', 'texttoimage']],
    ['In-BoXBART', ['boxbart', 'inboxbart']],
    [
      'https://github.com/rabeeh/hyperformer.',
      ['https', 'github', 'com', 'githubcom', 'rabeeh', 'hyperformer'],
    ],
    ['state-of-the-art', ['state', 'art']],
    ['a_long_name', ['long', 'name', 'alongname']],
    ['the (self [mask', ['self', 'mask']],
    ['of the a', []],
    ['', []],
    ['🙂 — …', []],
  ] as const)('reads %j as %j', ([text, terms]) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('pairs the characters of scripts that write no spaces', () => {
    expect(termsOf('图像检索')).toEqual(['图像', '像检', '检索']);
  });

  test('keeps repetitions, in order', () => {
    expect(termsOf('heads, Heads and layers')).toEqual(['heads', 'heads', 'layers']);
  });

  test('gives no stop word, no empty term and no capital, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const term of termsOf(text)) {
          expect(stopWords.has(term)).toBe(false);
          expect(term).not.toBe('');
          expect(term).toBe(term.toLowerCase());
        }
      }),
    );
  });
});

describe('findWords', () => {
  test('says where each word stands, stop words included', () => {
    const text = 'The (self-)attention of c++.';
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'self',
      'attention',
      'of',
      'c++',
    ]);
  });

  test('finds words in order that do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of findWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
