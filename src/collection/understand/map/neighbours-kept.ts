import { boundsOf } from './bounds.ts';
import type { NearPapers } from './near-papers.ts';

/** How many papers are compared with the nearest on the map. */
export const COMPARED = 10;

/** The share of the most similar papers (at most ten of each paper) that are among as many nearest at `places`, 0 to 1. */
export function shareOfNeighboursKept(near: NearPapers, places: Float64Array): number {
  const nearestOf = buildPlaceSearch(places);
  let [kept, compared] = [0, 0];
  for (let paper = 0; paper < near.counts.length; paper++) {
    const count = Math.min(COMPARED, near.counts[paper]!);
    if (count === 0) continue;
    const nearest = nearestOf(paper, count);
    const first = paper * near.width;
    for (let i = first; i < first + count; i++) if (nearest.includes(near.others[i]!)) kept += 1;
    compared += count;
  }
  return compared === 0 ? 0 : kept / compared;
}

/** In a cell of the grid, in the mean. */
const PAPERS_A_CELL = 4;

/** Prepares finding so many papers nearest to one at `places` (x and y in turn), nearest first, ties by place. */
export function buildPlaceSearch(places: Float64Array): (paper: number, count: number) => number[] {
  const papers = places.length / 2;
  const { left, top, side: whole } = boundsOf(places);
  const side = Math.max(1, Math.floor(Math.sqrt(papers / PAPERS_A_CELL)));
  const width = whole / side;
  const columnOf = (x: number) => Math.min(side - 1, Math.floor((x - left) / width));
  const rowOf = (y: number) => Math.min(side - 1, Math.floor((y - top) / width));
  const cells = Array.from({ length: side * side }, (): number[] => []);
  for (let paper = 0; paper < papers; paper++) {
    cells[rowOf(places[2 * paper + 1]!) * side + columnOf(places[2 * paper]!)]!.push(paper);
  }
  return (paper, count) => {
    const [x, y] = [places[2 * paper]!, places[2 * paper + 1]!];
    const [column, row] = [columnOf(x), rowOf(y)];
    const best: { other: number; square: number }[] = [];
    // Whatever lies beyond ring r is at least r cells away.
    for (let ring = 0; ring < side; ring++) {
      if (best.length >= count && best[count - 1]!.square <= ((ring - 1) * width) ** 2) break;
      for (let r = Math.max(0, row - ring); r <= Math.min(side - 1, row + ring); r++) {
        const step = Math.abs(r - row) === ring ? 1 : 2 * ring || 1;
        for (let c = column - ring; c <= column + ring; c += step) {
          if (c < 0 || c >= side) continue;
          for (const other of cells[r * side + c]!) {
            if (other === paper) continue;
            const square = (places[2 * other]! - x) ** 2 + (places[2 * other + 1]! - y) ** 2;
            insert(best, { other, square }, count);
          }
        }
      }
    }
    return best.map(({ other }) => other);
  };
}

interface Found {
  readonly other: number;
  readonly square: number;
}

function insert(best: Found[], one: Found, most: number): void {
  const isBehind = (other: Found) =>
    other.square < one.square || (other.square === one.square && other.other < one.other);
  if (best.length === most && isBehind(best[most - 1]!)) return;
  let place = best.length < most ? best.length : most - 1;
  for (; place > 0 && !isBehind(best[place - 1]!); place--) best[place] = best[place - 1]!;
  best[place] = one;
}
