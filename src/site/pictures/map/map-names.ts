import type { SheetPoint } from '../../../map/map-data.ts';

/** For which width of the map names are set: wide and tablet ones on the wide sheet, the others on that of phones. */
export type TextSize = 'wide' | 'tablet' | 'phone';

/** A topic that holds topics, or one that holds none. */
export type MapLevel = 'area' | 'topic';

/** One line of a name: the middle of its baseline. */
export interface NameLine extends SheetPoint {
  readonly text: string;
}

/**
 * A name on a sheet. While one zooms, its letters keep their size: they shrink towards `x`, `y` as the sheet grows. It
 * is shown from the zoom `from` (1 is the whole sheet) to below `to`, always where that is null; names that are shown
 * at one zoom never overlap.
 */
export interface MapName extends SheetPoint {
  /** The place of the topic in the collection's topics. */
  readonly topic: number;
  readonly level: MapLevel;
  /** Of its letters, in units of the sheet: areas have larger ones than their topics. */
  readonly size: number;
  readonly lines: readonly NameLine[];
  /** Path data of a line from the name to its ground, where it had to stand apart; for zoom 1. */
  readonly leader?: string;
  readonly from: number;
  readonly to: number | null;
}

/** The names for one width of the map; `size` is that of the letters of topics in units of the sheet. */
export interface NameGroup {
  readonly for: TextSize;
  readonly size: number;
  readonly names: readonly MapName[];
}
