import { expect, test } from 'vitest';
import { isInYears } from '../../../src/search/rare/facet-test.ts';

test.each([
  [2020, '2020', true],
  [2020, '202', false],
  [2020, '2019-2021', true],
  [2020, '2021-2019', false],
  [2020, '2020-', true],
  [2020, '-2019', false],
  [2020, '2018–2020', true],
  [2020, '', false],
  [2020, '-', false],
  [2020, 'soon', false],
])('%i is in the years "%s": %s', (year, years, isIn) => {
  expect(isInYears(year, years)).toBe(isIn);
});
