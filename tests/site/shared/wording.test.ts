import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { kindSchema, linkSchema } from '../../../src/collection/paper.ts';
import { mentionKindSchema } from '../../../src/collection/settings/lexicon.ts';
import {
  countOf,
  formatBytes,
  kindNames,
  kindPlurals,
  linkNames,
  mentionNames,
  shorten,
} from '../../../src/site/shared/wording.ts';

describe('names', () => {
  test('exist for every kind of paper, link and mention', () => {
    expect(Object.keys(kindNames).sort()).toEqual([...kindSchema.options].sort());
    expect(Object.keys(kindPlurals).sort()).toEqual([...kindSchema.options].sort());
    expect(Object.keys(linkNames).sort()).toEqual([...linkSchema.shape.kind.options].sort());
    expect(Object.keys(mentionNames).sort()).toEqual([...mentionKindSchema.options].sort());
  });
});

describe('a day', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.for([
    ['2026-01-31', '31 January 2026'],
    ['2024-02-29', '29 February 2024'],
    ['2025-12-01', '1 December 2025'],
  ] as const)('%s is written %s, wherever the site is built', async ([day, words]) => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      vi.resetModules();
      const { formatDay } = await import('../../../src/site/shared/wording.ts');
      expect(formatDay(day)).toBe(words);
    }
  });
});

describe('a count', () => {
  test.for([
    [0, '0 analyses'],
    [1, '1 analysis'],
    [2, '2 analyses'],
    [12345, '12,345 analyses'],
  ] as const)('of %i is written %s', ([count, words]) => {
    expect(countOf(count, 'analysis', 'analyses')).toBe(words);
  });

  test('takes an s where no plural is given', () => {
    expect([countOf(1, 'paper'), countOf(2, 'paper')]).toEqual(['1 paper', '2 papers']);
  });
});

describe('a shortened text', () => {
  test('is the text itself where it fits', () => {
    expect(shorten('one two three', 13)).toBe('one two three');
  });

  test.for([
    ['one two three', 12, 'one two…'],
    ['one, two, three', 11, 'one, two…'],
    ['one – two three', 9, 'one…'],
    ['onetwothree', 6, 'onetw…'],
    ['🙂🙂🙂🙂', 4, '🙂…'],
  ] as const)('%s at %i is %s', ([text, limit, short]) => {
    expect(shorten(text, limit)).toBe(short);
  });

  test('is never longer than its limit, begins as the text does and is well formed', () => {
    const words = fc.array(fc.constantFrom('a', 'word', 'and,', '–', '🙂🙂', 'longwordlongword.'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 60 }), (parts, limit) => {
        const text = parts.join(' ');
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short === text || (short.endsWith('…') && text.startsWith(short.slice(0, -1)))).toBe(true);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('a size', () => {
  test.for([
    [0, '0.1 kB'],
    [240, '0.2 kB'],
    [1234, '1.2 kB'],
    [9949, '9.9 kB'],
    [9950, '10 kB'],
    [41_499, '41 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [24_748_406, '25 MB'],
  ] as const)('of %d bytes is written %s', ([bytes, words]) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});
