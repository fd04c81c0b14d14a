import type { Box } from '../../../../map/box.ts';
import type { SheetPoint, SheetSize } from '../../../../map/map-data.ts';
import { crossingsOf, type GridPart, partWithin } from '../grid.ts';
import type { MapTopic, SheetDot } from '../mapped-collection.ts';
import type { Ground } from '../territories.ts';
import { keptPoint, type OwnPlaces, pointIn } from './kept-point.ts';
import { rectangleCounts } from './rectangle-counts.ts';

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
  /** The point of the box that its name keeps on the sheet while one comes nearer. */
  keptPoint(box: Box): SheetPoint;
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

/** What stands for a topic on its sheet, at any zoom. */
interface Standing {
  readonly isArea: boolean;
  readonly places: OwnPlaces;
  /** Count crossings of the grid: those of its own ground, and of that of all topics like it. */
  readonly own: (part: GridPart) => number;
  readonly owned: (part: GridPart) => number;
}

/** Prepares to judge places on a sheet. Times the size of the sheet, what follows takes the same time for each place. */
export function placeJudges(sheet: NamedSheet): (topic: number, zoom: number) => PlaceJudge {
  const { dots, ground, size, radius } = sheet;
  const dotsWithin = dotCounts(dots, size);
  const standings = topicStandings(sheet);
  return (topic, zoom) => {
    const { isArea, places, own, owned } = standings[topic]!;
    const inView = dots.length / zoom ** 2;
    const isCrowded = inView > MOST_HEEDED;
    const ofDot = COVERED_DOT.cost * Math.min(1, COVERED_DOT.inFull / inView);
    const edge = (radius + 1) / zoom;
    return {
      standing(box) {
        const part = partWithin(ground, box);
        const crossings = crossingsOf(part);
        const onOwn = own(part);
        const foreign = owned(part) - onOwn;
        const neither = crossings - onOwn - foreign;
        const onGround = (foreign * FOREIGN_GROUND + neither * NO_GROUND) / crossings;
        if (isCrowded) return onGround;
        // A dot under the edge counts half.
        const covered = (dotsWithin(box) + dotsWithin(grown(box, edge))) / 2;
        return onGround + covered * (isArea ? COVERED_BY_AREA : ofDot);
      },
      leaderOf(box) {
        if (isCrowded || isArea) {
          const part = partWithin(ground, box);
          if (own(part) >= OWN_SHARE * crossingsOf(part)) return null;
        }
        return leaderTo(places.dots, box, NEAR / zoom, edge);
      },
      keptPoint: (box) => keptPoint(box, places),
    };
  };
}

/** Prepares to count the dots in a rectangle. */
function dotCounts(dots: readonly SheetDot[], { width, height }: SheetSize): (box: Box) => number {
  const units = { columns: Math.ceil(width) + 1, rows: Math.ceil(height) + 1, step: 1 };
  const places = dots.map(({ x, y }) => Math.round(y) * units.columns + Math.round(x));
  const within = rectangleCounts(units, places);
  return (box) => within(partWithin(units, box));
}

function topicStandings({ dots, topics, ground }: NamedSheet): Standing[] {
  const [ofUppers, ofInner] = [ground.uppers, ground.inner].map((owners) => {
    const places = topics.map((): number[] => []);
    for (const [at, owner] of owners.entries()) if (owner !== -1) places[owner]!.push(at);
    return { owners, places, owned: rectangleCounts(ground, places.flat()) };
  });
  return topics.map(({ papers, upper, isArea }, topic) => {
    const { owners, places, owned } = topic === upper ? ofUppers! : ofInner!;
    const own = rectangleCounts(ground, places[topic]!);
    const owns = (crossing: number) => owners[crossing] === topic;
    return {
      isArea,
      places: { grid: ground, owns, dots: papers.map((paper) => dots[paper]!) },
      own,
      owned,
    };
  });
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
    const from = pointIn(box, to);
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
