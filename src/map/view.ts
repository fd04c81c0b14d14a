import type { SheetPoint, SheetSize } from './map-data.ts';

/** At this zoom a sheet is as wide as its place on the page. */
const SMALLEST_ZOOM = 1;
export const LARGEST_ZOOM = 24;

/** The part of a sheet that is seen: where its left upper corner is on the sheet, and how many times it is enlarged. */
export interface MapView {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

/** The whole sheet. */
export const WHOLE_SHEET: MapView = { left: 0, top: 0, zoom: 1 };

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/**
 * The nearest view that shows nothing beyond the sheet.
 * @example clampView({ left: 900, top: -5, zoom: 2 }, { width: 1000, height: 760 }) // => { left: 500, top: 0, zoom: 2 }
 */
export function clampView(view: MapView, { width, height }: SheetSize): MapView {
  const zoom = between(view.zoom, SMALLEST_ZOOM, LARGEST_ZOOM);
  return {
    left: between(view.left, 0, width - width / zoom),
    top: between(view.top, 0, height - height / zoom),
    zoom,
  };
}

/**
 * The view enlarged by a factor, with a point of the sheet staying where it is seen.
 * @example zoomAbout(WHOLE_SHEET, 2, { x: 500, y: 380 }, { width: 1000, height: 760 }) // => { left: 250, top: 190, zoom: 2 }
 */
export function zoomAbout(view: MapView, factor: number, { x, y }: SheetPoint, size: SheetSize): MapView {
  const zoom = between(view.zoom * factor, SMALLEST_ZOOM, LARGEST_ZOOM);
  const shrunk = view.zoom / zoom;
  return clampView({ left: x - (x - view.left) * shrunk, top: y - (y - view.top) * shrunk, zoom }, size);
}

/** The view moved by what the hand moved, in units of the sheet as it is seen. */
export function panBy(view: MapView, x: number, y: number, size: SheetSize): MapView {
  return clampView({ left: view.left - x / view.zoom, top: view.top - y / view.zoom, zoom: view.zoom }, size);
}

/** The view of a zoom in whose middle a point of the sheet is, as far as the edges of the sheet allow. */
export function viewAbout({ x, y }: SheetPoint, zoom: number, size: SheetSize): MapView {
  const kept = between(zoom, SMALLEST_ZOOM, LARGEST_ZOOM);
  return clampView({ left: x - size.width / kept / 2, top: y - size.height / kept / 2, zoom: kept }, size);
}

/** The point of the sheet in the middle of a view. */
export function middleOf({ left, top, zoom }: MapView, { width, height }: SheetSize): SheetPoint {
  return { x: left + width / zoom / 2, y: top + height / zoom / 2 };
}

/** The point of the sheet that is seen at a point of its place; both in units of the sheet, from the left upper corner. */
export function toSheet({ left, top, zoom }: MapView, { x, y }: SheetPoint): SheetPoint {
  return { x: left + x / zoom, y: top + y / zoom };
}

/** Where a point of the sheet is seen; the inverse of `toSheet`. */
export function toPlace({ left, top, zoom }: MapView, { x, y }: SheetPoint): SheetPoint {
  return { x: (x - left) * zoom, y: (y - top) * zoom };
}

/**
 * The least move that brings a point into sight, at least `margin` from the edges of the view, in units of the sheet
 * as it is seen. The same view where it is there already.
 */
export function viewWith(view: MapView, point: SheetPoint, margin: number, size: SheetSize): MapView {
  const { x, y } = toPlace(view, point);
  const stepIn = (at: number, length: number) => between(at, margin, length - margin) - at;
  const [right, down] = [stepIn(x, size.width), stepIn(y, size.height)];
  return right === 0 && down === 0 ? view : panBy(view, right, down, size);
}
