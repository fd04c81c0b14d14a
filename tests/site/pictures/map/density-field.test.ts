import { describe, expect, test } from 'vitest';
import { densityOf, peakOf, rankFields, valueAt } from '../../../../src/site/pictures/map/density-field.ts';

const grid = { columns: 60, rows: 40, step: 4 };

describe('a density', () => {
  test('is 1 at a lone dot, falls with distance, and is nothing far away', () => {
    const field = densityOf([{ x: 40, y: 80 }], grid, 10);
    expect(valueAt(field, 10, 20)).toBeCloseTo(1);
    expect(valueAt(field, 12, 20)).toBeLessThan(valueAt(field, 11, 20));
    expect(valueAt(field, 11, 21)).toBeCloseTo(Math.exp(-32 / 200));
    expect(valueAt(field, 50, 20)).toBe(-1);
  });

  test('adds up, and is greatest where most dots are', () => {
    const dots = [
      { x: 40, y: 80 },
      { x: 160, y: 40 },
      { x: 160, y: 44 },
    ];
    const field = densityOf(dots, grid, 10);
    expect(valueAt(field, 40, 10)).toBeCloseTo(1 + Math.exp(-16 / 200));
    expect(peakOf(field, grid.step)).toEqual({ x: 160, y: 40 });
  });

  test('has a border of nothing about it, but at the edge of the grid', () => {
    const { part, values } = densityOf([{ x: 0, y: 80 }], grid, 10);
    expect(part).toEqual({ left: 0, top: 12, right: 9, bottom: 29 });
    const width = part.right - part.left;
    const right = [...values].filter((_, at) => at % width === width - 1);
    expect([...values.slice(0, width), ...values.slice(-width), ...right].every((value) => value === 0)).toBe(
      true,
    );
    expect(values[8 * width]).toBeCloseTo(1);
  });
});

describe('fields are ranked', () => {
  const [one, other] = [
    densityOf([{ x: 80, y: 80 }], grid, 10),
    densityOf(
      [
        { x: 104, y: 80 },
        { x: 104, y: 80 },
      ],
      grid,
      10,
    ),
  ];
  const { part, owners, leads } = rankFields([one, other], (value) => value - 0.5);
  const ownerAt = (column: number, row: number) =>
    owners[(row - part.top) * (part.right - part.left) + column - part.left];

  test('by which is the greatest where', () => {
    expect(ownerAt(20, 20)).toBe(0);
    expect(ownerAt(26, 20)).toBe(1);
    expect(ownerAt(23, 20)).toBe(1);
  });

  test('with leads over the next, or as much as the limit allows', () => {
    expect(valueAt(leads[0]!, 19, 20)).toBeCloseTo(valueAt(one, 19, 20) - 0.5);
    expect(valueAt(leads[0]!, 26, 20)).toBeCloseTo(valueAt(one, 26, 20) - 2);
    expect(ownerAt(20, 28)).toBe(-1);
  });

  test('none where there are none', () => {
    expect(rankFields([], () => 1).owners).toHaveLength(0);
  });
});
