/** Where a mark leads, and what it says to who points at it or hears it. */
export interface DrawnLink {
  readonly url: string;
  readonly name: string;
}

/** A filled rectangle. `look` are class names, such as `bar hue-7`, which style sheets give their colour. */
export interface DrawnRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: string;
  /** Of its colour, 0 to 1; 1 where it is absent. */
  readonly opacity?: number;
}

/** A line of text; `y` is its base line. `look` is a class name. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** What follows the text, less strongly. */
  readonly aside?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly look: 'name' | 'count' | 'soft';
}

/** What belongs together, and leads somewhere together. */
export interface DrawnGroup {
  readonly link: DrawnLink | null;
  readonly rects: readonly DrawnRect[];
  readonly texts: readonly DrawnText[];
}

/** A picture before it is printed into a page or written into a file. All lengths are in pixels of a page. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Thin lines behind everything else, as the commands of an SVG path. */
  readonly guides: string;
  readonly groups: readonly DrawnGroup[];
}

/** How a bar looks that is of no topic: less heavily than a line of text in the same colour. */
export const BAR = { look: 'bar', opacity: 0.75 } as const;

/** How the bar of several things together looks: paler than those of single ones, with which it is not to be compared. */
export const SUM_BAR = { look: 'bar sum', opacity: 0.3 } as const;

/** How much of a bar that is cut stands beyond its gap, and the gap, in pixels. */
const CUT = { end: 6, gap: 3 };

/** From where to where a part of a bar is, along it. */
export type BarPart = readonly [from: number, to: number];

/**
 * The parts of a bar: one, or where there is no room for its length, two with a gap between, which says that it is cut.
 * However short, it is seen.
 * @example barParts(80, 100) // => [[0, 80]]
 * @example barParts(500, 100) // => [[0, 91], [94, 100]]
 */
export function barParts(length: number, room: number): BarPart[] {
  const end = room - CUT.end;
  const gap = end - CUT.gap;
  // In less room there would be no bar before the gap.
  if (length <= room || gap < CUT.end) return [[0, Math.max(1, Math.min(length, room))]];
  return [
    [0, gap],
    [end, room],
  ];
}

/** The size of names in pixels; numbers and what is said aside are a little smaller. */
export const NAME_SIZE = 14;
