import { describe, expect, test } from 'vitest';
import { keptPoint } from '../../../../../src/site/pictures/map/names/kept-point.ts';

const grid = { columns: 26, rows: 26, step: 4 };
const box = { left: 20, top: 20, right: 60, bottom: 36 };
const columnOf = (crossing: number) => crossing % grid.columns;

describe('the point that a name keeps', () => {
  test('is its middle where it lies on its own ground', () => {
    expect(keptPoint(box, { grid, owns: () => true, dots: [] })).toMatchObject({ x: 40, y: 28 });
  });

  test('is in the middle of what it has of its own ground', () => {
    const owns = (crossing: number) => columnOf(crossing) * grid.step <= 28;
    expect(keptPoint(box, { grid, owns, dots: [] })).toMatchObject({ x: 24, y: 28 });
  });

  test('is on its own ground where that is in two parts', () => {
    const owns = (crossing: number) => columnOf(crossing) < 7 || columnOf(crossing) > 13;
    const { x } = keptPoint(box, { grid, owns, dots: [] });
    expect(owns(x / grid.step)).toBe(true);
  });

  test('is nearest to a dot of the topic where it has none of its ground', () => {
    const dots = [
      { x: 90, y: 90 },
      { x: 12, y: 30 },
    ];
    expect(keptPoint(box, { grid, owns: () => false, dots })).toEqual({ x: 20, y: 30 });
  });
});
