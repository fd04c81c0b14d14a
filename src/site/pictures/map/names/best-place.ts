import { type Box, boxAbout, overlaps } from '../../../../map/box.ts';
import { type SheetPoint, toTenth } from '../../../../map/map-data.ts';
import { crosses, type Leader, type NamedSheet, type PlaceJudge } from './name-place-cost.ts';
import type { NameBlock } from './name-styles.ts';

/** Between two names, and from the edge of the sheet, as seen. */
const GAP = 5;
const SHEET_EDGE = 4;

/** The cost of a unit of distance from the densest place, of one beyond reach, and how much more one up or down counts. */
const DISTANCE = { near: 0.12, far: 0.6, upright: 1.3 };

/** The costs of a line to a name, of a unit of it, and of a name that it crosses. */
const LEADER = { any: 6, unit: 0.25, crossing: 40 };

/** A name and where its middle is at the zoom from which on it is shown. */
export interface PlacedName extends SheetPoint {
  readonly topic: number;
  readonly block: NameBlock;
  readonly leader: Leader | null;
  readonly cost: number;
  readonly from: number;
  /** The point of it that stays where it is on the sheet as that grows. */
  readonly kept: SheetPoint;
}

/** A step from the densest place of a topic, as seen, and what it costs. */
export interface Step extends SheetPoint {
  readonly cost: number;
}

/** What the name of a topic is to be placed by, at one zoom. */
export interface PlaceSearch {
  readonly topic: number;
  readonly zoom: number;
  readonly blocks: readonly NameBlock[];
  readonly steps: readonly Step[];
  readonly judge: PlaceJudge;
  readonly sheet: NamedSheet;
  /** Whether it has to be placed; another name waits rather than stand apart from its papers, or cost more than `most`. */
  readonly isMust: boolean;
  readonly most: number;
}

/** Finds the cheapest place that other names leave for one, none of which it may overlap. */
export type FindPlace = (others: readonly PlacedName[]) => PlacedName | undefined;

/**
 * Steps to all places about a middle, the cheapest first; up to `reach` units away they cost little.
 */
export function stepsAround(reach: number): Step[] {
  const far = Math.ceil(reach * 3);
  const steps: Step[] = [];
  for (let y = -far; y <= far; y += 6) {
    for (let x = -far; x <= far; x += 8) {
      const distance = Math.hypot(x, y * DISTANCE.upright);
      const beyond = Math.max(0, distance - reach);
      steps.push({ x, y, cost: distance * DISTANCE.near + beyond * DISTANCE.far });
    }
  }
  return steps.sort((a, b) => a.cost - b.cost);
}

/** One way to show a name, what the places for it cost apart from other names, and the lines that lead to some of them. */
interface JudgedBlock {
  readonly block: NameBlock;
  /** Parallel to the steps, as far as they were asked for. */
  readonly costs: number[];
  readonly leaders: Map<number, Leader | null>;
}

/**
 * Prepares to find places for the name of a topic: undefined where there is none, or none that costs less than it may.
 * Each place is judged once, however often others have moved.
 */
export function placeFinder(search: PlaceSearch): FindPlace {
  const { topic, zoom, steps, isMust, most } = search;
  const judged = search.blocks.map((block): JudgedBlock => ({ block, costs: [], leaders: new Map() }));
  return (others) => {
    const taken = others.map((other) => boxOf(middleAt(other, zoom), other.block, zoom));
    let best: PlacedName | undefined;
    let least = isMust ? Infinity : most;
    for (const { block, costs, leaders } of judged) {
      for (let at = 0; at < steps.length && block.fee + steps[at]!.cost < least; at += 1) {
        if (at === costs.length) costs.push(costOf(search, block, steps[at]!));
        let cost = costs[at]!;
        if (cost >= least) continue;
        const place = placeAt(search, steps[at]!);
        const box = boxOf(place, block, zoom);
        if (taken.some((other) => overlaps(box, other, GAP / zoom))) continue;
        let leader = leaders.get(at);
        if (leader === undefined) {
          leader = search.judge.leaderOf(box);
          leaders.set(at, leader);
        }
        // Where names shrink, lines would lead nowhere.
        if (leader && !(isMust && zoom === 1)) continue;
        cost += leaderCost(leader, box, others, taken);
        if (cost >= least) continue;
        least = cost;
        best = { topic, block, ...place, leader, cost, from: zoom, kept: place };
      }
    }
    return best;
  };
}

/** The place a step away from the densest one of a topic. */
function placeAt({ topic, zoom, sheet }: PlaceSearch, step: Step): SheetPoint {
  const peak = sheet.ground.peaks[topic]!;
  return {
    x: toTenth(peak.x + step.x / zoom),
    y: toTenth(peak.y + step.y / zoom),
  };
}

/** What a place costs apart from other names; without end beyond the sheet. */
function costOf(search: PlaceSearch, block: NameBlock, step: Step): number {
  const { zoom, judge, sheet } = search;
  const { width, height } = sheet.size;
  const box = boxOf(placeAt(search, step), block, zoom);
  const edge = SHEET_EDGE / zoom;
  const isOnSheet =
    box.left > edge && box.top > edge && box.right < width - edge && box.bottom < height - edge;
  return isOnSheet ? block.fee + step.cost + judge.standing(box) : Infinity;
}

/** What the line to a name costs, and the lines to other names that go through it. */
function leaderCost(
  leader: Leader | null,
  box: Box,
  others: readonly PlacedName[],
  taken: readonly Box[],
): number {
  const crossed = others.filter((other) => other.leader && crosses(other.leader, box)).length;
  if (!leader) return crossed * LEADER.crossing;
  const crossing = crossed + taken.filter((other) => crosses(leader, other)).length;
  return LEADER.any + leader.length * LEADER.unit + crossing * LEADER.crossing;
}

/** A name that has its place, with the point that it keeps: until then any would do, as it has one size. */
export function withKeptPoint(name: PlacedName, judge: PlaceJudge): PlacedName {
  return { ...name, kept: judge.keptPoint(boxOf(name, name.block, name.from)) };
}

/** Where the middle of a name is at a zoom: names keep their size while the sheet grows, and shrink on it towards a point. */
export function middleAt({ x, y, kept, from }: PlacedName, zoom: number): SheetPoint {
  const share = from / zoom;
  return { x: kept.x + (x - kept.x) * share, y: kept.y + (y - kept.y) * share };
}

const boxOf = (at: SheetPoint, { width, height }: NameBlock, zoom: number): Box =>
  boxAbout(at, width / zoom, height / zoom);
