import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderByOverlap } from '../../../../src/site/pictures/overlap/overlap-order.ts';

/** Counts of `size` topics of ten papers each, of which only the given pairs share any. */
function sharing(size: number, pairs: readonly (readonly [one: number, other: number, papers: number])[]) {
  const shared = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column): number => (row === column ? 10 : 0)),
  );
  for (const [one, other, papers] of pairs) {
    shared[one]![other] = papers;
    shared[other]![one] = papers;
  }
  return shared;
}

describe('the order of topics by overlap', () => {
  test('puts together what shares papers', () => {
    const order = orderByOverlap(
      sharing(6, [
        [0, 3, 5],
        [1, 4, 5],
        [2, 5, 5],
      ]),
    );
    const apart = [
      [0, 3],
      [1, 4],
      [2, 5],
    ].map(([one, other]) => Math.abs(order.indexOf(one!) - order.indexOf(other!)));
    expect(apart).toEqual([1, 1, 1]);
  });

  test('finds a chain again, however its links were mixed', () => {
    const order = orderByOverlap(
      sharing(5, [
        [3, 0, 4],
        [0, 4, 4],
        [4, 1, 4],
        [1, 2, 4],
      ]),
    );
    expect([order, order.toReversed()]).toContainEqual([3, 0, 4, 1, 2]);
  });

  test('goes by shares, so that a large topic does not draw everything to itself', () => {
    const shared = sharing(4, [
      [0, 2, 3],
      [1, 2, 1],
      [0, 3, 3],
    ]);
    shared[2]![2] = 1000;
    const order = orderByOverlap(shared);
    expect(Math.abs(order.indexOf(0) - order.indexOf(3))).toBe(1);
  });

  test('leaves an order as it is where nothing is shared, and has each topic once', () => {
    expect(orderByOverlap(sharing(4, []))).toEqual([0, 1, 2, 3]);
    expect(orderByOverlap([])).toEqual([]);
    const counts = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(10)), { maxLength: 20 }).map((pairs) =>
      sharing(
        7,
        pairs.filter(([one, other]) => one !== other),
      ),
    );
    fc.assert(
      fc.property(counts, (shared) => {
        const order = orderByOverlap(shared);
        expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
        expect(orderByOverlap(shared)).toEqual(order);
      }),
    );
  });
});
