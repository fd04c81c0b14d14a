import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSeparators, separatorBetween, unpackSeparators } from '../../../src/search/index/separators.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '像', ' '), minLength: 1, maxLength: 50 });

test('a separator is greater than the key before, no greater than the one after, and a beginning of it', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      fc.pre(one !== other);
      const [before, first] = [one, other].sort() as [string, string];
      const separator = separatorBetween(before, first);
      expect(before < separator && separator <= first && first.startsWith(separator)).toBe(true);
    }),
  );
});

test('packed separators are unpacked to what was packed', () => {
  fc.assert(
    fc.property(fc.array(words), (drawn) => {
      expect(unpackSeparators(packSeparators(drawn))).toEqual(drawn);
    }),
  );
});
