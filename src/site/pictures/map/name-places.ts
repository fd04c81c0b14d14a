import type { SheetPoint } from '../../../map/map-data.ts';
import type { MapName, NameGroup } from './map-names.ts';
import type { MeasureText } from './name-lines.ts';
import { crosses, type Leader, type NamedSheet, type PlaceJudge, placeJudges } from './name-place-cost.ts';
import { type NameBlock, type NameStyle, nameBlocks, nameStyles } from './name-styles.ts';
import type { Box } from './rectangle-sums.ts';

/** The zooms at which names join those that are shown. */
const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8, 12, 16];

/** A topic of fewer papers is named only where that costs nothing else. */
const LEAST_PAPERS = 3;

/** Above this cost a name waits until one comes nearer. */
const MOST_REGRET = 14;

/** Times that each name moves to the best place that the others leave it. */
const ROUNDS = 4;

/** Between two names, and from the edge of the sheet, as seen. */
const GAP = 5;
const SHEET_EDGE = 4;

/** The cost of a unit of distance from the densest place, of one beyond reach, and how much more one up or down counts. */
const DISTANCE = { near: 0.12, far: 0.6, upright: 1.3 };

/** The costs of a line to a name, of a unit of it, and of a name that it crosses. */
const LEADER = { any: 6, unit: 0.25, crossing: 40 };

/** A name and where its middle is. */
interface PlacedName extends SheetPoint {
  readonly topic: number;
  readonly block: NameBlock;
  readonly box: Box;
  readonly leader: Leader | null;
  readonly cost: number;
  readonly from: number;
}

/** A step from the densest place of a topic, as seen, and what it costs. */
interface Step extends SheetPoint {
  readonly cost: number;
}

/** Places the names of all topics that have papers, for each width that the sheet is for. */
export function placeNames(sheet: NamedSheet, measure: MeasureText): NameGroup[] {
  const judgeOf = placeJudges(sheet);
  return nameStyles(sheet.size).map((style) => {
    const names = placeGroup(sheet, style, measure, judgeOf);
    return {
      for: style.for,
      size: style.size,
      names: names.map((name) => finish(name, names, sheet)),
    };
  });
}

function placeGroup(
  sheet: NamedSheet,
  style: NameStyle,
  measure: MeasureText,
  judgeOf: (topic: number, zoom: number) => PlaceJudge,
): PlacedName[] {
  const { topics, ground } = sheet;
  const blocks = topics.map((topic) => nameBlocks(topic, style, measure));
  const steps = stepsAround(style.reach);
  let placed: PlacedName[] = [];
  for (const zoom of ZOOMS) {
    const waiting = topics
      .map((_, topic) => topic)
      .filter((topic) => ground.peaks[topic] && !placed.some((name) => name.topic === topic));
    // On the whole sheet every topic is named that is in no area, at the last zoom every one.
    const isMust = (topic: number) => {
      const { listed, upper } = topics[topic]!;
      return listed >= LEAST_PAPERS && (zoom === 1 ? upper === topic : zoom === ZOOMS.at(-1));
    };
    const judges = new Map(waiting.map((topic) => [topic, judgeOf(topic, zoom)]));
    const attempts = [1, -1].map((sign) => {
      const order = waiting.toSorted(
        (a, b) =>
          Number(isMust(b)) - Number(isMust(a)) ||
          sign * (topics[b]!.papers.length - topics[a]!.papers.length) ||
          a - b,
      );
      return settle(order, placed, (topic, others) =>
        bestPlace({
          topic,
          zoom,
          blocks: blocks[topic]!,
          steps,
          judge: judges.get(topic)!,
          sheet,
          others,
          isMust: isMust(topic),
        }),
      );
    });
    const regret = (names: readonly PlacedName[]) =>
      names.reduce((sum, { cost }) => sum + cost, 0) +
      waiting
        .filter((topic) => !names.some((name) => name.topic === topic))
        .reduce((sum, topic) => sum + 40 + 4 * topics[topic]!.papers.length, 0);
    const [bigFirst, smallFirst] = attempts as [PlacedName[], PlacedName[]];
    placed = [...placed, ...(regret(bigFirst) <= regret(smallFirst) ? bigFirst : smallFirst)];
  }
  return placed;
}

/** Names placed in an order, each then moved some times to the best place that the others leave. */
function settle(
  order: readonly number[],
  fixed: readonly PlacedName[],
  place: (topic: number, others: readonly PlacedName[]) => PlacedName | undefined,
): PlacedName[] {
  const names = new Map<number, PlacedName>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const topic of order) {
      names.delete(topic);
      const name = place(topic, [...fixed, ...names.values()]);
      if (name) names.set(topic, name);
    }
  }
  return [...names.values()];
}

/** Steps to all places about a middle, the cheapest first. */
function stepsAround(reach: number): Step[] {
  const far = Math.ceil(reach * 1.6);
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

interface PlaceSearch {
  readonly topic: number;
  readonly zoom: number;
  readonly blocks: readonly NameBlock[];
  readonly steps: readonly Step[];
  readonly judge: PlaceJudge;
  readonly sheet: NamedSheet;
  readonly others: readonly PlacedName[];
  /** Whether it has to be placed; another name waits rather than stand in a bad place, or apart from its papers. */
  readonly isMust: boolean;
}

/** The cheapest place for a name; undefined where there is none, or none that costs less than it may. */
function bestPlace(search: PlaceSearch): PlacedName | undefined {
  const { topic, zoom, blocks, steps, judge, sheet, others, isMust } = search;
  const { size, ground } = sheet;
  const peak = ground.peaks[topic]!;
  const edge = SHEET_EDGE / zoom;
  // The boxes of the others, as small as they are at this zoom.
  const taken = others.map((other) => boxAbout(other, other.block, zoom));
  let best: PlacedName | undefined;
  let least = isMust ? Infinity : MOST_REGRET;
  for (const block of blocks) {
    for (const step of steps) {
      let cost = block.fee + step.cost;
      if (cost >= least) break;
      const x = Math.round((peak.x + step.x / zoom) * 10) / 10;
      const y = Math.round((peak.y + step.y / zoom) * 10) / 10;
      const box = boxAbout({ x, y }, block, zoom);
      const isWithin =
        box.left > edge && box.top > edge && box.right < size.width - edge && box.bottom < size.height - edge;
      if (!isWithin) continue;
      cost += judge.standing(box);
      if (cost >= least || taken.some((other) => overlaps(box, other, GAP / zoom))) continue;
      const leader = judge.leaderOf(box);
      // When names shrink, lines would lead nowhere.
      if (leader && !(isMust && zoom === 1)) continue;
      if (leader) cost += LEADER.any + leader.length * zoom * LEADER.unit;
      if (cost >= least) continue;
      if (leader) cost += taken.filter((other) => crosses(leader, other)).length * LEADER.crossing;
      cost += others.filter((other) => other.leader && crosses(other.leader, box)).length * LEADER.crossing;
      if (cost >= least) continue;
      least = cost;
      best = { topic, block, x, y, box, leader, cost, from: zoom };
    }
  }
  return best;
}

function boxAbout({ x, y }: SheetPoint, { width, height }: NameBlock, zoom: number): Box {
  const right = width / 2 / zoom;
  const down = height / 2 / zoom;
  return { left: x - right, top: y - down, right: x + right, bottom: y + down };
}

function overlaps(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** How far below the top of its line a baseline is, in parts of the line's height. */
const BASELINE = 0.76;

function finish(
  { topic, x, y, block, leader, from }: PlacedName,
  all: readonly PlacedName[],
  { topics }: NamedSheet,
): MapName {
  const { isArea } = topics[topic]!;
  const inner = isArea
    ? all.filter((name) => name.topic !== topic && topics[name.topic]!.upper === topic)
    : [];
  const whole = ({ x: across, y: down }: SheetPoint) => `${Math.round(across)} ${Math.round(down)}`;
  return {
    topic,
    level: isArea ? 'area' : 'topic',
    size: block.size,
    x,
    y,
    lines: block.lines.map((text, line) => ({
      text,
      x,
      y: Math.round((y - block.height / 2 + (line + BASELINE) * block.lineHeight) * 10) / 10,
    })),
    ...(leader && { leader: `M${whole(leader.from)}L${whole(leader.to)}` }),
    from,
    // An area has been named long enough when one has come nearer and all its topics are.
    to: inner.length === 0 ? null : Math.max(ZOOMS[1]!, ...inner.map((name) => name.from)),
  };
}
