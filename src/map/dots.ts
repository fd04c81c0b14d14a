import type { SheetPoint } from './map-data.ts';

/** Where papers lie on a sheet, in its units; both lists are parallel to the papers. */
export interface Dots {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** The places of dots as lists of numbers, to be asked quickly and often. */
export function buildDots(points: readonly SheetPoint[]): Dots {
  return {
    x: Float32Array.from(points, ({ x }) => x),
    y: Float32Array.from(points, ({ y }) => y),
  };
}

const every = () => true;

/**
 * The dot nearest to a point, at most `reach` away; -1 without one. It looks at each dot: for 10,000 of them that takes
 * less than a fifth of a millisecond, so there is no index to keep.
 */
export function nearestDot(
  { x, y }: Dots,
  point: SheetPoint,
  reach: number,
  isOffered: (dot: number) => boolean = every,
): number {
  let [nearest, least] = [-1, reach * reach];
  for (let dot = 0; dot < x.length; dot++) {
    const [right, down] = [x[dot]! - point.x, y[dot]! - point.y];
    const distance = right * right + down * down;
    if (distance <= least && isOffered(dot)) [nearest, least] = [dot, distance];
  }
  return nearest;
}

/** The directions of the arrow keys, as steps to the right and down. */
export const directions = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;

/** How far one dot lies ahead of another in a direction, or null where it is not in that quarter. */
function distanceAhead(right: number, down: number, { x, y }: SheetPoint): number | null {
  const ahead = right * x + down * y;
  const aside = Math.abs(right * y + down * x);
  return ahead > 0 && aside <= ahead ? right * right + down * down : null;
}

/**
 * The dot to which an arrow key leads from another one: the nearest in the quarter of the sheet that lies in this
 * direction; -1 without one. Steps reach every dot from any other, on all sheets tried; dots on one spot follow each
 * other to the right.
 */
export function dotAhead(
  { x, y }: Dots,
  from: number,
  direction: SheetPoint,
  isOffered: (dot: number) => boolean = every,
): number {
  let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
  for (let dot = 0; dot < x.length; dot++) {
    if (dot === from) continue;
    const [right, down] = [x[dot]! - x[from]!, y[dot]! - y[from]!];
    const isSameSpot = right === 0 && down === 0;
    // What is on the same spot is taken as lying beside it by next to nothing, in the order of the papers.
    const distance = isSameSpot
      ? (dot - from) * direction.x > 0
        ? Math.abs(dot - from) * Number.MIN_VALUE
        : null
      : distanceAhead(right, down, direction);
    if (distance !== null && distance < least && isOffered(dot)) [nearest, least] = [dot, distance];
  }
  return nearest;
}

/** The dots in a rectangle between two opposite corners, in the order of the papers. */
export function dotsInRectangle({ x, y }: Dots, one: SheetPoint, other: SheetPoint): number[] {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  const inside: number[] = [];
  for (let dot = 0; dot < x.length; dot++) {
    if (x[dot]! >= left && x[dot]! <= right && y[dot]! >= top && y[dot]! <= bottom) inside.push(dot);
  }
  return inside;
}
