import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHONE_SHEET, WIDE_SHEET } from '../../src/map/map-data.ts';
import { partAbout, showsView, viewAhead } from '../../src/map/sheet-part.ts';
import { clampView, middleOf, panBy, zoomAbout } from '../../src/map/view.ts';

const size = fc.constantFrom(WIDE_SHEET, PHONE_SHEET);
const coordinate = fc.double({ min: -2000, max: 3000, noNaN: true });
const anyView = fc.record({
  left: coordinate,
  top: coordinate,
  zoom: fc.double({ min: 0.1, max: 50, noNaN: true }),
});
const room = { x: 100, y: 76 };

describe('partAbout', () => {
  test('has room for as many units as seen, however near one is', () => {
    const part = partAbout({ left: 400, top: 300, zoom: 4 }, WIDE_SHEET, room);
    expect(part).toEqual({ left: 375, top: 281, right: 675, bottom: 509, zoom: 4 });
  });
});

describe('showsView', () => {
  test('takes any view that its room is enough for', () => {
    const view = { left: 400, top: 300, zoom: 4 };
    const part = partAbout(view, WIDE_SHEET, room);
    expect(showsView(part, panBy(view, 99, -75, WIDE_SHEET), WIDE_SHEET)).toBe(true);
    expect(showsView(part, panBy(view, 101, 0, WIDE_SHEET), WIDE_SHEET)).toBe(false);
    expect(showsView(part, panBy(view, 0, -77, WIDE_SHEET), WIDE_SHEET)).toBe(false);
  });

  test('takes views a little nearer and farther away', () => {
    const view = { left: 400, top: 300, zoom: 4 };
    const part = partAbout(view, WIDE_SHEET, room);
    const middle = middleOf(view, WIDE_SHEET);
    const isShown = (factor: number) =>
      showsView(part, zoomAbout(view, factor, middle, WIDE_SHEET), WIDE_SHEET);
    expect([0.8, 0.85, 1, 1.2, 1.3].map(isShown)).toEqual([false, true, true, true, false]);
  });
});

describe('viewAhead', () => {
  test('is a view of which a picture shows what is asked for', () => {
    fc.assert(
      fc.property(anyView, anyView, size, (one, other, sheet) => {
        const [view, from] = [clampView(one, sheet), clampView(other, sheet)];
        const about = { x: sheet.width / 10, y: sheet.height / 10 };
        expect(showsView(partAbout(viewAhead(view, from, sheet), sheet, about), view, sheet)).toBe(true);
      }),
    );
  });

  test('is nearer than a view to which one came nearer, and the same where one did not zoom', () => {
    const view = { left: 400, top: 300, zoom: 4 };
    expect(viewAhead(view, { ...view, zoom: 3 }, WIDE_SHEET).zoom).toBeCloseTo(4.6);
    expect(viewAhead(view, { ...view, zoom: 5 }, WIDE_SHEET).zoom).toBeCloseTo(3.48);
    expect(viewAhead(view, { ...view, left: 0 }, WIDE_SHEET)).toBe(view);
  });
});
