import type { SheetPoint, SheetSize } from '../../../map/map-data.ts';

/** Evenly spread over half a turn: across and down are among them. */
const DIRECTIONS = 8;

/** Rounds through all directions, and the share of its way that a point goes in each of them. */
const ROUNDS = 4;
const SHARE = 0.1;

/**
 * Draws points out over a sheet that they leave partly empty. In one direction after another, each goes a share of the
 * way to where it would lie if all filled the sheet evenly, in their order in that direction, so that none passes another
 * there and few points more move the others little. Some may end beyond the sheet. Method: sliced optimal transport
 * (Rabin et al. 2011), broken off early, as a full sheet would tell no groups.
 */
export function fillSheet(points: readonly SheetPoint[], { width, height }: SheetSize): SheetPoint[] {
  const x = Float64Array.from(points, (point) => point.x - width / 2);
  const y = Float64Array.from(points, (point) => point.y - height / 2);
  for (let step = 0; step < ROUNDS * DIRECTIONS; step += 1) {
    const angle = (Math.PI * (step % DIRECTIONS)) / DIRECTIONS;
    const [right, down] = [Math.cos(angle), Math.sin(angle)];
    const along = x.map((value, at) => value * right + y[at]! * down);
    const placeOfShare = shadowOf(width * Math.abs(right), height * Math.abs(down));
    sharesBefore(along).forEach((share, at) => {
      const move = SHARE * (placeOfShare(share) - along[at]!);
      x[at]! += move * right;
      y[at]! += move * down;
    });
  }
  return points.map((_, at) => ({ x: x[at]! + width / 2, y: y[at]! + height / 2 }));
}

/**
 * Up to where on a line a share of a rectangle lies, measured from its middle, where its sides are so long on that line:
 * its shadow grows along the shorter one, is level, and falls again.
 */
function shadowOf(one: number, other: number): (share: number) => number {
  const [longer, shorter] = [Math.max(one, other), Math.min(one, other)];
  const inFirstHalf = (share: number) =>
    share < shorter / (2 * longer)
      ? Math.sqrt(2 * share * longer * shorter) - (longer + shorter) / 2
      : (share - 0.5) * longer;
  return (share) => (share <= 0.5 ? inFirstHalf(share) : -inFirstHalf(1 - share));
}

/** The share of all values that comes before each, with half of itself and of its equals. */
function sharesBefore(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const shares = new Float64Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (const at of order.subarray(from, to)) shares[at] = (from + to) / 2 / order.length;
  }
  return shares;
}
