import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHONE_SHEET, WIDE_SHEET } from '../../src/map/map-data.ts';
import {
  clampView,
  LARGEST_ZOOM,
  type MapView,
  middleOf,
  panBy,
  toPlace,
  toSheet,
  viewAbout,
  viewWith,
  WHOLE_SHEET,
  zoomAbout,
} from '../../src/map/view.ts';

const size = fc.constantFrom(WIDE_SHEET, PHONE_SHEET);
const coordinate = fc.double({ min: -2000, max: 3000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const anyView = fc.record({
  left: coordinate,
  top: coordinate,
  zoom: fc.double({ min: 0.1, max: 50, noNaN: true }),
});

function isWithin({ left, top, zoom }: MapView, { width, height }: typeof WIDE_SHEET): boolean {
  const almost = 1e-6;
  return (
    zoom >= 1 &&
    zoom <= LARGEST_ZOOM &&
    left >= 0 &&
    top >= 0 &&
    left + width / zoom <= width + almost &&
    top + height / zoom <= height + almost
  );
}

describe('the view of the map', () => {
  test('never shows anything beyond the sheet, whatever is done with it', () => {
    fc.assert(
      fc.property(size, anyView, point, fc.double({ min: 0.01, max: 99, noNaN: true }), (on, any, at, by) => {
        const view = clampView(any, on);
        const moved = [
          view,
          zoomAbout(view, by, at, on),
          panBy(view, at.x, at.y, on),
          viewAbout(at, by, on),
          viewWith(view, at, 20, on),
        ];
        expect(moved.filter((one) => !isWithin(one, on))).toEqual([]);
      }),
    );
  });

  test('keeps the point under the pointer where it is while it comes nearer', () => {
    const view = { left: 300, top: 200, zoom: 2 };
    const pointer = { x: 400, y: 300 };
    const nearer = zoomAbout(view, 3, toSheet(view, pointer), WIDE_SHEET);
    expect(nearer.zoom).toBe(6);
    expect(toSheet(nearer, pointer).x).toBeCloseTo(toSheet(view, pointer).x, 6);
    expect(toSheet(nearer, pointer).y).toBeCloseTo(toSheet(view, pointer).y, 6);
  });

  test('is the whole sheet again when it has gone all the way back', () => {
    const near = zoomAbout(WHOLE_SHEET, 8, { x: 900, y: 700 }, WIDE_SHEET);
    expect(zoomAbout(near, 1 / 8, { x: 100, y: 100 }, WIDE_SHEET)).toEqual(WHOLE_SHEET);
  });

  test('follows the hand at every zoom', () => {
    const view = { left: 300, top: 200, zoom: 4 };
    const moved = panBy(view, 40, -20, WIDE_SHEET);
    expect(toPlace(moved, toSheet(view, { x: 100, y: 100 }))).toEqual({ x: 140, y: 80 });
  });

  test('goes from the sheet to the page and back', () => {
    const view = { left: 300, top: 200, zoom: 4 };
    expect(toPlace(view, { x: 310, y: 210 })).toEqual({ x: 40, y: 40 });
    expect(toSheet(view, { x: 40, y: 40 })).toEqual({ x: 310, y: 210 });
    expect(middleOf(viewAbout({ x: 500, y: 300 }, 5, WIDE_SHEET), WIDE_SHEET)).toEqual({ x: 500, y: 300 });
  });

  test('moves only as far as it must to bring a point into sight', () => {
    const view = { left: 300, top: 200, zoom: 4 };
    expect(viewWith(view, { x: 400, y: 300 }, 20, WIDE_SHEET)).toBe(view);
    const moved = viewWith(view, { x: 600, y: 300 }, 20, WIDE_SHEET);
    expect(toPlace(moved, { x: 600, y: 300 })).toEqual({ x: 980, y: 400 });
  });
});
