import { chooseBest, type ScoredPapers } from './scored-papers.ts';

/**
 * Raises the scores of papers with common neighbours, so that members of a group find each other and a paper
 * that is slightly similar to everything does not come between them. A score is multiplied by 1 + `part`
 * times the overlap (Jaccard) of the `near` nearest papers, themselves included, and divided by 1 + `part`.
 * `all` is parallel to the papers; the scores of one are raised when they are asked for, as those of all would take
 * the memory of the collection. Method: Jarvis and Patrick, "Clustering using a similarity measure based
 * on shared near neighbors", 1973.
 */
export function favourSharedNeighbours(
  all: readonly ScoredPapers[],
  near: number,
  part: number,
): (paper: number) => ScoredPapers {
  const { starts, members } = buildFamilies(all, near);
  const isOwn = new Uint8Array(all.length);
  return (paper) => {
    const { others, scores } = all[paper]!;
    const own = members.subarray(starts[paper], starts[paper + 1]);
    for (const other of own) isOwn[other] = 1;
    const raised = scores.map((score, i) => {
      const [start, end] = [starts[others[i]!]!, starts[others[i]! + 1]!];
      let common = 0;
      for (let place = start; place < end; place++) common += isOwn[members[place]!]!;
      return (score * (1 + (part * common) / (own.length + end - start - common))) / (1 + part);
    });
    for (const other of own) isOwn[other] = 0;
    return { others, scores: raised };
  };
}

/** Each paper and the `near` nearest to it: those of paper p are at the places starts[p] to starts[p + 1]. */
function buildFamilies(all: readonly ScoredPapers[], near: number) {
  const starts = new Int32Array(all.length + 1);
  const members: number[] = [];
  for (const [paper, candidates] of all.entries()) {
    members.push(paper);
    for (const { other } of chooseBest(candidates, near)) members.push(other);
    starts[paper + 1] = members.length;
  }
  return { starts, members: Int32Array.from(members) };
}
