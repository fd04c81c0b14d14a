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
  const families = all.map((candidates, paper) => [
    paper,
    ...chooseBest(candidates, near).map(({ other }) => other),
  ]);
  const member = new Uint8Array(all.length);
  return (paper) => {
    const { others, scores } = all[paper]!;
    const own = families[paper]!;
    for (const other of own) member[other] = 1;
    const raised = scores.map((score, i) => {
      const theirs = families[others[i]!]!;
      let common = 0;
      for (let j = 0; j < theirs.length; j++) common += member[theirs[j]!]!;
      return (score * (1 + (part * common) / (own.length + theirs.length - common))) / (1 + part);
    });
    for (const other of own) member[other] = 0;
    return { others, scores: raised };
  };
}
