import type { Drawing, DrawnGroup, DrawnLink } from '../drawing/drawing.ts';
import { shortCount } from '../short-count.ts';

/** A column: a year, a month, a day, or all that is earlier. */
export interface TimeColumn {
  readonly count: number;
  /** Null where there are no papers. */
  readonly link: DrawnLink | null;
  /** What stands below it, at most two lines. */
  readonly lines: readonly string[];
}

/** In pixels. */
const HEIGHT = 120;
const ABOVE = 18;
const BELOW = 36;
const LINE = 15;
const WIDEST = 56;
const FILLED = 0.72;

/** Draws a column for each period on one scale, with its number above and its name below. `width` is what there is. */
export function drawColumns(columns: readonly TimeColumn[], width: number): Drawing {
  const pitch = Math.min(WIDEST, Math.floor(width / columns.length));
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const ground = ABOVE + HEIGHT;
  return {
    width: pitch * columns.length,
    height: ground + BELOW,
    guides: `M0 ${ground + 0.5}H${pitch * columns.length}`,
    groups: columns.map(({ count, link, lines }, place): DrawnGroup => {
      const height = count === 0 ? 0 : Math.max(1, Math.round((HEIGHT * count) / most));
      const breadth = Math.round(pitch * FILLED);
      const middle = place * pitch + Math.round(pitch / 2);
      const bar = {
        x: middle - Math.round(breadth / 2),
        y: ground - height,
        width: breadth,
        height,
        look: 'bar',
      };
      const number = {
        x: middle,
        y: ground - height - 5,
        text: shortCount(count),
        anchor: 'middle',
        look: 'count',
      } as const;
      const names = lines.map(
        (text, line) =>
          ({ x: middle, y: ground + LINE * (line + 1), text, anchor: 'middle', look: 'soft' }) as const,
      );
      return {
        link,
        rects: count === 0 ? [] : [bar],
        texts: [...(count === 0 ? [] : [number]), ...names],
      };
    }),
  };
}
