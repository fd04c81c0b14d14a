import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodePostings,
  encodePostings,
  packFlags,
  packLists,
  pieceNames,
  unpackFlags,
  unpackLists,
} from '../../src/search/pieces.ts';

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

  test('are gaps, and frequencies only where a term is repeated', () => {
    expect(
      encodePostings([
        [3, 1],
        [5, 3],
      ]),
    ).toEqual([4, 2, -3]);
  });
});

test('packed lists and flags are unpacked to what was packed', () => {
  const lists = fc.array(fc.array(fc.nat(1299), { maxLength: 5 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(lists, fc.constantFrom(1300, 50_000), (drawn, count) => {
      expect(unpackLists(packLists(drawn, count), count)).toEqual(drawn);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (flags) => {
      expect(unpackFlags(packFlags(flags), flags.length)).toEqual(flags);
    }),
  );
});

test('every piece has a name of its own', () => {
  const { base, columns, shard, spelling, records, texts } = pieceNames;
  const names = [base, columns, ...[0, 1].flatMap((n) => [shard(n), spelling(n), records(n), texts(n)])];
  expect(new Set(names).size).toBe(10);
});
