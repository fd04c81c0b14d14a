import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/search/answer/engine.ts';
import { HitPager } from '../../../src/search/answer/hit-pager.ts';
import { parsed } from '../query/parsed-query.ts';

/** An answer with hits 0 to count-1, of which those fit that `fits` says. */
function answerTo(typed: string, count: number, fits: (number: number) => boolean) {
  const checked: number[] = [];
  const query = parsed(typed);
  const hits = Array.from({ length: count }, (_, number) => ({ number, score: count - number, missing: 0 }));
  const answer: Answer = {
    count,
    complete: count,
    best: (most) => hits.slice(0, most),
    hits,
    lacks: () => [],
    absent: [],
    areNearest: false,
    query,
    resolved: {} as Answer['resolved'],
    matchesPhrases: async (number) => {
      checked.push(number);
      return fits(number);
    },
  };
  return { answer, checked };
}

const numbers = (hits: readonly { number: number }[]) => hits.map(({ number }) => number);
const isEven = (number: number) => number % 2 === 0;

describe('HitPager', () => {
  test('knows the total at once where there is no phrase', async () => {
    const pager = new HitPager(answerTo('merge models', 35, () => true).answer);
    expect(pager.total).toEqual({ count: 35, isExact: true });
    expect(numbers(await pager.take(3))).toEqual([0, 1, 2]);
    expect(await pager.take(100)).toHaveLength(35);
  });

  test.for(['"task vectors"', 'merge -"task vectors"'])(
    'says the least there can be for %s until all hits are checked',
    async (typed) => {
      const { answer, checked } = answerTo(typed, 40, isEven);
      const pager = new HitPager(answer);
      expect(pager.total).toEqual({ count: 0, isExact: false });
      expect(numbers(await pager.take(3))).toEqual([0, 2, 4]);
      const { count, isExact } = pager.total;
      expect(isExact).toBe(false);
      expect(count).toBe(checked.filter(isEven).length);
      expect(checked.length).toBeLessThan(20);
      expect(await pager.take(100)).toHaveLength(20);
      expect(pager.total).toEqual({ count: 20, isExact: true });
    },
  );

  test('knows the total of a phrase after the first hits where the collection is small', async () => {
    const { answer } = answerTo('"task vectors"', 40, isEven);
    const pager = new HitPager({ ...answer, isSmall: true });
    expect(numbers(await pager.take(3))).toEqual([0, 2, 4]);
    expect(pager.total).toEqual({ count: 20, isExact: true });
  });

  test('checks each hit once, and gives longer and longer beginnings of one list', async () => {
    const { answer, checked } = answerTo('"a phrase"', 40, isEven);
    const pager = new HitPager(answer);
    const first = numbers(await pager.take(5));
    const second = numbers(await pager.take(9));
    expect(second.slice(0, 5)).toEqual(first);
    await pager.take(40);
    expect(checked).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  test('gives the same to two who ask at once', async () => {
    const pager = new HitPager(answerTo('"a phrase"', 40, isEven).answer);
    const [one, other] = await Promise.all([pager.take(10), pager.take(10)]);
    expect(numbers(one)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
    expect(other).toEqual(one);
  });

  test('can be asked again after a text could not be had', async () => {
    let failures = 1;
    const { answer } = answerTo('"a phrase"', 4, isEven);
    const pager = new HitPager({
      ...answer,
      matchesPhrases: (number) =>
        failures-- > 0 ? Promise.reject(new Error('lost')) : answer.matchesPhrases(number),
    });
    await expect(pager.take(10)).rejects.toThrow('lost');
    expect(numbers(await pager.take(10))).toEqual([0, 2]);
  });
});
