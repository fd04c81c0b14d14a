import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText } from '../../../src/collection/language/compare-text.ts';
import type { TermShard } from '../../../src/search/index/index-files.ts';
import { separatorsOf } from '../../../src/search/index/separators.ts';
import { lastNotAfter, placeOf, ShardMap, Vocabulary } from '../../../src/search/index/vocabulary.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '图', '\ud83d\ude42'), maxLength: 4 });
const sortedWords = fc.uniqueArray(word, { maxLength: 20 }).map((words) => words.sort());

test('lastNotAfter is the last place at or before a key, or the first place', () => {
  fc.assert(
    fc.property(sortedWords, word, (sorted, key) => {
      expect(lastNotAfter(sorted, key)).toBe(
        Math.max(
          0,
          sorted.findLastIndex((one) => one <= key),
        ),
      );
    }),
  );
});

describe('ShardMap', () => {
  const placed = sortedWords.map((words) => words.sort((a, b) => compareText(placeOf(a), placeOf(b))));
  const shardsOf = fc.tuple(
    placed,
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 20, maxLength: 20 }),
  );

  /** Cuts words into shards of the given sizes. */
  function cut(words: string[], sizes: number[]): string[][] {
    const shards: string[][] = [];
    for (let rest = words; rest.length > 0; rest = rest.slice(sizes[shards.length - 1]))
      shards.push(rest.slice(0, sizes[shards.length]));
    return shards;
  }

  /** The first shard begins anywhere, the others with what tells them from the one before. */
  const beginningsOf = (shards: readonly string[][]) => separatorsOf(shards, placeOf);

  test('finds every term, and every term with a prefix but for the short ones, which stand apart', () => {
    fc.assert(
      fc.property(shardsOf, word, ([words, sizes], prefix) => {
        const shards = cut(words, sizes);
        const map = new ShardMap({ shards: beginningsOf(shards), shardSizes: [] });
        for (const term of words) expect(shards[map.shardOf(term)]).toContain(term);
        const loaded = map.shardsWithPrefix(prefix).flatMap((shard) => shards[shard] ?? []);
        const longer = words.filter((term) => term.startsWith(prefix) && placeOf(term) === term);
        for (const term of longer) expect(loaded).toContain(term);
      }),
    );
  });

  test('has a term of two letters, its plural and its neighbours side by side, before all others', () => {
    const words = ['gas', 'rlhf', 'ga', 'gap', 'rls', 'abs', 'rl', 'gases'];
    const ordered = words.sort((a, b) => compareText(placeOf(a), placeOf(b)));
    expect(ordered).toEqual(['abs', 'ga', 'gas', 'rl', 'rls', 'gap', 'gases', 'rlhf']);
  });

  test('asks for no shard that begins behind the prefix', () => {
    const map = new ShardMap({ shards: ['aa', 'car', 'cat', 'caz', 'dog'], shardSizes: [5, 5, 4, 3, 5] });
    expect(map.shardsWithPrefix('cat')).toEqual([2]);
    expect(map.shardsWithPrefix('ca')).toEqual([0, 1, 2, 3]);
    expect(map.sizeOf([0, 1, 2, 3])).toBe(17);
  });
});

describe('Vocabulary', () => {
  const shard: TermShard = {
    terms: [
      ['merge', '#', ''],
      ['merged', '', '#'],
      ['mtl', '#', '#'],
    ],
    synonyms: { mtl: ['multi task learning'] },
    closedForms: { pre: ['pretraining'] },
  };

  test('knows the terms of its shards, and those behind a prefix without the prefix itself', () => {
    const known = new Vocabulary();
    known.add(shard);
    known.add(shard);
    expect([known.has('merge'), known.has('merging')]).toEqual([true, false]);
    expect(known.entry('merged')).toBe(shard.terms[1]);
    expect(known.withPrefix('merge')).toEqual(['merged']);
  });

  test('knows short terms, which stand before all others', () => {
    const known = new Vocabulary();
    known.add({ ...shard, terms: [['rl', '#', ''], ['rls', '', '#'], ...shard.terms] });
    expect(['rl', 'rls', 'r', 'merge'].map((term) => known.has(term))).toEqual([true, true, false, true]);
    expect(known.withPrefix('mer')).toEqual(['merge', 'merged']);
  });

  test('knows other ways of writing, and none for names that objects have of themselves', () => {
    const known = new Vocabulary();
    known.add(shard);
    expect(known.synonyms(['mtl'])).toEqual(['multi task learning']);
    expect(known.synonyms(['constructor'])).toEqual([]);
    expect([known.closedForms('pre'), known.closedForms('constructor')]).toEqual([['pretraining'], []]);
    expect(known.entry('constructor')).toBeUndefined();
  });
});
