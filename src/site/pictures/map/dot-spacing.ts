import type { SheetPoint, SheetSize } from '../../../map/map-data.ts';

/** Rounds in which points are drawn back to where they came from while they are pushed apart, and rounds of any sort. */
const DRAWN_ROUNDS = 120;
const MOST_ROUNDS = 400;

/** The share of the way back that a point goes in a round. */
const DRAW = 0.04;

/** The share of what two points are too close that each of them makes good in a round. */
const PUSH = 0.45;

/** In radians: points at one place part in directions that differ from pair to pair. */
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
  const pushApart = buildPush(x, y, wanted, size);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const nearest = pushApart();
    const isDrawn = round < DRAWN_ROUNDS;
    if (nearest >= gap && !isDrawn) break;
    for (let at = 0; at < points.length; at += 1) {
      const from = points[at]!;
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

/**
 * Prepares one round: it moves all pairs that are nearer than `wanted` apart, and returns how near the nearest were. Points
 * are in cells of that width, and those of neighbouring cells are compared.
 */
function buildPush(x: Float64Array, y: Float64Array, wanted: number, size: SheetSize): () => number {
  // A row and a column of empty cells round the sheet.
  const columns = Math.ceil(size.width / wanted) + 2;
  const rows = Math.ceil(size.height / wanted) + 2;
  const first = new Int32Array(columns * rows);
  const next = new Int32Array(x.length);
  const right = new Float64Array(x.length);
  const down = new Float64Array(x.length);
  let nearest = Infinity;
  const compare = (a: number, b: number) => {
    let across = x[b]! - x[a]!;
    let along = y[b]! - y[a]!;
    const squared = across * across + along * along;
    // Most pairs are too far apart: they need no root.
    if (squared >= wanted * wanted) return;
    const distance = Math.sqrt(squared);
    nearest = Math.min(nearest, distance);
    let push = (PUSH * (wanted - distance)) / distance;
    if (distance < 1e-6) {
      push = PUSH * wanted;
      across = Math.cos((a + b) * GOLDEN_ANGLE);
      along = Math.sin((a + b) * GOLDEN_ANGLE);
    }
    right[a]! -= across * push;
    down[a]! -= along * push;
    right[b]! += across * push;
    down[b]! += along * push;
  };
  return () => {
    nearest = Infinity;
    first.fill(-1);
    right.fill(0);
    down.fill(0);
    for (let at = 0; at < x.length; at += 1) {
      const cell = (Math.floor(y[at]! / wanted) + 1) * columns + Math.floor(x[at]! / wanted) + 1;
      for (let row = cell - columns; row <= cell + columns; row += columns) {
        for (let near = row - 1; near <= row + 1; near += 1) {
          for (let other = first[near]!; other !== -1; other = next[other]!) compare(other, at);
        }
      }
      next[at] = first[cell]!;
      first[cell] = at;
    }
    for (let at = 0; at < x.length; at += 1) {
      x[at]! += right[at]!;
      y[at]! += down[at]!;
    }
    return nearest;
  };
}
