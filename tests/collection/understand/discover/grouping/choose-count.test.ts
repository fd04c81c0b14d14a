import { expect, test } from 'vitest';
import { chooseCount } from '../../../../../src/collection/understand/discover/grouping/choose-count.ts';
import { drawLots } from '../../../../../src/collection/understand/discover/grouping/drawn-lots.ts';
import { bunches } from './bunches.ts';

const lots = drawLots(Array.from({ length: 60 }, (_, i) => `paper${i}`));

test('the number is chosen on which samples agree best', () => {
  const { count, agreement } = chooseCount(bunches(5, 12), [3, 4, 5, 6, 7], lots);
  expect(count).toBe(5);
  expect(agreement).toBe(1);
});

test('a number that divides what belongs together agrees less', () => {
  expect(chooseCount(bunches(5, 12), [8], lots).agreement).toBeLessThan(0.9);
});
