import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationKey, distinctKeys } from '../../../src/export/citation/citation-keys.ts';

describe('citationKey', () => {
  test.each([
    ['editing-models-with-task-arithmetic-abcdefgh23', 'editing-models-task-arithmetic'],
    ['tarot-a-reward-driven-data-selection-abcdefgh23', 'tarot-reward-driven-data'],
    ['on-the-it-abcdefgh23', 'on-the-it'],
    ['1984-abcdefgh23', '1984'],
    ['paper-abcdefgh23', 'paper'],
    [`${'x'.repeat(60)}-abcdefgh23`, 'x'.repeat(40)],
    [`one-${'x'.repeat(40)}-two-abcdefgh23`, 'one'],
  ])('of %s is %s', (slug, key) => {
    expect(citationKey(slug)).toBe(key);
  });
});

describe('distinctKeys', () => {
  test('end in the beginning of the id where two would be the same', () => {
    const slugs = ['tarot-one-abcdefgh23', 'tarot-one-qrstuvwx23', 'other-abcdefgh23'];
    expect(Object.fromEntries(distinctKeys(slugs))).toEqual({
      'tarot-one-abcdefgh23': 'tarot-one-abcd',
      'tarot-one-qrstuvwx23': 'tarot-one-qrst',
      'other-abcdefgh23': 'other',
    });
  });

  test('are distinct and the same in any order, however alike the addresses are', () => {
    const word = fc.constantFrom('a', 'the', 'x', 'abcd', 'paper');
    const id = fc.constantFrom('abcdefgh23', 'abcdefgh24', 'abcdzzzz24', 'qrstuvwx23');
    const slug = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), id)
      .map(([words, end]) => [...words, end].join('-'));
    fc.assert(
      fc.property(fc.uniqueArray(slug, { maxLength: 30 }), (slugs) => {
        const keys = distinctKeys(slugs);
        expect(new Set(keys.values()).size).toBe(slugs.length);
        const turned = distinctKeys(slugs.toReversed());
        expect(slugs.map((one) => turned.get(one))).toEqual(slugs.map((one) => keys.get(one)));
      }),
    );
  });
});
