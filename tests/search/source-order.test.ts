import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAPERS_PER_FILE, packSourceOrder, SourceOrder } from '../../src/search/source-order.ts';

/** An order as it is published, and the files of it that were asked for. */
function serveOrder(order: readonly number[]) {
  const files = packSourceOrder(order);
  const asked: number[] = [];
  const source = new SourceOrder(order.length, async (file) => {
    asked.push(file);
    return files[file]!;
  });
  return { source, asked };
}

/** All papers of a large collection: the first is the last in the dumps. */
const backwards = Array.from({ length: 5 * PAPERS_PER_FILE + 1 }, (_, rank) => 5 * PAPERS_PER_FILE - rank);

describe('the order of the dumps', () => {
  test('has the first papers that match, however many files they are in', async () => {
    const { source } = serveOrder(backwards);
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 6_000 }), async (count, step) => {
        const isMatch = (number: number) => number % step === 0;
        const matching = backwards.filter(isMatch);
        expect([...(await source.first(count, matching.length, isMatch))]).toEqual(matching.slice(0, count));
      }),
      { numRuns: 50 },
    );
    expect([...(await source.all())]).toEqual(backwards);
  });

  test('is fetched from the front as far as it is needed', async () => {
    const files = async (isMatch: (number: number) => boolean) => {
      const { source, asked } = serveOrder(backwards);
      await source.first(10, backwards.filter(isMatch).length, isMatch);
      return asked;
    };
    expect(await files(() => true)).toEqual([0]);
    expect(await files((number) => number > 3 * PAPERS_PER_FILE)).toEqual([0]);
    // Ten of twenty papers are looked for in half of the files, and then in the others.
    expect(await files((number) => number < 20)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await files(() => false)).toEqual([]);
  });

  test('is empty for an empty collection', async () => {
    expect(await serveOrder([]).source.all()).toHaveLength(0);
  });
});
