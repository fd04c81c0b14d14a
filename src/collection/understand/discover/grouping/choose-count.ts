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
 * The number of groups that samples of the rows agree on best (Ben-Hur, Elisseeff and Guyon 2002): each count is tried
 * on eight samples of four fifths, all rows are then given to the nearest centre of each sample, and the divisions are
 * compared in pairs. Of equal counts the first wins; `counts` must not be empty.
 */
export function chooseCount(rows: UnitRows, counts: readonly number[], lots: RowLots): GroupCount {
  const tried = counts.map((count) => ({ count, agreement: agreementOf(rows, count, lots) }));
  if (process.env.V) console.log('K', tried.map((t) => `${t.count} ${t.agreement.toFixed(3)}`).join(', '));
  return tried.reduce((best, one) => (one.agreement > best.agreement ? one : best));
}

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
