import {
  isDrawnAsLinks,
  PHONE_SHEET,
  type SheetPoint,
  type SheetSize,
  WIDE_SHEET,
} from '../../../map/map-data.ts';
import { sheetEdge, uprightPlace } from '../../../map/upright-place.ts';
import { spreadDots } from './dot-spacing.ts';
import { type MappedCollection, primaryTopics, type SheetDot } from './mapped-collection.ts';
import { fillSheet } from './sheet-filling.ts';

/** Distances from the middle are raised to this power, which draws far islands in. */
const GATHERING = 0.75;

/** Above this number of papers they are too close together to be spread. */
const MOST_SPREAD = 5000;

/**
 * Where the papers of a collection lie on its sheets, parallel to them. Where dots are no links, those of the phone's
 * sheet are those of the wide one, so that a page needs the places of one sheet alone.
 */
export function placeOnSheets(collection: MappedCollection): { wide: SheetDot[]; phone: SheetDot[] } {
  const wide = placeDots(collection, WIDE_SHEET);
  const phone = isDrawnAsLinks(collection.papers.length)
    ? placeDots(collection, PHONE_SHEET)
    : wide.map((dot) => ({ ...dot, ...uprightPlace(dot) }));
  return { wide, phone };
}

/**
 * Where the papers of a collection lie on a sheet, parallel to them. An upright sheet has the map lying on its side;
 * it is never turned or mirrored for a better fit, so that papers stay where readers know them as others arrive. Places
 * are rounded to a tenth of the sheet's unit, those of very many papers to a fifth.
 */
export function placeDots(collection: MappedCollection, size: SheetSize): SheetDot[] {
  const { papers, map } = collection;
  const isUpright = size.height > size.width;
  const topics = primaryTopics(collection);
  // Sums depend on the order, and the order of papers on that of the dump.
  const order = papers.map((_, paper) => paper).sort((a, b) => (papers[a]!.id < papers[b]!.id ? -1 : 1));
  const places = order.map((paper) => {
    const [x, y] = map.places[paper]!;
    return isUpright ? { x: y, y: x } : { x, y };
  });
  const edge = sheetEdge(size);
  const fitted = stretch(fillSheet(stretch(gather(places), size, edge), size), size, edge);
  const spread =
    papers.length > MOST_SPREAD ? fitted : spreadDots(fitted, gapOf(papers.length, size), size, edge);
  // Of very many papers, digits that nobody sees would make the map's data larger.
  const steps = papers.length > MOST_SPREAD ? 5 : 10;
  const dots: SheetDot[] = [];
  for (const [at, paper] of order.entries()) {
    const { x, y } = spread[at]!;
    dots[paper] = {
      x: Math.round(x * steps) / steps,
      y: Math.round(y * steps) / steps,
      topic: topics[paper]!,
      paper,
    };
  }
  return dots;
}

/** The distance to keep between two dots: that of touch targets where there is room for it. */
function gapOf(papers: number, { width, height }: SheetSize): number {
  const target = 25 * Math.min(1, width / WIDE_SHEET.width, height / WIDE_SHEET.height);
  // On an upright sheet dots are small, and the nearest one takes a tap.
  const most = width < height ? Math.max(target, 15.5) : target;
  return Math.min(most, 0.6 * Math.sqrt((0.6 * width * height) / papers));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Draws points towards their median, the farther ones more. */
function gather(points: readonly SheetPoint[]): SheetPoint[] {
  const middle = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  return points.map(({ x, y }) => {
    const right = x - middle.x;
    const down = y - middle.y;
    const nearer = (Math.hypot(right, down) || 1) ** (GATHERING - 1);
    return { x: right * nearer, y: down * nearer };
  });
}

/** Stretches points to reach from edge to edge of a sheet; those at one place are put in its middle. */
function stretch(points: readonly SheetPoint[], size: SheetSize, edge: SheetPoint): SheetPoint[] {
  const across = stretchAxis(
    points.map(({ x }) => x),
    edge.x,
    size.width - edge.x,
  );
  const down = stretchAxis(
    points.map(({ y }) => y),
    edge.y,
    size.height - edge.y,
  );
  return points.map((_, at) => ({ x: across[at]!, y: down[at]! }));
}

function stretchAxis(values: readonly number[], from: number, to: number): number[] {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const range = values.reduce((most, value) => Math.max(most, value), -Infinity) - low;
  return values.map((value) => from + (to - from) * (range === 0 ? 0.5 : (value - low) / range));
}
