import type { SheetPoint, SheetSize } from '../../../../map/map-data.ts';
import type { MapTopic, SheetDot } from '../mapped-collection.ts';
import type { Ground } from '../territories.ts';
import { type Box, crossingsWithin, rectangleSums } from './rectangle-sums.ts';

/** What a place for a name is judged by. */
export interface NamedSheet {
  readonly dots: readonly SheetDot[];
  readonly topics: readonly MapTopic[];
  readonly ground: Ground;
  readonly size: SheetSize;
  /** Of a dot. */
  readonly radius: number;
}

/** Judges places for the name of one topic at one zoom. */
export interface PlaceJudge {
  /** What it costs that the name's box lies there: dots under it, ground of others or of nobody. */
  standing(box: Box): number;
  /** The line that leads from a box to the topic's nearest dot; null where the name stands beside one or on its ground. */
  leaderOf(box: Box): Leader | null;
}

/** A line from a name to a dot, both ends in units of the sheet. */
export interface Leader {
  readonly from: SheetPoint;
  readonly to: SheetPoint;
  readonly length: number;
}

/**
 * The cost of a dot that a name covers: in full up to this number of dots in view, and less of more, which leave no
 * gaps. The names of areas lie across their papers.
 */
const COVERED_DOT = { cost: 18, inFull: 200 };
const COVERED_BY_AREA = 0.7;

/** The cost of a name that lies wholly on the ground of others, and on that of nobody. */
const FOREIGN_GROUND = 28;
const NO_GROUND = 6;

/** With more dots than this in view, names lie over them: they would all flee to the edge. */
const MOST_HEEDED = 2000;

/** A name whose nearest dot is farther away than this, as it is seen, needs a line that leads there. */
const NEAR = 16;

/** A name needs none, however far dots are, with this share of it on its own ground. */
const OWN_SHARE = 0.3;

/** Prepares to judge places on a sheet. Times the size of the sheet, what follows takes the same time for each place. */
export function placeJudges(sheet: NamedSheet): (topic: number, zoom: number) => PlaceJudge {
  const { dots, topics, ground, size, radius } = sheet;
  const units = { columns: Math.ceil(size.width) + 1, rows: Math.ceil(size.height) + 1, step: 1 };
  const counts = new Uint16Array(units.columns * units.rows);
  for (const { x, y } of dots) counts[Math.round(y) * units.columns + Math.round(x)]! += 1;
  const dotsWithin = rectangleSums(units, (at) => counts[at]!);
  const ownedBy = new Map<Int16Array, (box: Box) => number>();
  for (const owners of [ground.uppers, ground.inner]) {
    ownedBy.set(
      owners,
      rectangleSums(ground, (at) => (owners[at] === -1 ? 0 : 1)),
    );
  }
  return (topic, zoom) => {
    const { papers, upper, isArea } = topics[topic]!;
    const owners = topic === upper ? ground.uppers : ground.inner;
    const owned = ownedBy.get(owners)!;
    const own = rectangleSums(ground, (at) => (owners[at] === topic ? 1 : 0));
    const inView = dots.length / zoom ** 2;
    const isCrowded = inView > MOST_HEEDED;
    const ofDot = COVERED_DOT.cost * Math.min(1, COVERED_DOT.inFull / inView);
    const edge = (radius + 1) / zoom;
    return {
      standing(box) {
        const crossings = crossingsWithin(ground, box);
        const onOwn = own(box);
        const foreign = owned(box) - onOwn;
        const neither = crossings - onOwn - foreign;
        const onGround = (foreign * FOREIGN_GROUND + neither * NO_GROUND) / crossings;
        if (isCrowded) return onGround;
        // A dot under the edge counts half.
        const covered = (dotsWithin(box) + dotsWithin(grown(box, edge))) / 2;
        return onGround + covered * (isArea ? COVERED_BY_AREA : ofDot);
      },
      leaderOf(box) {
        const isAcross = isCrowded || isArea;
        if (isAcross && own(box) >= OWN_SHARE * crossingsWithin(ground, box)) return null;
        return leaderTo(
          papers.map((paper) => dots[paper]!),
          box,
          NEAR / zoom,
          edge,
        );
      },
    };
  };
}

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The line from a box to the edge of the nearest dot; null where that is within `near`. */
function leaderTo(dots: readonly SheetPoint[], box: Box, near: number, edge: number): Leader | null {
  let nearest: Leader | null = null;
  for (const to of dots) {
    const from = {
      x: Math.min(box.right, Math.max(box.left, to.x)),
      y: Math.min(box.bottom, Math.max(box.top, to.y)),
    };
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length <= near) return null;
    if (!nearest || length < nearest.length) nearest = { from, to, length };
  }
  if (!nearest) return null;
  const { from, to, length } = nearest;
  const part = (length - edge) / length;
  const end = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  return { from, to: end, length: length - edge };
}

/** Whether a line goes through a box, or nearly. */
export function crosses({ from, to }: Leader, box: Box): boolean {
  const steps = 8;
  const { left, top, right, bottom } = grown(box, 2);
  for (let step = 0; step <= steps; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}
