import { expect, test } from 'vitest';
import { dotGrowth } from '../../src/map/dot-growth.ts';

test('dots grow with the zoom, and less than what lies between them', () => {
  expect(dotGrowth(1)).toBe(1);
  expect(dotGrowth(8)).toBeGreaterThan(dotGrowth(4));
  expect(dotGrowth(8)).toBeLessThan(8 / 3);
});
