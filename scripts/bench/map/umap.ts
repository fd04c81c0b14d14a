import { UMAP } from 'umap-js';
import type { MappedPapers } from '../../../src/collection/understand/map/layout.ts';
import { chooseBest } from '../../../src/collection/understand/similar/scored-papers.ts';
import { seededRandom } from '../search/random.ts';
import type { Places } from './layout-quality.ts';

const NEIGHBOURS = 15;

/** Lays papers out with umap-js, by the same most similar papers, and with the same random numbers every time. */
export function layOutWithUmap({ similar }: MappedPapers): Places {
  const random = seededRandom(1);
  const nearest = similar.map((candidates, paper) => {
    const best = chooseBest(candidates, NEIGHBOURS - 1);
    const list = [
      { other: paper, distance: 0 },
      ...best.map(({ other, score }) => ({ other, distance: 1 - score })),
    ];
    // It wants as many of each: a paper that is like few others is as far as can be from some.
    while (list.length < NEIGHBOURS) {
      list.push({ other: Math.floor(random() * similar.length), distance: 1 });
    }
    return list;
  });
  const umap = new UMAP({ nNeighbors: NEIGHBOURS, minDist: 0.1, random });
  umap.setPrecomputedKNN(
    nearest.map((list) => list.map(({ other }) => other)),
    nearest.map((list) => list.map(({ distance }) => distance)),
  );
  return umap.fit(similar.map((_, paper) => [paper])).map(([x, y]) => [x!, y!]);
}
