import { formatNumber } from '../../shared/wording.ts';
import { shortCount } from '../short-count.ts';
import { BAR, type Drawing, type DrawnGroup, type DrawnLink, NAME_SIZE } from './drawing.ts';
import { widthOf } from './text-width.ts';

/** A column: a year, a month, a day, or all that is older. */
export interface TimeColumn {
  readonly count: number;
  /** Null where there are no papers. */
  readonly link: DrawnLink | null;
  /** What stands below it, at most two lines. */
  readonly lines: readonly string[];
  /** Whether it is several periods: beside single ones its height would say something else. */
  readonly isSum?: boolean;
}

/** In pixels. */
const HEIGHT = 120;
const ABOVE = 18;
const LINE = 15;
const WIDEST = 56;
const FILLED = 0.72;

/**
 * Draws a column for each period on one scale, with its number above and its name below; of several periods together
 * only the number. `width` is what there is.
 */
export function drawColumns(columns: readonly TimeColumn[], width: number): Drawing {
  const pitch = Math.min(WIDEST, Math.floor(width / columns.length));
  const breadth = Math.round(pitch * FILLED);
  const most = Math.max(1, ...columns.map(({ count, isSum }) => (isSum ? 0 : count)));
  const ground = ABOVE + HEIGHT;
  const groups = columns.map(({ count, link, lines, isSum }, place): DrawnGroup => {
    const height = count === 0 || isSum ? 0 : Math.max(1, Math.round((HEIGHT * count) / most));
    const x = place * pitch + Math.round(pitch / 2);
    const bar = { ...BAR, x: x - Math.round(breadth / 2), y: ground - height, width: breadth, height };
    const whole = formatNumber(count);
    const number = {
      x,
      y: ground - height - 5,
      text: widthOf(whole, NAME_SIZE) <= pitch ? whole : shortCount(count),
      anchor: 'middle',
      look: 'count',
    } as const;
    const names = lines.map(
      (text, line) => ({ x, y: ground + LINE * (line + 1), text, anchor: 'middle', look: 'soft' }) as const,
    );
    return { link, rects: height === 0 ? [] : [bar], texts: [...(count === 0 ? [] : [number]), ...names] };
  });
  const below = Math.max(...columns.map(({ lines }) => lines.length)) * LINE + 4;
  const guides = `M0 ${ground + 0.5}H${pitch * columns.length}`;
  return { width: pitch * columns.length, height: ground + below, guides, groups };
}
