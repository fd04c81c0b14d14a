import { expect, test } from 'vitest';
import { dotGrowth, dotRadius } from '../../src/map/dot-radius.ts';
import { PHONE_SHEET, WIDE_SHEET } from '../../src/map/map-data.ts';

test('dots are no larger than on a sheet of few papers, and never too small to be seen', () => {
  for (const sheet of [WIDE_SHEET, PHONE_SHEET]) {
    const radii = [4, 100, 1000, 10_000, 100_000].map((papers) => dotRadius(papers, sheet));
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    expect(radii.at(-1)).toBe(0.8);
  }
  expect(dotRadius(4, WIDE_SHEET)).toBe(dotRadius(179, WIDE_SHEET));
});

test('dots grow with the zoom, and less than what lies between them', () => {
  expect(dotGrowth(1)).toBe(1);
  expect(dotGrowth(8)).toBeGreaterThan(dotGrowth(4));
  expect(dotGrowth(8)).toBeLessThan(8 / 3);
});
