import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCharacterTest } from '../../../src/collection/language/character-test.ts';

const text = fc.string({ unit: fc.constantFrom(...'aZ9 .-éÉ²'), maxLength: 8 });

test.for([/\p{Lu}/u, /[\p{Lu}\p{N}]/u])(
  'a text is asked for %s between two places as the pattern is',
  (kind) => {
    const hasKind = buildCharacterTest(kind);
    fc.assert(
      fc.property(text, text, text, (before, word, after) => {
        const [start, end] = [before.length, before.length + word.length];
        expect(hasKind(before + word + after, start, end)).toBe(kind.test(word));
      }),
    );
  },
);
