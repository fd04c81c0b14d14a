import { chooseBest, type ScoredPapers } from './scored-papers.ts';

/**
 * Raises the scores of papers that have their nearest papers in common, so that members of one family find
 * each other and a paper that is a little like everything does not come between them. A score is multiplied
 * by 1 + `part` times the share of `near` nearest papers, themselves included, that are the same (Jaccard),
 * and divided by 1 + `part`. `all` is parallel to the papers. Method: Jarvis and Patrick, "Clustering using a
 * similarity measure based on shared near neighbors", 1973.
 */
export function favourSharedNeighbours(
  all: readonly ScoredPapers[],
  near: number,
  part: number,
): ScoredPapers[] {
  const families = all.map((candidates, paper) => [
    paper,
    ...chooseBest(candidates, near).map(({ other }) => other),
  ]);
  const member = new Uint8Array(all.length);
  return all.map(({ others, scores }, paper) => {
    const own = families[paper]!;
    for (const other of own) member[other] = 1;
    const raised = scores.map((score, i) => {
      const theirs = families[others[i]!]!;
      const common = theirs.reduce((sum, other) => sum + member[other]!, 0);
      return (score * (1 + (part * common) / (own.length + theirs.length - common))) / (1 + part);
    });
    for (const other of own) member[other] = 0;
    return { others, scores: raised };
  });
}
