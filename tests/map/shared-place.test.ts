import { describe, expect, test } from 'vitest';
import { PHONE_SHEET, WIDE_SHEET } from '../../src/map/map-data.ts';
import { sharedPlace, viewAtPlace } from '../../src/map/shared-place.ts';
import { middleOf, WHOLE_SHEET } from '../../src/map/view.ts';

describe('a shared place', () => {
  const place = { x: 400, y: 700, zoom: 4 };

  test.for([WIDE_SHEET, PHONE_SHEET])('is found again on a sheet $width wide', (size) => {
    expect(sharedPlace(viewAtPlace(place, size), size)).toEqual(place);
  });

  test('lies on its side on an upright sheet', () => {
    expect(middleOf(viewAtPlace(place, WIDE_SHEET), WIDE_SHEET)).toEqual({ x: 400, y: 532 });
    const { x, y } = middleOf(viewAtPlace(place, PHONE_SHEET), PHONE_SHEET);
    expect([x, y]).toEqual([expect.closeTo(0.7 * 328), expect.closeTo(0.4 * 540)]);
  });

  test('is none for the whole map', () => {
    expect(sharedPlace(WHOLE_SHEET, WIDE_SHEET)).toBeNull();
    expect(viewAtPlace(null, WIDE_SHEET)).toBe(WHOLE_SHEET);
  });
});
