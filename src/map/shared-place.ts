import type { MapPlace } from './map-address.ts';
import type { SheetSize } from './map-data.ts';
import { type MapView, middleOf, viewAbout, WHOLE_SHEET } from './view.ts';

const THOUSANDTHS = 1000;

/** An upright sheet has the map lying on its side. */
const isUpright = ({ width, height }: SheetSize) => height > width;

/** The place that an address names for a view, the same for all sheets; null for the whole map. */
export function sharedPlace(view: MapView, size: SheetSize): MapPlace | null {
  if (view.zoom === 1) return null;
  const middle = middleOf(view, size);
  const along = (middle.x / size.width) * THOUSANDTHS;
  const down = (middle.y / size.height) * THOUSANDTHS;
  const [x, y] = isUpright(size) ? [down, along] : [along, down];
  return { x: Math.round(x), y: Math.round(y), zoom: Math.round(view.zoom * 100) / 100 };
}

/** The view of a sheet at a place that an address names; the whole sheet for null. */
export function viewAtPlace(place: MapPlace | null, size: SheetSize): MapView {
  if (!place) return WHOLE_SHEET;
  const [along, down] = isUpright(size) ? [place.y, place.x] : [place.x, place.y];
  const middle = { x: (along / THOUSANDTHS) * size.width, y: (down / THOUSANDTHS) * size.height };
  return viewAbout(middle, place.zoom, size);
}
