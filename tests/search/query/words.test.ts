import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/collection/language/fold.ts';
import { stopWords } from '../../../src/collection/language/words/stop-words.ts';
import { findWords, termsOf, termsOfTitle } from '../../../src/search/query/words.ts';

describe('foldText', () => {
  test('folds accents, capitals and compatibility forms', () => {
    expect(foldText('Naïve Erdős ﬁne ＧＰＴ')).toBe('naive erdos fine gpt');
  });

  test('drops what is not seen, and writes letters as they are typed', () => {
    expect(foldText('trans\u00adfor\u200bmer\ufeff\u200f\u2060 a\ufe0f')).toBe('transformer a');
    expect(foldText('Straße Œuvre Ærø ŁÓDŹ Þór ışığı Λόγος')).toBe(
      'strasse oeuvre aero lodz thor isigi λογοσ',
    );
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

  test('pairs the characters of scripts that write no spaces, and takes each by itself', () => {
    expect(termsOf('图像检索')).toEqual(['图像', '像检', '检索', '图', '像', '检', '索']);
    expect(termsOf('ｦÀ')).toEqual(['ヲa', 'ヲ']);
  });

  test('takes a name and its number together, and neighbours that are known as one word', () => {
    expect(termsOf('Llama 2, GPT 3.5 in 20 data sets')).toEqual([
      ...['llama', 'llama2', 'gpt', 'gpt35', '35', '20', 'data', 'sets'],
    ]);
    expect(termsOf('data sets', (closed) => closed === 'datasets')).toEqual(['data', 'datasets', 'sets']);
    expect(termsOf('data, sets', () => true)).toEqual(['data', 'sets']);
  });

  test('takes single letters, digits and signs of a title, and a title of common words whole', () => {
    expect(termsOfTitle('Plan B: a 🔥 view')).toEqual(['plan', 'view', 'b', '🔥']);
    expect(termsOfTitle('To Be or Not to Be')).toEqual(['to be or not to be']);
    expect(termsOf('Plan B: a 🔥 view')).toEqual(['plan', 'view']);
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
