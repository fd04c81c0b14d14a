import { normalizeRows, type UnitRows } from '../../similar/unit-rows.ts';

/** Rows in groups: the group of each row, its cosine with the centre of that group, and the centres. */
export interface Clustering {
  readonly labels: Int32Array;
  readonly cosines: Float64Array;
  readonly centres: UnitRows;
}

/** A number in (0, 1) for a row in a round of drawing. */
export type RowLots = (row: number, round: number) => number;

/** Most papers have come to rest long before. */
const MOST_ROUNDS = 50;

export const countRows = ({ width, values }: UnitRows): number => (width === 0 ? 0 : values.length / width);

/** The rows at these places, in their order. */
export function selectRows({ width, values }: UnitRows, places: readonly number[]): UnitRows {
  const selected = new Float64Array(places.length * width);
  places.forEach((place, row) => {
    selected.set(values.subarray(place * width, (place + 1) * width), row * width);
  });
  return { width, values: selected };
}

/**
 * Divides unit rows into groups of one direction: spherical k-means (Dhillon and Modha 2001), the best of several
 * `starts`, with starting centres chosen as in k-means++ (Arthur and Vassilvitskii 2007). Of equally good starts the
 * first wins.
 */
export function clusterRows(rows: UnitRows, groups: number, starts: number, lots: RowLots): Clustering {
  let best = { clustering: settle(rows, drawCentres(rows, groups, 0, lots)), fit: 0 };
  best.fit = fitOf(best.clustering);
  for (let start = 1; start < starts; start++) {
    const clustering = settle(rows, drawCentres(rows, groups, start, lots));
    const fit = fitOf(clustering);
    if (fit > best.fit) best = { clustering, fit };
  }
  return best.clustering;
}

/** Moves each row to the nearest centre and each centre into the middle of its rows, until they rest. */
export function settle(rows: UnitRows, start: UnitRows): Clustering {
  let clustering = findNearest(rows, start);
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = findNearest(rows, middlesOf(rows, clustering.labels, countRows(start)));
    const rests = next.labels.every((label, row) => label === clustering.labels[row]);
    clustering = next;
    if (rests) break;
  }
  return clustering;
}

/** The nearest of the given centres for each row; of equally near ones the first. */
export function findNearest({ width, values }: UnitRows, centres: UnitRows): Clustering {
  const labels = new Int32Array(values.length / width);
  const cosines = new Float64Array(labels.length);
  const { values: directions } = centres;
  for (let row = 0; row < labels.length; row++) {
    let nearest = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let start = 0; start < directions.length; start += width) {
      const cosine = product(values, row * width, directions, start, width);
      if (cosine > most) {
        nearest = start;
        most = cosine;
      }
    }
    labels[row] = nearest / width;
    cosines[row] = most;
  }
  return { labels, cosines, centres };
}

/** The directions of the groups: the sums of their rows, brought to length 1; zero where a group is empty. */
export function middlesOf({ width, values }: UnitRows, labels: Int32Array, groups: number): UnitRows {
  const sums = new Float64Array(groups * width);
  labels.forEach((label, row) => {
    for (let i = 0; i < width; i++) sums[label * width + i]! += values[row * width + i]!;
  });
  return normalizeRows(sums, width);
}

/**
 * Draws rows as centres, each the likelier the farther it is from those before. Each row runs a race whose time is
 * exponential with its distance as rate, and the winner is taken: so a draw depends on the rows near the front alone,
 * and mostly stays the same when others are added.
 */
function drawCentres(rows: UnitRows, groups: number, start: number, lots: RowLots): UnitRows {
  const { width, values } = rows;
  const distances = new Float64Array(countRows(rows)).fill(1);
  const drawn: number[] = [];
  while (drawn.length < Math.min(groups, distances.length)) {
    const round = start * 64 + drawn.length;
    let winner = 0;
    let shortest = Number.POSITIVE_INFINITY;
    for (let row = 0; row < distances.length; row++) {
      const time = -Math.log(lots(row, round)) / distances[row]!;
      if (time < shortest) [winner, shortest] = [row, time];
    }
    drawn.push(winner);
    for (let row = 0; row < distances.length; row++) {
      const distance = 1 - product(values, row * width, values, winner * width, width);
      distances[row] = Math.max(0, Math.min(distances[row]!, distance));
    }
  }
  return selectRows(rows, drawn);
}

function fitOf({ cosines }: Clustering): number {
  return cosines.reduce((sum, cosine) => sum + cosine, 0);
}

function product(a: Float64Array, aStart: number, b: Float64Array, bStart: number, width: number): number {
  let sum = 0;
  for (let i = 0; i < width; i++) sum += a[aStart + i]! * b[bStart + i]!;
  return sum;
}
