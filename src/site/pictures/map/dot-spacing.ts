import type { SheetPoint, SheetSize } from '../../../map/map-data.ts';

/** Rounds in which points are drawn back to where they came from while they are pushed apart, and rounds without. */
const DRAWN_ROUNDS = 120;
const MOST_ROUNDS = 600;

/** The share of the way back that a point goes in a round. */
const DRAW = 0.04;

/** The share of what two points are too close that is mended in a round. */
const PUSH = 0.45;

/** In radians: two points at one place part in a direction that differs from pair to pair. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves points apart until any two are at least `gap` apart, each as little as possible, and none beyond the edge of the
 * sheet. Where a sheet is too full for that, they are as far apart as a fixed number of rounds brings them. All points
 * move at once, so that none is favoured.
 */
export function spreadDots(
  points: readonly SheetPoint[],
  gap: number,
  size: SheetSize,
  edge: SheetPoint,
): SheetPoint[] {
  const x = Float64Array.from(points, (point) => point.x);
  const y = Float64Array.from(points, (point) => point.y);
  // A little more than asked for, so that rounding brings no pair below it.
  const wanted = gap * 1.01;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const tooClose = pushApart(x, y, wanted, gap);
    const isDrawn = round < DRAWN_ROUNDS;
    if (tooClose === 0 && !isDrawn) break;
    for (const [at, from] of points.entries()) {
      if (isDrawn) {
        x[at]! += (from.x - x[at]!) * DRAW;
        y[at]! += (from.y - y[at]!) * DRAW;
      }
      x[at] = Math.min(size.width - edge.x, Math.max(edge.x, x[at]!));
      y[at] = Math.min(size.height - edge.y, Math.max(edge.y, y[at]!));
    }
  }
  return points.map((_, at) => ({ x: x[at]!, y: y[at]! }));
}

/** Moves all pairs that are nearer than `wanted` apart. Returns the number of pairs that were nearer than `least`. */
function pushApart(x: Float64Array, y: Float64Array, wanted: number, least: number): number {
  const right = new Float64Array(x.length);
  const down = new Float64Array(x.length);
  let tooClose = 0;
  for (const [a, b] of pairsWithin(x, y, wanted)) {
    let dx = x[b]! - x[a]!;
    let dy = y[b]! - y[a]!;
    let distance = Math.hypot(dx, dy);
    if (distance < least) tooClose += 1;
    if (distance < 1e-6) {
      dx = Math.cos((a + b) * GOLDEN_ANGLE);
      dy = Math.sin((a + b) * GOLDEN_ANGLE);
      distance = 1;
    }
    const push = (PUSH * (wanted - Math.min(wanted, Math.hypot(x[b]! - x[a]!, y[b]! - y[a]!)))) / distance;
    right[a]! -= dx * push;
    down[a]! -= dy * push;
    right[b]! += dx * push;
    down[b]! += dy * push;
  }
  for (let at = 0; at < x.length; at += 1) {
    x[at]! += right[at]!;
    y[at]! += down[at]!;
  }
  return tooClose;
}

/** The pairs of points nearer than `reach`, the lower number first; cells of that width are compared with their neighbours. */
function* pairsWithin(
  x: Float64Array,
  y: Float64Array,
  reach: number,
): Generator<readonly [a: number, b: number]> {
  const cells = new Map<number, number[]>();
  const cellOf = (column: number, row: number) => row * 0x10000 + column;
  const columnOf = (at: number) => Math.floor(x[at]! / reach) + 1;
  const rowOf = (at: number) => Math.floor(y[at]! / reach) + 1;
  for (let at = 0; at < x.length; at += 1) {
    const column = columnOf(at);
    const row = rowOf(at);
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        for (const other of cells.get(cellOf(column + dx, row + dy)) ?? []) {
          if (Math.hypot(x[at]! - x[other]!, y[at]! - y[other]!) < reach) yield [other, at];
        }
      }
    }
    const cell = cellOf(column, row);
    const there = cells.get(cell);
    if (there) there.push(at);
    else cells.set(cell, [at]);
  }
}
