import type { SheetPoint, SheetSize } from '../../../map/map-data.ts';
import { ringArea, ringPath, traceContours } from './contour.ts';
import { densityOf, type Field, type LeadLimit, peakOf, rankFields, valueAt } from './density-field.ts';
import type { SheetGrid } from './grid.ts';
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
export interface Ground extends SheetGrid {
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

/** How much wider than usual the influence of a dot is where there are few: their grounds are to meet. */
const WIDEST = 2;

/** The number of papers that widths and floors are told for. */
const USUAL = 179;

const STEP = 4;

/** The width of a dot's influence in units of a sheet: less where there are many. */
function bandwidthOf(papers: number, { width, height }: SheetSize): number {
  const usual = 30 * Math.min(1, Math.sqrt((width * height) / (1000 * 760)));
  return usual * Math.min(WIDEST, Math.max(0.43, (USUAL / papers) ** 0.3));
}

/** The density below which nobody's ground begins, a lone dot being 1. */
const floorOf = (papers: number) => 0.55 * Math.max(0.8, (papers / USUAL) ** 0.19);

/** How wide the rim of a sheet is within which the ground thins out, as a share of a dot's influence. */
const RIM = 0.35;

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
  const leads: Field[] = [];
  /** Divides the ground of an area among its topics, or that of nobody, -1, among those that are in none. */
  const divide = (among: readonly number[], limit: LeadLimit, owners: Int16Array, area: number) => {
    const ranking = rankFields(
      among.map((topic) => densities[topic]!),
      limit,
    );
    for (const [at, topic] of among.entries()) leads[topic] = ranking.leads[at]!;
    const { left, top, right, bottom } = ranking.part;
    let from = 0;
    for (let row = top; row < bottom; row += 1) {
      for (let at = row * grid.columns + left; at < row * grid.columns + right; at += 1) {
        const owner = ranking.owners[from++]!;
        if (owner !== -1 && uppers[at] === area) owners[at] = among[owner]!;
      }
    }
  };
  const outer = places.filter(isUpper);
  const uppers = new Int16Array(grid.columns * grid.rows).fill(-1);
  // The ground ends before the sheet does, which would cut it straight, with sharp corners.
  const rim = RIM * bandwidth;
  const withinRim = (column: number, row: number) => {
    const [across, down] = [column * STEP, row * STEP];
    return Math.min(1, Math.min(across, size.width - across, down, size.height - down) / rim);
  };
  const limit: LeadLimit = (density, column, row) => density * withinRim(column, row) - floor;
  divide(outer, limit, uppers, -1);
  const inner = uppers.map((topic) => (topic !== -1 && topics[topic]!.isArea ? -1 : topic));
  for (const area of outer.filter((topic) => topics[topic]!.isArea)) {
    const ofArea = leads[area]!;
    const within = places.filter((topic) => topics[topic]!.upper === area && topic !== area);
    divide(within, (_, column, row) => valueAt(ofArea, column, row), inner, area);
  }
  const least = LEAST_SHARE * size.width * size.height;
  const inOrder = [...outer, ...places.filter((topic) => !isUpper(topic))];
  const territories = inOrder
    .filter((topic) => topics[topic]!.papers.length >= LEAST_PAPERS)
    .map((topic) => ({ topic, isInside: !isUpper(topic), path: pathOf(leads[topic]!, STEP, least) }))
    .filter(({ path }) => path !== '');
  const peaks = topics.map(({ isArea, papers }, topic) => {
    if (papers.length === 0) return undefined;
    return isArea ? middleOf(papers.map((paper) => dots[paper]!)) : peakOf(leads[topic]!, STEP);
  });
  return { ...grid, territories, peaks, uppers, inner };
}

/** The median of each coordinate. */
function middleOf(dots: readonly SheetPoint[]): SheetPoint {
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
  return { x: median(dots.map(({ x }) => x)), y: median(dots.map(({ y }) => y)) };
}

/** The borders of where a field is above zero as path data, without small islands and holes. */
function pathOf({ part, values }: Field, step: number, least: number): string {
  const grid = { columns: part.right - part.left, rows: part.bottom - part.top };
  return traceContours(values, grid)
    .map((ring) => ring.map(({ x, y }) => ({ x: (part.left + x) * step, y: (part.top + y) * step })))
    .filter((ring) => Math.abs(ringArea(ring)) >= least)
    .map((ring) => ringPath(ring.filter((_, at) => at % THINNING === 0)))
    .join('');
}
