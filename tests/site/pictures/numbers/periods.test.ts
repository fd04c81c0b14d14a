import { describe, expect, test } from 'vitest';
import { lastPeriods, monthBefore, yearBefore } from '../../../../src/site/pictures/numbers/periods.ts';

const years = (...counts: [year: string, count: number][]) => new Map(counts);

describe('the last periods', () => {
  test('have none left out between two that have papers', () => {
    expect(lastPeriods(years(['2019', 2], ['2022', 5]), 10, yearBefore)).toEqual({
      shown: [
        { value: '2019', count: 2 },
        { value: '2020', count: 0 },
        { value: '2021', count: 0 },
        { value: '2022', count: 5 },
      ],
      earlier: { values: [], count: 0 },
    });
  });

  test('are all there are where there is room for exactly as many', () => {
    const { shown, earlier } = lastPeriods(years(['2020', 1], ['2022', 1]), 3, yearBefore);
    expect(shown).toHaveLength(3);
    expect(earlier.values).toEqual([]);
  });

  test('count together what is older, in one of the places', () => {
    const counts = years(['1950', 1], ['2018', 2], ['2019', 3], ['2020', 4]);
    const { shown, earlier } = lastPeriods(counts, 3, yearBefore);
    expect(shown.map(({ value }) => value)).toEqual(['2019', '2020']);
    expect(earlier).toEqual({ values: ['1950', '2018'], count: 3 });
  });

  test('do not begin with periods without papers', () => {
    const { shown, earlier } = lastPeriods(years(['1950', 1], ['2020', 4]), 10, yearBefore);
    expect(shown).toEqual([{ value: '2020', count: 4 }]);
    expect(earlier.values).toEqual(['1950']);
  });

  test('are months as well', () => {
    const { shown } = lastPeriods(
      new Map([
        ['2025-11', 1],
        ['2026-02', 1],
      ]),
      10,
      monthBefore,
    );
    expect(shown.map(({ value }) => value)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });

  test('are none without papers', () => {
    expect(lastPeriods(new Map(), 3, yearBefore)).toEqual({ shown: [], earlier: { values: [], count: 0 } });
  });
});
