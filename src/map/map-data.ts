/** Width and height of the map as it is printed on a wide page, in units of its own; a pixel of a page 1000 px wide. */
export const WIDE_SHEET: SheetSize = { width: 1000, height: 760 };

/** The same for a phone: the map lies on its side there. */
export const PHONE_SHEET: SheetSize = { width: 328, height: 540 };

/** Up to this number of papers each dot of the map is a link; more would make its page too heavy. */
const MOST_LINKS = 600;

/** Whether a map of so many papers has a link for each of them; otherwise scripts draw it on a canvas. */
export const isDrawnAsLinks = (papers: number): boolean => papers <= MOST_LINKS;

/** In units of the sheet. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** A place on a sheet: from its left and its upper edge, in its units. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * A length on a sheet as it is printed and kept: to a tenth of its unit, as nobody sees less.
 * @example toTenth(2.449) // => 2.4
 */
export const toTenth = (length: number): number => Math.round(length * 10) / 10;

/**
 * What `/data/map.json` holds: where each paper lies on the wide sheet. All lists but `topics` and `kinds` are parallel
 * to the papers of `papers.json`.
 */
export interface MapData {
  readonly version: 1;
  readonly width: number;
  readonly height: number;
  /** Of the ten papers nearest to a paper by similarity, the share that are among its ten nearest on the map, 0 to 1. */
  readonly neighboursKept: number;
  /** Slugs; `topic` gives a place in this list, -1 where a paper has no topic. */
  readonly topics: readonly string[];
  /** As `kind` of a paper is named in `papers.json`; `kind` gives a place in this list. */
  readonly kinds: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly topic: readonly number[];
  readonly kind: readonly number[];
}
