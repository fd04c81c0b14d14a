import { type Drawing, type DrawnGroup, type DrawnLink, NAME_SIZE } from '../drawing/drawing.ts';
import { cutToWidth, widthOf } from '../drawing/text-width.ts';
import { shortCount } from '../short-count.ts';

/** A topic of the picture, in order. */
export interface OverlapRow {
  readonly name: string;
  /** The class name of its hue. */
  readonly hue: string;
  readonly papers: number;
  readonly link: DrawnLink;
  /** What it shares with each topic above it that it shares papers with, by the place of that topic. */
  readonly cells: readonly { readonly with: number; readonly papers: number; readonly link: DrawnLink }[];
}

/** In pixels: a finger or pointer hits a square of this size. */
const CELL = 24;
const SWATCH = 10;
/** For the name in the last row; those above it may be as much longer as they begin farther to the left. */
const NAME_WIDTH = 230;
const BASE_LINE = 17;
/** How strongly squares are filled, from few papers to the most: their numbers stay readable on each. */
const LEVELS = [0.08, 0.145, 0.21, 0.275, 0.34] as const;

/** The width for the name of a topic at a place of so many. */
const widthAt = (place: number, rows: number) => (rows - 1 - place) * CELL + NAME_WIDTH;

/** Whether some of these names of topics, in order, are too long for the picture. */
export function cutsNames(names: readonly string[]): boolean {
  return names.some((name, place) => widthOf(name, NAME_SIZE) > widthAt(place, names.length));
}

/** How strongly the square of some papers is filled where the fullest has `most`: by the logarithm. */
function levelOf(papers: number, most: number): number {
  const share = most === 1 ? 0 : Math.log(papers) / Math.log(most);
  return LEVELS[Math.round(share * (LEVELS.length - 1))]!;
}

/**
 * Draws which topics share papers as the lower half of a matrix. The name of a topic stands where its row ends and its
 * column begins, so that each is there once, and nothing is turned.
 */
export function drawOverlap(rows: readonly OverlapRow[]): Drawing {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ papers }) => papers)));
  const names = rows.map(({ name }, place) => cutToWidth(name, NAME_SIZE, widthAt(place, rows.length)));
  const ends = rows.map(
    ({ papers }, place) => (place + 1) * CELL + widthOf(`${names[place]} ${shortCount(papers)}`, NAME_SIZE),
  );
  return {
    width: Math.ceil(Math.max(0, ...ends)),
    height: rows.length * CELL,
    guides: guidesOf(rows),
    groups: rows.flatMap((row, place) => [
      nameGroup({ ...row, name: names[place]! }, place),
      ...row.cells.map((cell) => cellGroup(cell, place, levelOf(cell.papers, most))),
    ]),
  };
}

/** Lines from the squares to the names that they are of, along rows and up columns, with gaps where squares are. */
function guidesOf(rows: readonly OverlapRow[]): string {
  const middle = (place: number) => place * CELL + CELL / 2;
  /** From each of these places to the next, where something lies between them. */
  const between = (places: readonly number[]) =>
    places
      .slice(1)
      .flatMap((place, before) => (place - places[before]! > 1 ? [[places[before]! + 1, place]] : []));
  const across = rows.flatMap(({ cells }, row) =>
    between([...cells.map((cell) => cell.with), row]).map(
      ([from, to]) => `M${from! * CELL} ${middle(row)}H${to! * CELL}`,
    ),
  );
  const down = rows.flatMap((_, column) => {
    const below = [...rows.keys()].filter((row) => rows[row]!.cells.some((cell) => cell.with === column));
    return between([column, ...below]).map(
      ([from, to]) => `M${middle(column)} ${from! * CELL}V${to! * CELL}`,
    );
  });
  return [...across, ...down].join('');
}

function nameGroup({ name, hue, papers, link }: OverlapRow, place: number): DrawnGroup {
  const [x, y] = [place * CELL, place * CELL];
  const inset = (CELL - SWATCH) / 2;
  return {
    link,
    rects: [{ x: x + inset, y: y + inset, width: SWATCH, height: SWATCH, look: `swatch ${hue}` }],
    texts: [{ x: x + CELL, y: y + BASE_LINE, text: name, aside: shortCount(papers), look: 'name' }],
  };
}

function cellGroup(
  { with: column, papers, link }: OverlapRow['cells'][number],
  place: number,
  opacity: number,
): DrawnGroup {
  const [x, y] = [column * CELL, place * CELL];
  return {
    link,
    rects: [{ x: x + 1, y: y + 1, width: CELL - 2, height: CELL - 2, look: 'shared', opacity }],
    texts: [{ x: x + CELL / 2, y: y + BASE_LINE, text: shortCount(papers), anchor: 'middle', look: 'count' }],
  };
}
