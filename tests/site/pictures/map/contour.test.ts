import { describe, expect, test } from 'vitest';
import { ringArea, ringPath, traceContours } from '../../../../src/site/pictures/map/contour.ts';

/** A field of one digit a crossing, 5 counting as zero. */
function fieldOf(rows: readonly string[]): [Float32Array, { columns: number; rows: number }] {
  const digits = rows.join('');
  return [
    Float32Array.from(digits, (digit) => Number(digit) - 5),
    { columns: rows[0]!.length, rows: rows.length },
  ];
}

describe('contours', () => {
  test('go round what is above zero, half way to what is as far below', () => {
    const [ring, ...others] = traceContours(...fieldOf(['444', '464', '444']));
    expect(others).toEqual([]);
    expect(new Set(ring!.map(({ x, y }) => `${x} ${y}`))).toEqual(
      new Set(['1 0.5', '1.5 1', '1 1.5', '0.5 1']),
    );
    expect(ringArea(ring!)).toBe(0.5);
  });

  test('go round holes the other way', () => {
    const rings = traceContours(...fieldOf(['44444', '46664', '46464', '46664', '44444']));
    const areas = rings.map(ringArea).sort((a, b) => a - b);
    expect(areas).toEqual([-0.5, 8.5]);
  });

  test('are closed at the edge of the field', () => {
    const [ring, ...others] = traceContours(...fieldOf(['999', '999', '999']));
    expect(others).toEqual([]);
    expect(ringArea(ring!)).toBeLessThan(4);
  });

  test('join two corners that lie across from each other', () => {
    expect(traceContours(...fieldOf(['4444', '4644', '4464', '4444']))).toHaveLength(1);
  });

  test('are several where there are islands, none where nothing is above zero', () => {
    expect(traceContours(...fieldOf(['44444', '46464', '44444']))).toHaveLength(2);
    expect(traceContours(...fieldOf(['44', '44']))).toEqual([]);
  });

  test('become smooth paths in whole units that end where they begin', () => {
    const ring = [
      { x: 0.2, y: 0 },
      { x: 10, y: 0.4 },
      { x: 10, y: 10 },
    ];
    const numbers = ringPath(ring).match(/-?\d+/g)!.map(Number);
    const moves = numbers.slice(2);
    const ends = [2, 3].map((first) =>
      moves.filter((_, at) => at % 4 === first).reduce((sum, move) => sum + move, 0),
    );
    expect(moves).toHaveLength(12);
    expect(ends).toEqual([0, 0]);
  });
});
