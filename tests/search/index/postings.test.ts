import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPapers, decodePostings, encodePostings } from '../../../src/search/index/postings.ts';

const pairs = fc
  .uniqueArray(fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 200 })), {
    selector: ([number]) => number,
  })
  .map((list) => list.sort((a, b) => a[0] - b[0]));

describe('postings', () => {
  test('are decoded to what was encoded, through JSON', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        expect(decodePostings(JSON.parse(JSON.stringify(encodePostings(list))))).toEqual(list);
      }),
    );
  });

  test('take one character for a close paper, and one more where a term is repeated', () => {
    expect(
      encodePostings([
        [3, 1],
        [5, 3],
        [36, 1],
      ]),
    ).toBe('&$^;)');
  });

  test('are of as many papers as were encoded', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        expect(countPapers(encodePostings(list))).toBe(list.length);
      }),
    );
  });
});
