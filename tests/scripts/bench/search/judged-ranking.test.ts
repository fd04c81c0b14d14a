import { describe, expect, test } from 'vitest';
import { averagePrecision, discountedGain } from '../../../../scripts/bench/search/judged-ranking.ts';

const relevant = new Set(['a', 'b']);

describe('a judged ranking', () => {
  test('is perfect with all that is relevant first', () => {
    expect(discountedGain(['b', 'a', 'x'], relevant)).toBe(1);
    expect(averagePrecision(['b', 'a', 'x'], relevant)).toBe(1);
  });

  test('is worth less the later it comes, and nothing without', () => {
    expect(discountedGain(['x', 'a'], relevant)).toBeCloseTo(1 / Math.log2(3) / (1 + 1 / Math.log2(3)), 12);
    expect(averagePrecision(['x', 'a', 'y', 'b'], relevant)).toBe((1 / 2 + 2 / 4) / 2);
    expect([discountedGain([], relevant), averagePrecision(['x'], relevant)]).toEqual([0, 0]);
  });

  test('counts no gain after the tenth place', () => {
    const late = [...'0123456789', 'a', 'b'];
    expect(discountedGain(late, relevant)).toBe(0);
    expect(averagePrecision(late, relevant)).toBeGreaterThan(0);
  });
});
