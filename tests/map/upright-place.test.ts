import { describe, expect, test } from 'vitest';
import { PHONE_SHEET, WIDE_SHEET } from '../../src/map/map-data.ts';
import { sheetEdge, uprightPlace, uprightTransform } from '../../src/map/upright-place.ts';

describe('the place on the upright sheet', () => {
  const [wide, phone] = [sheetEdge(WIDE_SHEET), sheetEdge(PHONE_SHEET)];

  test('has the map on its side: the edges of one sheet are those of the other', () => {
    const corner = uprightPlace({ x: WIDE_SHEET.width - wide.x, y: wide.y });
    expect(corner.x).toBeCloseTo(phone.x, 1);
    expect(corner.y).toBeCloseTo(PHONE_SHEET.height - phone.y, 1);
    const opposite = uprightPlace({ x: wide.x, y: WIDE_SHEET.height - wide.y });
    expect(opposite.x).toBeCloseTo(PHONE_SHEET.width - phone.x, 1);
    expect(opposite.y).toBeCloseTo(phone.y, 1);
  });

  test('is where the transformation moves a drawing to', () => {
    const [a, b, c, d, e, f] = uprightTransform.match(/-?[\d.]+/g)!.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (const { x, y } of [
      { x: 0, y: 0 },
      { x: 1000, y: 760 },
      { x: 321, y: 45 },
    ]) {
      const place = uprightPlace({ x, y });
      expect(Math.abs(a * x + c * y + e - place.x)).toBeLessThan(0.06);
      expect(Math.abs(b * x + d * y + f - place.y)).toBeLessThan(0.06);
    }
  });
});
