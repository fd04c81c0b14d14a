import { formatNumber, shorten } from '../../shared/wording.ts';
import {
  BAR,
  barParts,
  type Drawing,
  type DrawnGroup,
  type DrawnLink,
  NAME_SIZE,
  SUM_BAR,
} from './drawing.ts';
import { cutToWidth, widthOf, wrapText } from './text-width.ts';

/** A number of papers, and where they are; null where there is no one place. */
export interface CountedPapers {
  readonly count: number;
  readonly link: DrawnLink | null;
  /** Whether it is the number of several things together: its bar is paler than single ones, and cut where it is longer. */
  readonly isSum?: boolean;
}

/** A row of bars: a name, and a number for each column. */
export interface BarRow {
  readonly name: string;
  readonly link: DrawnLink | null;
  /** The class name of a topic's hue; empty for the accent. */
  readonly hue: string;
  readonly cells: readonly CountedPapers[];
}

/** A column of bars, with the number of all its papers in its head. */
export interface BarColumn extends CountedPapers {
  readonly name: string;
}

const WIDE = { width: 680, bars: 240, row: 26, bar: 14, line: 17, headWidth: 84, gap: 12, names: 260 };
const NARROW = { width: 328, line: 18, bar: 12, gap: 14, letters: 90 };
/** Between a bar and its number, in pixels. */
const ASIDE = 5;

const numberWidth = (count: number) => ASIDE + widthOf(formatNumber(count), NAME_SIZE);
/** The longest bar of a column that is not cut, in papers. */
const mostIn = (rows: readonly BarRow[], column: number) =>
  Math.max(0, ...rows.map(({ cells }) => cells[column]!).map(({ count, isSum }) => (isSum ? 0 : count)));
const widestNumber = (rows: readonly BarRow[], column: number) =>
  numberWidth(Math.max(0, ...rows.map(({ cells }) => cells[column]!.count)));

/** What a bar is drawn with. */
interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Pixels for each paper, and for the longest bar. */
  readonly scale: number;
  readonly room: number;
  readonly hue: string;
}

function barGroup({ count, link, isSum }: CountedPapers, place: BarPlace): DrawnGroup {
  const { x, y, height, scale, room, hue } = place;
  const parts = barParts(Math.round(count * scale), Math.round(room));
  const look = isSum ? SUM_BAR : hue === '' ? BAR : { look: `bar ${hue}` };
  return {
    link,
    rects: parts.map(([from, to]) => ({ x: x + from, y, width: to - from, height, ...look })),
    texts: [{ x: x + parts.at(-1)![1] + ASIDE, y: y + height - 2, text: formatNumber(count), look: 'count' }],
  };
}

/** Where the columns of a table of bars stand, and how long a bar is for each paper. */
interface BarLayout {
  readonly names: readonly string[];
  /** Where names end, in pixels from the left. */
  readonly namesEnd: number;
  readonly starts: readonly number[];
  readonly width: number;
  readonly scale: number;
  /** The longest bar of each column, in pixels. */
  readonly rooms: readonly number[];
  /** The heads of the columns; none where there is one column. */
  readonly heads: readonly (readonly string[])[];
}

function layOutBars(rows: readonly BarRow[], columns: readonly BarColumn[]): BarLayout {
  const names = rows.map(({ name }) => cutToWidth(name, NAME_SIZE, WIDE.names));
  const namesEnd = Math.ceil(Math.max(0, ...names.map((name) => widthOf(name, NAME_SIZE))));
  const most = columns.map((_, column) => mostIn(rows, column));
  const numbers = columns.map((_, column) => widestNumber(rows, column));
  const heads =
    columns.length > 1 ? columns.map(({ name }) => wrapText(name, NAME_SIZE, WIDE.headWidth)) : [];
  const taken = sumOf(numbers) + (columns.length + 1) * WIDE.gap + namesEnd;
  // Where numbers take too much of the width, the drawing is wider.
  const scale = Math.max(WIDE.bars, WIDE.width - taken) / Math.max(1, sumOf(most));
  const rooms = most.map((count) => count * scale);
  const widths = columns.map((_, column) => {
    const head = Math.max(0, ...(heads[column] ?? []).map((line) => widthOf(line, NAME_SIZE)));
    return Math.ceil(Math.max(head, rooms[column]! + numbers[column]!)) + WIDE.gap;
  });
  const starts = widths.map((_, column) => namesEnd + WIDE.gap + sumOf(widths.slice(0, column)));
  return { names, namesEnd, starts, width: namesEnd + WIDE.gap + sumOf(widths), scale, rooms, heads };
}

/**
 * Draws a row of bars for each name, a bar for each column, all on one scale, each with its number behind it. Several
 * columns have their names and the numbers of all their papers above them.
 */
export function drawBars(rows: readonly BarRow[], columns: readonly BarColumn[]): Drawing {
  const { names, namesEnd, starts, width, scale, rooms, heads } = layOutBars(rows, columns);
  const lines = Math.max(-1, ...heads.map(({ length }) => length)) + 1;
  const top = lines * WIDE.line;
  const headGroups = heads.map((head, column): DrawnGroup => {
    const { count, link } = columns[column]!;
    const first = lines - head.length;
    const lineAt = (line: number) => ({ x: starts[column]!, y: (first + line) * WIDE.line - 4 });
    return {
      link,
      rects: [],
      texts: [
        ...head.map((text, line) => ({ ...lineAt(line), text, look: 'name' as const })),
        { ...lineAt(head.length), text: formatNumber(count), look: 'soft' },
      ],
    };
  });
  const rowGroups = rows.flatMap(({ link, hue, cells }, row): DrawnGroup[] => {
    const y = top + row * WIDE.row + (WIDE.row - WIDE.bar) / 2;
    const name = {
      x: namesEnd,
      y: y + WIDE.bar - 2,
      text: names[row]!,
      anchor: 'end',
      look: 'name',
    } as const;
    const bars = cells.flatMap((cell, column) =>
      cell.count === 0
        ? []
        : [barGroup(cell, { x: starts[column]!, y, height: WIDE.bar, scale, room: rooms[column]!, hue })],
    );
    return [{ link, rects: [], texts: [name] }, ...bars];
  });
  return { width, height: top + rows.length * WIDE.row, guides: '', groups: [...headGroups, ...rowGroups] };
}

/** Draws the bars of the first column for a phone: each below its name, which may take several lines. */
export function drawNarrowBars(rows: readonly BarRow[]): Drawing {
  const room = NARROW.width - widestNumber(rows, 0);
  const scale = room / Math.max(1, mostIn(rows, 0));
  let top = 0;
  const groups = rows.flatMap(({ name, link, hue, cells: [cell] }): DrawnGroup[] => {
    const lines = wrapText(shorten(name, NARROW.letters), NAME_SIZE, NARROW.width).map((line) =>
      cutToWidth(line, NAME_SIZE, NARROW.width),
    );
    const texts = lines.map(
      (text, line) => ({ x: 0, y: top + (line + 1) * NARROW.line - 4, text, look: 'name' }) as const,
    );
    const y = top + lines.length * NARROW.line + 1;
    top = y + NARROW.bar + NARROW.gap;
    return [{ link, rects: [], texts }, barGroup(cell!, { x: 0, y, height: NARROW.bar, scale, room, hue })];
  });
  return { width: NARROW.width, height: top, guides: '', groups };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
