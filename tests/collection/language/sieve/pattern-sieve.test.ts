import { expect, test } from 'vitest';
import { splitSentences } from '../../../../src/collection/language/sentences.ts';
import { neededTexts } from '../../../../src/collection/language/sieve/needed-texts.ts';
import { buildPatternSieve } from '../../../../src/collection/language/sieve/pattern-sieve.ts';
import { GIST_CUES } from '../../../../src/collection/understand/gist/gist-cues.ts';
import { KIND_CUES } from '../../../../src/collection/understand/kind/kind-cues.ts';
import { firstPapers } from '../../../first-papers.ts';

test('finds what every match has in it: of optional parts, classes and looks around nothing', () => {
  const needed = [
    /\bheads?\b(?! of)/,
    /[Ww]e (?:prune|merge)/,
    /(?:very )?deep+er/,
    /a{0,2}b{2}c/,
    /(?<=deep )\w+/,
    /\d+|%/,
    /\(\p{Lu}+\)/u,
    /[^)\]]+ of \u00d7/,
  ].map(neededTexts);
  expect(needed).toEqual([['head'], ['prune', 'merge'], ['deep'], ['b'], null, null, ['('], [' of ']]);
});

test('knows nothing of patterns for which letters beyond ASCII are the same as some of it', () => {
  expect(/benchmarks/iu.test('benchmarKs'.replace('K', '\u212a'))).toBe(true);
  expect(neededTexts(/benchmarks/iu)).toBe(null);
});

test('finds texts that begin or end within others', () => {
  const sieve = buildPatternSieve([/she/, /hers/, /he/, /his/, /\w/]);
  expect(sieve('USHERS')).toEqual([0, 1, 2, 4]);
  expect(sieve('h\u00e9 his')).toEqual([3, 4]);
});

test('lists the places of many patterns in order', () => {
  const numbers = Array.from({ length: 100 }, (_, number) => number);
  const sieve = buildPatternSieve(numbers.map((number) => new RegExp(`<${number}>`)));
  expect(
    sieve(
      numbers
        .map((number) => `<${number}>`)
        .reverse()
        .join(''),
    ),
  ).toEqual(numbers);
  expect(sieve('<64> <63> <31> <31>')).toEqual([31, 63, 64]);
});

test('leaves out none of the cues that the sentences of real papers have, and most of the others', () => {
  const patterns = [...Object.values(GIST_CUES), ...Object.values(KIND_CUES).map(({ pattern }) => pattern)];
  const sieve = buildPatternSieve(patterns);
  const sentences = firstPapers.flatMap(({ title, abstract }) => [title, ...splitSentences(abstract ?? '')]);
  let maybe = 0;
  for (const sentence of sentences) {
    const found = new Set(sieve(sentence));
    maybe += found.size;
    patterns.forEach((pattern, i) => {
      if (!found.has(i)) expect(pattern.test(sentence), `${pattern.source}: ${sentence}`).toBe(false);
    });
  }
  expect(maybe).toBeLessThan(0.3 * sentences.length * patterns.length);
});
