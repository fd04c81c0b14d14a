import type { Box } from './box.ts';
import type { SheetPoint, SheetSize } from './map-data.ts';
import { type MapView, middleOf, zoomAbout } from './view.ts';

/** A part of a sheet that is drawn on a picture, enlarged by its zoom. */
export interface SheetPart extends Box {
  readonly zoom: number;
}

/** A picture is enlarged at most so many times before it is drawn anew: more, and its dots would be seen to grow. */
const MOST_ENLARGED = 1.25;
/** How far ahead of a hand that zooms a picture is drawn. */
const AHEAD = 1.15;

/**
 * What is seen in a view, with room around it; the room is in units of the sheet as it is seen.
 * @example partAbout({ left: 100, top: 50, zoom: 2 }, { width: 1000, height: 760 }) // => { left: 100, top: 50, right: 600, bottom: 430, zoom: 2 }
 */
export function partAbout(
  { left, top, zoom }: MapView,
  { width, height }: SheetSize,
  room: SheetPoint = { x: 0, y: 0 },
): SheetPart {
  return {
    left: left - room.x / zoom,
    top: top - room.y / zoom,
    right: left + (width + room.x) / zoom,
    bottom: top + (height + room.y) / zoom,
    zoom,
  };
}

/** Whether a picture of a part can be moved so that it shows a view: it has all that is seen, and is crisp enough. */
export function showsView(part: SheetPart, view: MapView, size: SheetSize): boolean {
  const seen = partAbout(view, size);
  return (
    view.zoom <= part.zoom * MOST_ENLARGED &&
    seen.left >= part.left &&
    seen.top >= part.top &&
    seen.right <= part.right &&
    seen.bottom <= part.bottom
  );
}

/**
 * The view to draw a picture about that shows `view` and, where one has zoomed to it from another view, those that
 * probably follow as well.
 */
export function viewAhead(view: MapView, from: MapView, size: SheetSize): MapView {
  if (view.zoom === from.zoom) return view;
  const factor = view.zoom > from.zoom ? AHEAD : 1 / AHEAD;
  return zoomAbout(view, factor, middleOf(view, size), size);
}
