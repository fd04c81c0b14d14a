import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeTitle, paperId, paperSlug } from '../../src/collection/identity.ts';
import { paperIdSchema, paperSlugSchema } from '../../src/collection/paper.ts';

/** Base32 (RFC 4648) bit by bit, to hold the one under test against. */
function slowBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? [])
    .map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five, 2)])
    .join('');
}

describe('a normalised title', () => {
  test('ignores case, punctuation, width and composition', () => {
    expect(normalizeTitle('  Ｔａｓｋ-Vectors:\t“Naïve”?! ')).toBe('task vectors naïve');
    expect(normalizeTitle('Nai\u0308ve')).toBe(normalizeTitle('naïve'));
  });

  test('has the names that a sign makes of a letter as they are spoken, and no other sign', () => {
    const titles = ['Learning C', 'Learning C++', 'Learning C#', 'Learning C*'];
    expect(new Set(titles.map((title) => paperId(title))).size).toBe(4);
    expect(normalizeTitle('C++11, Ｃ＋＋ and C♯: A*-search')).toBe(
      'c plus plus 11 c plus plus and c sharp a star search',
    );
    expect(normalizeTitle('Why so long* (A*B, a #1 hit, F+, vitamin-C)?')).toBe(
      'why so long a b a 1 hit f vitamin c',
    );
  });

  test('is empty when there is no letter and no digit', () => {
    expect(normalizeTitle('???')).toBe('');
  });
});

describe('a paper id', () => {
  test('is the start of the base32 of SHA-256 of the normalised title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const digest = createHash('sha256').update(normalizeTitle(title)).digest();
        expect(paperId(title)).toBe(slowBase32(digest).slice(0, 10));
        expect(paperIdSchema.safeParse(paperId(title)).success).toBe(true);
      }),
    );
  });

  test('of a later paper with a title depends on what tells it from the earlier one, too', () => {
    const ids = [undefined, '10.1000/a', '10.1000/b', '2020'].map((told) => paperId('Editorial', told));
    expect(new Set(ids).size).toBe(4);
    expect(paperId('EDITORIAL', '2020')).toBe(ids[3]);
    expect(paperId('Editorial 2020')).not.toBe(ids[3]);
    expect(paperSlug('Editorial', 'An Editorial', '2020')).toBe(`an-editorial-${ids[3]}`);
  });

  test('keeps two papers apart whose names differ in letters and not in case', () => {
    expect(paperId('TAROT: Targeted Data')).toBe(paperId('TaRot: targeted data'));
    expect(paperId('TAROT: Targeted Data')).not.toBe(paperId('TAROT: Target Data'));
  });
});

describe('a paper slug', () => {
  test('is readable, folds accents and is cut between words', () => {
    expect(paperSlug("What's Erdős–Rényi? Straße")).toMatch(/^whats-erdos-renyi-strasse-[a-z2-7]{10}$/);
    const long = paperSlug('A Closer Look at the Intervention Procedure of Concept Bottleneck Models');
    expect(long.slice(0, -11)).toBe('a-closer-look-at-the-intervention-procedure-of-concept');
  });

  test('says "paper" when no Latin letter or digit is left', () => {
    expect(paperSlug('大语言模型')).toBe(`paper-${paperId('大语言模型')}`);
  });

  test('takes the id from the title of the dump and the words from the cleaned one', () => {
    expect(paperSlug('\\emph{Big} Models', 'Big Models')).toBe(`big-models-${paperId('\\emph{Big} Models')}`);
  });

  test('fits the schema whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        expect(paperSlugSchema.safeParse(paperSlug(title)).success).toBe(true);
      }),
    );
  });
});
