import type { SheetPoint } from './map-data.ts';

/** A rectangle on a sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The rectangle of this size about its middle.
 * @example boxAbout({ x: 10, y: 10 }, 4, 2) // => { left: 8, top: 9, right: 12, bottom: 11 }
 */
export function boxAbout({ x, y }: SheetPoint, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Whether two rectangles overlap, or are less than a gap apart. */
export function overlaps(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}
