import { distanceOnSheet } from './hilbert.ts';
import type { SheetPoint, SheetSize } from './map-data.ts';

/** The number of topics named as the nearest of one. */
const NEAREST = 2;

/** A paper on a sheet: its number in the collection, and that of its topic, -1 where it has none. */
export interface ListedDot extends SheetPoint {
  readonly paper: number;
  readonly topic: number;
}

/** A topic of the map in words. */
export interface MapListGroup {
  /** Its number in the collection; -1 for the papers without a topic. */
  readonly topic: number;
  /** The numbers of the topics whose middles are nearest to its own, the nearest first. */
  readonly nearest: readonly number[];
  /** The numbers of its papers. */
  readonly papers: readonly number[];
}

/**
 * The map in words: its topics along a line that goes through the whole sheet and stays among neighbours (a Hilbert
 * curve), and the papers of each along the same line. Papers without a topic come last.
 */
export function buildMapList(dots: readonly ListedDot[], size: SheetSize): MapListGroup[] {
  const along = (place: SheetPoint) => distanceOnSheet(place, size);
  const groups = [...Map.groupBy(dots, ({ topic }) => topic)].map(([topic, own]) => ({
    topic,
    middle: middleOf(own),
    papers: inOrder(own, along).map(({ paper }) => paper),
  }));
  const topics = inOrder(
    groups.filter(({ topic }) => topic >= 0),
    ({ middle }) => along(middle),
  );
  const without = groups.filter(({ topic }) => topic < 0);
  return [
    ...topics.map(({ topic, middle, papers }) => {
      const others = topics.filter((other) => other.topic !== topic);
      const nearest = inOrder(others, (other) => distance(other.middle, middle)).slice(0, NEAREST);
      return { topic, nearest: nearest.map((other) => other.topic), papers };
    }),
    ...without.map(({ topic, papers }) => ({ topic, nearest: [], papers })),
  ];
}

/** A list sorted by a number, which is computed once for each; what has the same number stays in its order. */
function inOrder<T>(list: readonly T[], numberOf: (item: T) => number): T[] {
  return list
    .map((item) => ({ item, number: numberOf(item) }))
    .sort((a, b) => a.number - b.number)
    .map(({ item }) => item);
}

/** The median of each coordinate, which a paper far from the others does not move. */
function middleOf(places: readonly SheetPoint[]): SheetPoint {
  const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
  return { x: median(places.map(({ x }) => x)), y: median(places.map(({ y }) => y)) };
}

const distance = (a: SheetPoint, b: SheetPoint) => Math.hypot(a.x - b.x, a.y - b.y);
