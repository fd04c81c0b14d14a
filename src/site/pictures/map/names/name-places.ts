import { type SheetPoint, toTenth } from '../../../../map/map-data.ts';
import type { MeasureText } from '../../../../map/text-lines.ts';
import type { MapName, NameGroup } from '../map-names.ts';
import {
  type FindPlace,
  middleAt,
  type PlacedName,
  placeFinder,
  stepsAround,
  withKeptPoint,
} from './best-place.ts';
import { type NamedSheet, type PlaceJudge, placeJudges } from './name-place-cost.ts';
import { type NameStyle, nameBlocks, nameStyles } from './name-styles.ts';
import { shortNames } from './short-names.ts';

/** The zooms at which names join those that are shown. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8, 12, 16] as const;

/** A topic of fewer papers is named only where that costs nothing else. */
const LEAST_PAPERS = 3;

/** Above this cost the name of a usual topic waits until one comes nearer, and that of a large one above more. */
const MOST_REGRET = 18;
const MOST_LARGER = 2;
/** How much more it may cost as one comes nearer, as a power of the zoom: a ground in sight without a name says nothing. */
const NEARNESS = 1.5;

/** Times that each name moves to the best place that the others leave it, at most. */
const MOST_ROUNDS = 4;

/** What it costs that a topic has no name yet, and more for each of its papers. */
const UNNAMED = { any: 40, paper: 4 };

/** How far below the top of its line a baseline is, in parts of the line's height. */
const BASELINE = 0.76;

/**
 * Places the names of all topics that have papers, for each width that the sheet is for. Areas and topics without one
 * have names on the whole sheet, as have other topics whose names find a good place there; the others follow at the zoom
 * at which there is room, since names keep their size while a sheet grows. A name that is there stays where it is on the
 * sheet, so that none flickers (Been, Daiches and Yap 2006); an area's goes once all its topics have theirs.
 */
export function placeNames(sheet: NamedSheet, measure: MeasureText): NameGroup[] {
  const judgeOf = placeJudges(sheet);
  return nameStyles(sheet.size).map((style) => {
    const names = placeGroup(sheet, style, measure, judgeOf);
    return { for: style.for, size: style.size, names: names.map((name) => finish(name, names, sheet)) };
  });
}

function placeGroup(
  sheet: NamedSheet,
  style: NameStyle,
  measure: MeasureText,
  judgeOf: (topic: number, zoom: number) => PlaceJudge,
): PlacedName[] {
  const { topics, ground } = sheet;
  const short = shortNames(topics.map(({ name }) => name));
  const blocks = topics.map(({ name, isArea }, topic) =>
    nameBlocks({ name, short: short[topic]!, isArea }, style, measure),
  );
  const steps = stepsAround(style.reach);
  const usual = sheet.dots.length / topics.length;
  const sizeOf = (topic: number) => topics[topic]!.papers.length;
  const mostRegret = (topic: number) =>
    MOST_REGRET * Math.min(MOST_LARGER, Math.max(1, Math.sqrt(sizeOf(topic) / usual)));
  let placed: PlacedName[] = [];
  for (const zoom of ZOOMS) {
    const named = new Set(placed.map(({ topic }) => topic));
    const waiting = topics
      .map((_, topic) => topic)
      .filter((topic) => ground.peaks[topic] && !named.has(topic));
    const isMust = (topic: number) => {
      const { listed, upper } = topics[topic]!;
      return listed >= LEAST_PAPERS && (zoom === 1 ? upper === topic : zoom === ZOOMS.at(-1));
    };
    const finders = new Map(
      waiting.map((topic) => [
        topic,
        placeFinder({
          topic,
          zoom,
          blocks: blocks[topic]!,
          steps,
          judge: judgeOf(topic, zoom),
          sheet,
          isMust: isMust(topic),
          most: mostRegret(topic) * zoom ** NEARNESS,
        }),
      ]),
    );
    const settleBySize = (sign: number) => {
      const musts = (topic: number) => Number(isMust(topic));
      const order = waiting.toSorted(
        (a, b) => musts(b) - musts(a) || sign * (sizeOf(b) - sizeOf(a)) || a - b,
      );
      return settle(order, placed, finders);
    };
    const regret = (names: readonly PlacedName[]) => {
      const left = waiting.filter((topic) => !names.some((name) => name.topic === topic));
      return (
        names.reduce((sum, { cost }) => sum + cost, 0) +
        left.reduce((sum, topic) => sum + UNNAMED.any + UNNAMED.paper * sizeOf(topic), 0)
      );
    };
    const [bigFirst, smallFirst] = [settleBySize(1), settleBySize(-1)];
    const chosen = regret(bigFirst) <= regret(smallFirst) ? bigFirst : smallFirst;
    placed = [...placed, ...chosen.map((name) => withKeptPoint(name, judgeOf(name.topic, zoom)))];
  }
  return placed;
}

/** Names placed in an order, each then moved to the best place that the others leave, until none moves any more. */
function settle(
  order: readonly number[],
  fixed: readonly PlacedName[],
  finders: ReadonlyMap<number, FindPlace>,
): PlacedName[] {
  const names = new Map<number, PlacedName>();
  // How often any name had changed when a topic's was placed: while none does, each is where it should be.
  let changes = 0;
  const placedAt = new Map<number, number>();
  let isSettled = false;
  for (let round = 0; round < MOST_ROUNDS && !isSettled; round += 1) {
    isSettled = true;
    for (const topic of order) {
      const before = names.get(topic);
      if (placedAt.get(topic) === changes) continue;
      names.delete(topic);
      const name = finders.get(topic)!([...fixed, ...names.values()]);
      if (name) names.set(topic, name);
      if (name?.x !== before?.x || name?.y !== before?.y) isSettled = false;
      if (!isSamePlace(name, before)) changes += 1;
      placedAt.set(topic, changes);
    }
  }
  return order.flatMap((topic) => names.get(topic) ?? []);
}

const isSamePlace = (one: PlacedName | undefined, other: PlacedName | undefined) =>
  one?.x === other?.x && one?.y === other?.y && one?.block === other?.block;

function finish(name: PlacedName, all: readonly PlacedName[], { topics }: NamedSheet): MapName {
  const { topic, block, leader, from, kept } = name;
  const { isArea } = topics[topic]!;
  const inner = isArea
    ? all.filter((other) => other.topic !== topic && topics[other.topic]!.upper === topic)
    : [];
  const middle = middleAt(name, 1);
  const x = toTenth(middle.x);
  const whole = (point: SheetPoint) => `${Math.round(point.x)} ${Math.round(point.y)}`;
  return {
    topic,
    level: isArea ? 'area' : 'topic',
    size: block.size,
    x: toTenth(kept.x),
    y: toTenth(kept.y),
    lines: block.lines.map((text, line) => ({
      text,
      x,
      y: toTenth(middle.y - block.height / 2 + (line + BASELINE) * block.lineHeight),
    })),
    ...(leader && { leader: `M${whole(leader.from)}L${whole(leader.to)}` }),
    from,
    // However near its topics' names are, the area has one on the whole sheet.
    to: inner.length === 0 ? null : Math.max(ZOOMS[1], ...inner.map((other) => other.from)),
  };
}
