import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWordReader } from '../../../src/search/build/word-reader.ts';
import { findWords, type Word } from '../../../src/search/query/words.ts';

describe('reading the words of many texts', () => {
  test('finds those of a search, and says of each what it is by itself', () => {
    const ofItself = ({ pieces, parts, joined, mark }: Word) => ({ pieces, parts, joined, mark });
    const read = buildWordReader(ofItself);
    const sign = fc.constantFrom(..."ab\u03b1 1-/+#*.'&_\u221a\u6587\u0301");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: sign })), (text) => {
        const found: unknown[] = [];
        read(text, (word, start, end) => found.push({ ...word, start, end }));
        expect(found).toEqual(
          findWords(text).map((word) => ({ ...ofItself(word), start: word.start, end: word.end })),
        );
      }),
    );
  });

  test('asks about each way of writing a word once', () => {
    const asked: string[] = [];
    const read = buildWordReader(({ pieces }) => {
      asked.push(pieces.join(' '));
      return pieces;
    });
    for (const text of ['Deep nets', 'nets, deep nets']) read(text, () => {});
    expect(asked).toEqual(['deep', 'nets', 'deep']);
  });
});
