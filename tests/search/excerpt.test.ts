import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WordMatcher } from '../../src/search/answer/highlight.ts';
import { countMatches, excerptOf } from '../../src/search/excerpt.ts';
import { findWords } from '../../src/search/query/words.ts';

const LENGTH = 260;
const wanted = new Set(['merging', 'heads', 'vectors']);
const isWanted: WordMatcher = ({ parts }) => parts.some((part) => wanted.has(part));
const filler = 'some other words that say very little about anything at all. '.repeat(10);

const texts = fc
  .array(
    fc.constantFrom(
      'merging',
      'heads',
      'vectors',
      'word',
      'longer-word',
      '(',
      ' ',
      ' ',
      ', ',
      'x'.repeat(90),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

/** The most different words wanted that begin and end within one stretch of this length. */
function mostWithin(text: string): number {
  const matches = findWords(text).filter(isWanted);
  const counts = matches.map(({ start }) => {
    const inside = matches.filter((word) => word.start >= start && word.end <= start + LENGTH);
    return new Set(inside.map((word) => text.slice(word.start, word.end).toLowerCase())).size;
  });
  return Math.max(0, ...counts);
}

describe('excerptOf', () => {
  test('has as many different words as any stretch of its length', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const excerpt = excerptOf(text, isWanted);
        if (excerpt === null) expect(findWords(text).some(isWanted)).toBe(false);
        else expect(countMatches(excerpt, isWanted)).toBeGreaterThanOrEqual(mostWithin(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('stands in the text, between ellipses where something was left out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const excerpt = excerptOf(text, isWanted);
        if (excerpt === null) return;
        const inner = excerpt.replace(/^… /, '').replace(/ …$/, '');
        expect(text).toContain(inner);
        if (!excerpt.startsWith('… ')) expect(text.trimStart().startsWith(inner)).toBe(true);
        if (!excerpt.endsWith(' …')) expect(text.trimEnd().endsWith(inner)).toBe(true);
      }),
    );
  });

  test('is about 260 characters of whole words around the best stretch', () => {
    const text = `${filler}merging ${filler}merging heads by vectors. ${filler}`;
    const excerpt = excerptOf(text, isWanted)!;
    expect(excerpt).toContain('merging heads by vectors.');
    expect(excerpt.length).toBeLessThan(LENGTH + 10);
    expect(excerpt.length).toBeGreaterThan(LENGTH - 40);
    const inner = excerpt.slice(2, -2);
    expect(` ${text} `).toContain(` ${inner} `);
  });

  test('keeps the last match of a stretch that is as long as an excerpt may be', () => {
    const text = `merging ${'x'.repeat(LENGTH - 14)} heads, and more words`;
    expect(excerptOf(text, isWanted)).toMatch(/ heads …$/);
  });

  test('is as long in a script without spaces, and leaves characters whole', () => {
    const isLearning: WordMatcher = ({ parts }) => parts.includes('学習');
    for (const run of ['長い文', '𠮷野家', 'か\u3099き\u3099']) {
      const text = `BERT ${`${run}、`.repeat(120)}学習${`、${run}`.repeat(120)} BERT`;
      const inner = excerptOf(text, isLearning)!.replace(/^… | …$/g, '');
      expect(inner).toContain('学習');
      expect(inner.length).toBeGreaterThan(LENGTH - 40);
      expect(inner).not.toMatch(/^[\udc00-\udfff\u3099]|[\ud800-\udbff]$/);
      expect(text[text.indexOf(inner) + inner.length]).not.toBe('\u3099');
    }
  });

  test('takes the first of equally good stretches', () => {
    expect(excerptOf(`merging first ${filler}${filler}merging second`, isWanted)).toMatch(/^merging first/);
  });

  test('is the whole text where that is short, and nothing without a match', () => {
    expect(excerptOf('A note on merging.', isWanted)).toBe('A note on merging.');
    expect(excerptOf('A note.', isWanted)).toBeNull();
    expect(excerptOf('', isWanted)).toBeNull();
  });
});

describe('countMatches', () => {
  test('counts different words, however they are written', () => {
    expect(countMatches('Merging heads, MERGING', isWanted)).toBe(2);
  });
});
