import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sample, seededRandom } from '../../../../scripts/bench/search/random.ts';

describe('seededRandom', () => {
  test('repeats itself for the same seed and differs for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('stays in [0, 1) and covers it evenly', () => {
    const random = seededRandom(3);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) tenths[Math.floor(random() * 10)]!++;
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('sample', () => {
  test('draws different elements of the list, as many as asked or all there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(20), fc.integer(), (list, count, seed) => {
        const drawn = sample(list, count, seededRandom(seed));
        expect(drawn).toHaveLength(Math.min(count, list.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const element of drawn) expect(list).toContain(element);
      }),
    );
  });

  test('begins with the smaller sample when more is asked of the same seed', () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    expect(sample(list, 20, seededRandom(1)).slice(0, 5)).toEqual(sample(list, 5, seededRandom(1)));
  });
});
