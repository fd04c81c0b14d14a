import { describe, expect, test } from 'vitest';
import { judge, limitAt } from '../../../../scripts/bench/search/bars.ts';
import type { Figures } from '../../../../scripts/bench/search/figures.ts';

const figures: Figures = {
  engine: 'papershelf',
  bytes: 30_000,
  requests: 9,
  firstResult: 80,
  firstResultSlow: 1000,
  keyMedian: 1,
  keySlowest: 8,
  quality: { 'title words': 1, typo: 0.9, 'half typed': 1, 'abstract words': 0.9 },
  meanQuality: 0.95,
  files: 60,
  heap: 2_000_000,
  build: 200,
  notes: [],
};
const pagefind: Figures = {
  ...figures,
  engine: 'pagefind',
  bytes: 150_000,
  firstResultSlow: 2000,
  files: 190,
};
const named = (name: string, all = judge([figures, pagefind], 179, 1)) =>
  all.find((verdict) => verdict.name.startsWith(name));

describe('limitAt', () => {
  const limits = [10, 20, 30, 100] as const;

  test('is the given limit at each of the given sizes', () => {
    expect([179, 1_000, 10_000, 50_000].map((size) => limitAt(limits, size))).toEqual([10, 20, 30, 100]);
  });

  test('is halfway at the geometric mean of two sizes', () => {
    expect(limitAt(limits, Math.sqrt(1_000 * 10_000))).toBeCloseTo(25);
  });

  test('stays at the nearest limit beyond the given sizes', () => {
    expect([20, 200_000].map((size) => limitAt(limits, size))).toEqual([10, 100]);
  });

  test('is absent where nothing is asked of the smaller size', () => {
    const from1k = [null, 20, 30, 100] as const;
    expect([179, 500, 1_000].map((size) => limitAt(from1k, size))).toEqual([null, null, 20]);
  });
});

describe('judge', () => {
  test('compares with Pagefind of the same run', () => {
    expect(named('bytes over')).toMatchObject({ measured: 0.2, passes: true, isJudged: true });
    expect(named('time to first result')).toMatchObject({ measured: 0.5, passes: true });
  });

  test('fails what is below a least value', () => {
    expect(named('MRR')).toMatchObject({ measured: 0.95, bar: 0.98, isLeast: true, passes: false });
  });

  test('reports absolute times and memory without judging them', () => {
    expect(named('p95 per key in ms')).toMatchObject({ isJudged: false, passes: true });
    expect(named('JavaScript heap')).toMatchObject({ isJudged: false });
  });

  test('leaves out what was not measured and what is not asked at this size', () => {
    const alone = judge([figures], 179, 1);
    expect(named('bytes over', alone)).toBeUndefined();
    expect(named('files over')).toBeUndefined();
    expect(named('files over', judge([figures, pagefind], 1_000, 1))).toBeDefined();
  });
});
