import type { SheetPoint } from '../../../map/map-data.ts';
import type { Grid } from './grid.ts';

/** The sides of a cell. */
type Side = 'top' | 'right' | 'bottom' | 'left';

/**
 * For each set of corners above zero (8 upper left, 4 upper right, 2 lower right, 1 lower left), from which side of a
 * cell to which the border goes, with what is above zero on its right hand.
 */
const BORDERS: readonly (readonly (readonly [from: Side, to: Side])[])[] = [
  [],
  [['left', 'bottom']],
  [['bottom', 'right']],
  [['left', 'right']],
  [['right', 'top']],
  [
    ['left', 'top'],
    ['right', 'bottom'],
  ],
  [['bottom', 'top']],
  [['left', 'top']],
  [['top', 'left']],
  [['top', 'bottom']],
  [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  [['top', 'right']],
  [['right', 'left']],
  [['right', 'bottom']],
  [['bottom', 'left']],
  [],
];

/**
 * The borders of where a field is above zero, as closed rings of points in steps of the grid: clockwise (y points down)
 * round what is above zero, the other way round holes. At the edge of the grid the field counts as zero or less. This
 * is marching squares (Lorensen and Cline 1987, in the plane); two corners across from each other are taken as joined.
 */
export function traceContours(field: Float32Array, { columns, rows }: Grid): SheetPoint[][] {
  const isAbove = new Uint8Array(columns * rows);
  for (let row = 1; row < rows - 1; row += 1) {
    const end = (row + 1) * columns - 1;
    for (let at = row * columns + 1; at < end; at += 1) isAbove[at] = field[at]! > 0 ? 1 : 0;
  }
  // A side is named by the crossing at its left or upper end, and whether it goes down from there.
  const next = new Map<number, number>();
  // Behind the last column comes the first one of the row below: nothing is above zero in either.
  for (let at = 0; at < columns * (rows - 1) - 1; at += 1) {
    const upper = 8 * isAbove[at]! + 4 * isAbove[at + 1]!;
    const borders = BORDERS[upper + 2 * isAbove[at + columns + 1]! + isAbove[at + columns]!]!;
    // Most cells are wholly within or without.
    if (borders.length === 0) continue;
    const sides = { top: 2 * at, right: 2 * (at + 1) + 1, bottom: 2 * (at + columns), left: 2 * at + 1 };
    for (const [from, to] of borders) next.set(sides[from], sides[to]);
  }
  const valueAt = (column: number, row: number) => {
    const value = field[row * columns + column]!;
    const isEdge = column === 0 || row === 0 || column === columns - 1 || row === rows - 1;
    return isEdge ? Math.min(value, -1e-3) : value;
  };
  const pointOn = (side: number): SheetPoint => {
    const row = Math.floor((side >> 1) / columns);
    const column = (side >> 1) % columns;
    const goesDown = side % 2 === 1;
    const from = valueAt(column, row);
    const to = goesDown ? valueAt(column, row + 1) : valueAt(column + 1, row);
    const part = from / (from - to);
    return goesDown ? { x: column, y: row + part } : { x: column + part, y: row };
  };
  const rings: SheetPoint[][] = [];
  for (const start of [...next.keys()].sort((a, b) => a - b)) {
    const ring: SheetPoint[] = [];
    for (let side = start, after = next.get(side); after !== undefined; after = next.get(side)) {
      ring.push(pointOn(side));
      next.delete(side);
      side = after;
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

/**
 * The area within a ring of points, negative where it goes against the clock (y points down).
 * @example ringArea([{ x: 0, y: 0 }, { x: 2, y: 0 }, { x: 2, y: 1 }, { x: 0, y: 1 }]) // => 2
 */
export function ringArea(ring: readonly SheetPoint[]): number {
  return (
    ring.reduce((sum, { x, y }, at) => {
      const next = ring[(at + 1) % ring.length]!;
      return sum + x * next.y - next.x * y;
    }, 0) / 2
  );
}

/**
 * Path data of a smooth closed line along a ring: curves from middle to middle of its sides, in whole units, the ring's
 * points as their control points.
 * @example ringPath([{ x: 0, y: 0 }, { x: 8, y: 0 }, { x: 8, y: 8 }, { x: 0, y: 8 }]) // => 'M0 4q0-4 4-4 4 0 4 4 0 4-4 4-4 0-4-4z'
 */
export function ringPath(ring: readonly SheetPoint[]): string {
  const whole = ring.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  const middles = whole.map((point, at) => {
    const next = whole[(at + 1) % whole.length]!;
    return { x: Math.round((point.x + next.x) / 2), y: Math.round((point.y + next.y) / 2) };
  });
  let from = middles.at(-1)!;
  const start = `M${joinNumbers([from.x, from.y])}`;
  const curves = whole.map((point, at) => {
    const to = middles[at]!;
    const curve = [point.x - from.x, point.y - from.y, to.x - from.x, to.y - from.y];
    from = to;
    return curve;
  });
  return `${start}q${joinNumbers(curves.flat())}z`;
}

/** Numbers as path data has them: a minus sign separates as well as a space. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers.map((number, at) => (at === 0 || number < 0 ? `${number}` : ` ${number}`)).join('');
}
