import type { RankedRow } from './mapped-papers.ts';

/** Of each paper x and y. */
export type Places = readonly (readonly [number, number])[];

/** How well a map tells which papers are alike, all from 0 to 1. */
export interface LayoutQuality {
  /** 1 where every paper near another on the map is among the most similar to it. */
  readonly trustworthiness: number;
  /** 1 where every paper among the most similar to another is near it on the map. */
  readonly continuity: number;
  /** Of the ten papers most similar to one, the share among its ten nearest on the map. */
  readonly kept: number;
  /** Of the ten papers nearest to one on the map, the share with its primary topic. */
  readonly sameTopic: number;
}

const NEAR = 10;

/**
 * Compares the neighbours of papers on the map with the most similar ones, for the papers of these rows. There must be
 * more than fifteen papers. Method: Venna and Kaski, "Neighborhood preservation in nonlinear projection methods", 2001,
 * with ten neighbours.
 */
export function measureQuality(
  places: Places,
  rows: readonly RankedRow[],
  topics: readonly string[],
): LayoutQuality {
  let [intruding, missing, kept, sameTopic] = [0, 0, 0, 0];
  for (const { paper, ranks } of rows) {
    orderByDistance(places, paper).forEach((other, i) => {
      const [onMap, bySimilarity] = [i + 1, ranks[other]!];
      if (onMap <= NEAR) {
        intruding += Math.max(0, bySimilarity - NEAR);
        if (bySimilarity <= NEAR) kept += 1;
        if (topics[other] === topics[paper]) sameTopic += 1;
      } else if (bySimilarity <= NEAR) {
        missing += onMap - NEAR;
      }
    });
  }
  const all = rows.length * NEAR;
  const worst = (all * (2 * places.length - 3 * NEAR - 1)) / 2;
  return {
    trustworthiness: 1 - intruding / worst,
    continuity: 1 - missing / worst,
    kept: kept / all,
    sameTopic: sameTopic / all,
  };
}

function orderByDistance(places: Places, paper: number): Int32Array {
  const [x, y] = places[paper]!;
  const squares = Float64Array.from(places, ([a, b]) => (a - x) ** 2 + (b - y) ** 2);
  return Int32Array.from(places.keys())
    .filter((other) => other !== paper)
    .sort((a, b) => squares[a]! - squares[b]! || a - b);
}
