import { toTenth } from './map-data.ts';
import type { ListedDot } from './map-list.ts';

/** The papers of a topic as one path of round-capped strokes without length, each a dot. */
export interface DotStrokes {
  readonly topic: number;
  readonly path: string;
}

/**
 * One path for each topic, in the order of their first papers: a sixth of what as many circles take.
 * @example strokesOf([{ x: 3, y: 4, topic: 0, paper: 0 }, { x: 5, y: 4, topic: 0, paper: 1 }]) // => [{ topic: 0, path: 'M3 4h0m2 0h0' }]
 */
export function strokesOf(dots: readonly ListedDot[]): DotStrokes[] {
  return [...Map.groupBy(dots, ({ topic }) => topic)].map(([topic, own]) => {
    const moves = own.map(({ x, y }, index) => {
      const before = own[index - 1];
      return before ? `m${toTenth(x - before.x)} ${toTenth(y - before.y)}h0` : `M${x} ${y}h0`;
    });
    return { topic, path: moves.join('') };
  });
}
