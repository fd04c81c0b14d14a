import { type Dots, dotsInRectangle } from './dots.ts';
import type { SheetPoint } from './map-data.ts';

/** Whether a point is inside a closed line: a ray from it crosses the line an odd number of times. */
function isInside(loop: readonly SheetPoint[], x: number, y: number): boolean {
  let inside = false;
  let from = loop.at(-1)!;
  for (const to of loop) {
    const crosses = to.y > y !== from.y > y;
    if (crosses && x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) inside = !inside;
    from = to;
  }
  return inside;
}

/** The dots inside a line drawn by hand, which is closed by a straight one, in the order of the papers. */
export function dotsInLasso(dots: Dots, loop: readonly SheetPoint[]): number[] {
  if (loop.length < 3) return [];
  const [xs, ys] = [loop.map(({ x }) => x), loop.map(({ y }) => y)];
  const corner = { x: Math.min(...xs), y: Math.min(...ys) };
  const opposite = { x: Math.max(...xs), y: Math.max(...ys) };
  return dotsInRectangle(dots, corner, opposite).filter((dot) => isInside(loop, dots.x[dot]!, dots.y[dot]!));
}
