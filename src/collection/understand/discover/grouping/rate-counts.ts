import type { UnitRows } from '../../similar/unit-rows.ts';
import { adjustedRandIndex } from './partition-agreement.ts';
import { clusterRows, countRows, findNearest, type RowLots, selectRows } from './spherical-k-means.ts';

const SAMPLES = 8;
const SAMPLED_SHARE = 0.8;
const STARTS = 3;
/** The lots that decide which rows are in a sample are others than those that draw centres. */
const SAMPLING_ROUND = 1_000_000;

/** A number of groups, and how well the groups of several samples agree: a mean adjusted Rand index. */
export interface GroupCount {
  readonly count: number;
  readonly agreement: number;
}

/**
 * How well samples of the rows agree on each number of groups (Ben-Hur, Elisseeff and Guyon 2002), parallel to the
 * `counts`: each is tried on eight samples of four fifths, all rows are then given to the nearest centre of each
 * sample, and the divisions are compared in pairs.
 */
export const rateCounts = (rows: UnitRows, counts: readonly number[], lots: RowLots): GroupCount[] =>
  counts.map((count) => ({ count, agreement: agreementOf(rows, count, lots) }));

function agreementOf(rows: UnitRows, count: number, lots: RowLots): number {
  const all = Array.from({ length: countRows(rows) }, (_, row) => row);
  const divisions = Array.from({ length: SAMPLES }, (_, sample) => {
    const places = all.filter((row) => lots(row, SAMPLING_ROUND + sample) < SAMPLED_SHARE);
    const ofSample: RowLots = (row, round) => lots(places[row]!, round + 1000 * (sample + 1));
    return findNearest(rows, clusterRows(selectRows(rows, places), count, STARTS, ofSample).centres).labels;
  });
  const indices = divisions.flatMap((one, i) =>
    divisions.slice(0, i).map((other) => adjustedRandIndex(one, other)),
  );
  return indices.reduce((sum, index) => sum + index, 0) / indices.length;
}
