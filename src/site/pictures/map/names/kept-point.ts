import type { Box } from '../../../../map/box.ts';
import type { SheetPoint } from '../../../../map/map-data.ts';
import { partWithin, type SheetGrid } from '../grid.ts';

/** What is a topic's on a sheet: its dots, and the crossings of a grid that are its ground. */
export interface OwnPlaces {
  readonly grid: SheetGrid;
  readonly owns: (crossing: number) => boolean;
  readonly dots: readonly SheetPoint[];
}

/**
 * The point of a name's box that stays where it is on the sheet while the sheet grows and the name does not. It is in
 * the middle of what the box has of the topic's ground, on which more and more of the name then lies; of a box that has
 * none, it is the point nearest to one of the topic's dots.
 */
export function keptPoint(box: Box, { grid, owns, dots }: OwnPlaces): SheetPoint {
  const ground = crossingsWithin(box, grid).filter(({ at }) => owns(at));
  if (ground.length > 0) return nearestTo(meanOf(ground), ground);
  const ways = dots.map((dot) => ({ dot, point: pointIn(box, dot) }));
  return ways.reduce((best, way) =>
    distance(way.point, way.dot) < distance(best.point, best.dot) ? way : best,
  ).point;
}

/** The point of a box that is nearest to another one. */
export function pointIn({ left, top, right, bottom }: Box, { x, y }: SheetPoint): SheetPoint {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}

function crossingsWithin(box: Box, grid: SheetGrid): (SheetPoint & { readonly at: number })[] {
  const part = partWithin(grid, box);
  const crossings = [];
  for (let row = part.top; row < part.bottom; row += 1) {
    for (let column = part.left; column < part.right; column += 1) {
      crossings.push({ x: column * grid.step, y: row * grid.step, at: row * grid.columns + column });
    }
  }
  return crossings;
}

const distance = (one: SheetPoint, other: SheetPoint) => Math.hypot(one.x - other.x, one.y - other.y);

function meanOf(points: readonly SheetPoint[]): SheetPoint {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

/** The first of the points that are nearest to one. */
const nearestTo = (point: SheetPoint, points: readonly SheetPoint[]): SheetPoint =>
  points.reduce((best, other) => (distance(other, point) < distance(best, point) ? other : best));
