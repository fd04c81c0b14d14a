import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/search/query/query-words.ts';
import { parsed } from './parsed-query.ts';

describe('wordsOf', () => {
  test('gives the wanted words in order; only the last may be unfinished', () => {
    const words = wordsOf(parsed('title:merge "task vectors" -heads probing'));
    expect(words.map(({ word, isLast }) => [word.parts.join(), isLast])).toEqual([
      ['merge', false],
      ['task', false],
      ['vectors', false],
      ['probing', true],
    ]);
  });
});
