import { type Box, boxAbout, overlaps } from './box.ts';
import type { SheetPoint, SheetSize } from './map-data.ts';

/** A title that is to stand beside the dot of its paper; all lengths are those of the sheet as it is seen. */
export interface DotTitle {
  readonly dot: SheetPoint;
  readonly width: number;
  readonly height: number;
}

/** What titles keep away from. */
export interface TitledView {
  readonly size: SheetSize;
  /** Of a dot. */
  readonly radius: number;
  /** All dots in sight, those with a title as well. */
  readonly dots: readonly SheetPoint[];
  /** The names of topics. */
  readonly names: readonly Box[];
}

/** Between a title and a dot or another text, and from the edge of the sheet. */
const GAP = 4;

/** Where a title may stand by its dot, as parts of its size away from it: the best first. */
const SIDES = [
  { x: 0.5, y: 0 },
  { x: -0.5, y: 0 },
  { x: 0, y: 0.5 },
  { x: 0, y: -0.5 },
] as const;

/**
 * The middles of titles beside their dots, parallel to them: each where it covers neither a dot, nor a name, nor a title
 * before it; null where there is no such place.
 * @example placeTitles([{ dot: { x: 50, y: 50 }, width: 20, height: 10 }], { size: { width: 100, height: 100 }, radius: 2, dots: [{ x: 50, y: 50 }], names: [] }) // => [{ x: 66, y: 50 }]
 */
export function placeTitles(titles: readonly DotTitle[], view: TitledView): (SheetPoint | null)[] {
  const { size, radius, dots, names } = view;
  const taken = [...names, ...dots.map((dot) => boxAbout(dot, 2 * radius, 2 * radius))];
  const isOnSheet = ({ left, top, right, bottom }: Box) =>
    left >= GAP && top >= GAP && right <= size.width - GAP && bottom <= size.height - GAP;
  return titles.map(({ dot, width, height }) => {
    for (const side of SIDES) {
      const middle = {
        x: dot.x + side.x * width + Math.sign(side.x) * (radius + GAP),
        y: dot.y + side.y * height + Math.sign(side.y) * (radius + GAP),
      };
      const box = boxAbout(middle, width, height);
      // As far from its own dot as from others; a little less is the error of sums.
      if (!isOnSheet(box) || taken.some((other) => overlaps(box, other, GAP - 0.01))) continue;
      taken.push(box);
      return middle;
    }
    return null;
  });
}
