import type { SheetPoint, SheetSize } from '../../../map/map-data.ts';
import { type Grid, ringArea, ringPath, traceContours } from './contour.ts';
import type { MapTopic, SheetDot } from './mapped-collection.ts';

/** Where a topic's papers are denser than those of any other. */
export interface Territory {
  /** The place of the topic in the collection's topics. */
  readonly topic: number;
  /** Whether it lies within the ground of an area. */
  readonly isInside: boolean;
  /** Path data. */
  readonly path: string;
}

/** The ground of a sheet: whose papers are densest where. */
export interface Ground extends Grid {
  /** Units of the sheet from one crossing of the grid to the next. */
  readonly step: number;
  readonly territories: readonly Territory[];
  /**
   * For each topic the place of its greatest density, of an area the middle of its papers; undefined for one without
   * papers.
   */
  readonly peaks: readonly (SheetPoint | undefined)[];
  /** At each crossing of the grid the topic, of those without an area, whose ground it is; -1 for none. */
  readonly uppers: Int16Array;
  /** The same for topics that hold none; within the ground of their area. */
  readonly inner: Int16Array;
}

/** Topics of fewer papers have no ground of their own. */
const LEAST_PAPERS = 3;

/** Islands and holes below this share of the sheet are left out. */
const LEAST_SHARE = 0.0012;

/** Of the points of a border, every so manieth is kept. */
const THINNING = 3;

/** The number of papers that widths and floors are told for. */
const USUAL = 179;

const STEP = 4;

/** The width of a dot's influence in units of a sheet: less where there are many. */
function bandwidthOf(papers: number, { width, height }: SheetSize): number {
  const usual = 30 * Math.min(1, Math.sqrt((width * height) / (1000 * 760)));
  return usual * Math.min(1.2, Math.max(0.43, (USUAL / papers) ** 0.3));
}

/** The density below which nobody's ground begins, a lone dot being 1. */
const floorOf = (papers: number) => 0.55 * Math.max(0.8, (papers / USUAL) ** 0.19);

/** Divides a sheet into the ground of topics. Dots of no topic count for none. */
export function findTerritories(
  dots: readonly SheetDot[],
  topics: readonly MapTopic[],
  size: SheetSize,
): Ground {
  const grid = {
    columns: Math.floor(size.width / STEP) + 1,
    rows: Math.floor(size.height / STEP) + 1,
    step: STEP,
  };
  const bandwidth = bandwidthOf(dots.length, size);
  const floor = floorOf(dots.length);
  const densities = topics.map(({ papers }) => {
    // Sums depend on the order, and the order of papers on that of the dump.
    const own = papers.map((paper) => dots[paper]!).sort((a, b) => a.x - b.x || a.y - b.y);
    return densityOf(own, grid, bandwidth);
  });
  const places = topics.map((_, topic) => topic).filter((topic) => topics[topic]!.papers.length > 0);
  const isUpper = (topic: number) => topics[topic]!.upper === topic;
  const leads = topics.map(() => new Float32Array(0));
  const uppers = places.filter(isUpper);
  const upperOwners = rank(uppers, densities, leads, (density) => density - floor);
  const innerOwners = upperOwners.slice();
  for (const area of uppers.filter((topic) => topics[topic]!.isArea)) {
    const within = places.filter((topic) => topics[topic]!.upper === area && topic !== area);
    const owners = rank(within, densities, leads, (_, at) => leads[area]![at]!);
    for (let at = 0; at < owners.length; at += 1) {
      if (upperOwners[at] === area) innerOwners[at] = owners[at]!;
    }
  }
  const least = LEAST_SHARE * size.width * size.height;
  const inOrder = [...uppers, ...places.filter((topic) => !isUpper(topic))];
  const territories = inOrder
    .filter((topic) => topics[topic]!.papers.length >= LEAST_PAPERS)
    .map((topic) => ({ topic, isInside: !isUpper(topic), path: pathOf(leads[topic]!, grid, least) }))
    .filter(({ path }) => path !== '');
  const peaks = topics.map(({ isArea, papers }, topic) => {
    if (papers.length === 0) return undefined;
    return isArea ? middleOf(papers.map((paper) => dots[paper]!)) : peakOf(leads[topic]!, grid);
  });
  return { ...grid, territories, peaks, uppers: upperOwners, inner: innerOwners };
}

/** At each crossing of the grid the sum of what dots add there: a bell round each, 1 at its own place. */
function densityOf(
  dots: readonly SheetDot[],
  { columns, rows, step }: Grid & { readonly step: number },
  bandwidth: number,
): Float32Array {
  const density = new Float32Array(columns * rows);
  const reach = 3 * bandwidth;
  const bell = (distance: number) => Math.exp(-(distance ** 2) / (2 * bandwidth ** 2));
  for (const { x, y } of dots) {
    const left = Math.max(0, Math.ceil((x - reach) / step));
    const right = Math.min(columns - 1, Math.floor((x + reach) / step));
    const top = Math.max(0, Math.ceil((y - reach) / step));
    const bottom = Math.min(rows - 1, Math.floor((y + reach) / step));
    const across = Array.from({ length: right - left + 1 }, (_, at) => bell((left + at) * step - x));
    for (let row = top; row <= bottom; row += 1) {
      const down = bell(row * step - y);
      for (let at = 0; at < across.length; at += 1) density[row * columns + left + at]! += down * across[at]!;
    }
  }
  return density;
}

/**
 * Sets the lead of each of some topics: by how much it is denser than every other of them, or what `limit` says where
 * that is less. Returns at each crossing the topic whose lead is above zero, -1 for none.
 */
function rank(
  some: readonly number[],
  densities: readonly Float32Array[],
  leads: Float32Array[],
  limit: (density: number, at: number) => number,
): Int16Array {
  const length = densities[some[0] ?? 0]?.length ?? 0;
  const best = new Float32Array(length);
  const second = new Float32Array(length);
  const owners = new Int16Array(length).fill(-1);
  for (const topic of some) {
    densities[topic]!.forEach((value, at) => {
      if (value > best[at]!) {
        second[at] = best[at]!;
        best[at] = value;
        owners[at] = topic;
      } else if (value > second[at]!) second[at] = value;
    });
  }
  for (const topic of some) {
    leads[topic] = densities[topic]!.map((value, at) =>
      Math.min(value - (owners[at] === topic ? second[at]! : best[at]!), limit(value, at)),
    );
  }
  return owners.map((topic, at) => (topic !== -1 && leads[topic]![at]! > 0 ? topic : -1));
}

/** The median of each coordinate. */
function middleOf(dots: readonly SheetPoint[]): SheetPoint {
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
  return { x: median(dots.map(({ x }) => x)), y: median(dots.map(({ y }) => y)) };
}

function peakOf(lead: Float32Array, { columns, step }: Grid & { readonly step: number }): SheetPoint {
  let peak = 0;
  for (let at = 1; at < lead.length; at += 1) if (lead[at]! > lead[peak]!) peak = at;
  return { x: (peak % columns) * step, y: Math.floor(peak / columns) * step };
}

/** The borders of a topic's ground as path data, without small islands and holes. */
function pathOf(lead: Float32Array, grid: Grid & { readonly step: number }, least: number): string {
  return traceContours(lead, grid)
    .map((ring) => ring.map(({ x, y }) => ({ x: x * grid.step, y: y * grid.step })))
    .filter((ring) => Math.abs(ringArea(ring)) >= least)
    .map((ring) => ringPath(ring.filter((_, at) => at % THINNING === 0)))
    .join('');
}
