import { formatNumber } from '../../shared/wording.ts';
import { shortCount } from '../short-count.ts';
import {
  BAR,
  barParts,
  type Drawing,
  type DrawnGroup,
  type DrawnLink,
  NAME_SIZE,
  SUM_BAR,
} from './drawing.ts';
import { widthOf } from './text-width.ts';

/** A column: a year, a month, a day, or all that is older. */
export interface TimeColumn {
  readonly count: number;
  /** Null where there are no papers. */
  readonly link: DrawnLink | null;
  /** What stands below it, at most two lines. */
  readonly lines: readonly string[];
  /** Whether it is several periods: it is paler than single ones, and cut where it would be higher than all of them. */
  readonly isSum?: boolean;
}

/** In pixels. */
const HEIGHT = 120;
const ABOVE = 18;
const LINE = 15;
const WIDEST = 56;
const FILLED = 0.72;

/**
 * Draws a column for each period on the scale of single ones, with its number above and its name below. `width` is what
 * there is.
 */
export function drawColumns(columns: readonly TimeColumn[], width: number): Drawing {
  const pitch = Math.min(WIDEST, Math.floor(width / columns.length));
  const breadth = Math.round(pitch * FILLED);
  const most = Math.max(1, ...columns.map(({ count, isSum }) => (isSum ? 0 : count)));
  const ground = ABOVE + HEIGHT;
  const groups = columns.map(({ count, link, lines, isSum }, place): DrawnGroup => {
    const length = Math.round((HEIGHT * count) / most);
    const x = place * pitch + Math.round(pitch / 2);
    const bar = { ...(isSum ? SUM_BAR : BAR), x: x - Math.round(breadth / 2), width: breadth };
    const rects = barParts(length, HEIGHT).map(([from, to]) => ({
      ...bar,
      y: ground - to,
      height: to - from,
    }));
    const whole = formatNumber(count);
    const number = {
      x,
      y: ground - Math.max(1, Math.min(length, HEIGHT)) - 5,
      text: widthOf(whole, NAME_SIZE) <= pitch ? whole : shortCount(count),
      anchor: 'middle',
      look: 'count',
    } as const;
    const names = lines.map(
      (text, line) => ({ x, y: ground + LINE * (line + 1), text, anchor: 'middle', look: 'soft' }) as const,
    );
    return { link, rects: count === 0 ? [] : rects, texts: [...(count === 0 ? [] : [number]), ...names] };
  });
  const below = Math.max(...columns.map(({ lines }) => lines.length)) * LINE + 4;
  const guides = `M0 ${ground + 0.5}H${pitch * columns.length}`;
  return { width: pitch * columns.length, height: ground + below, guides, groups };
}
