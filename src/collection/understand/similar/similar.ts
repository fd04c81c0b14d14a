import type { SimilarPaper } from '../../paper.ts';
import type { Corpus } from '../corpus.ts';
import type { Phrases } from '../keyphrases/keyphrases.ts';
import { inThousandths } from '../thousandths.ts';
import { chooseBest, type ScoredPapers } from './scored-papers.ts';
import { favourSharedNeighbours } from './shared-neighbours.ts';
import { buildReasonFinder } from './shared-terms.ts';
import { type SimilarWeights, similarWeights } from './similar-weights.ts';
import { weighByTopics } from './topic-weighting.ts';

const SHARED_TERMS = 5;

/** The phrases that papers share with others, parallel to the papers. */
export type SharedPhrases = Pick<Phrases, 'common' | 'writeWord'>;

/**
 * For each paper of a corpus the most similar papers, best first, at most `limit`, ties in the order of the
 * corpus. Similarity has three parts: common words and pairs of words (TF-IDF cosine), topics, and common
 * nearest papers. `scored` holds, parallel to the papers, what `scoreSimilar` says of each. Scores are 0 to 1, rounded
 * to three decimals. Papers below a least score are left out, so that the list may be short or empty. `shared` holds up
 * to five terms that both papers use, as people write them: the `phrases` (parallel to the papers) that both have before
 * single words; it is empty where no common term says what they are about.
 */
export function findSimilar(
  { papers, space }: Pick<Corpus, 'papers' | 'space'>,
  scored: readonly ScoredPapers[],
  phrases: SharedPhrases = { common: [], writeWord: (word) => word },
  limit = 8,
  weights: SimilarWeights = similarWeights,
): SimilarPaper[][] {
  const findReasons = buildReasonFinder(space, papers, phrases);
  return papers.map((_, paper) => {
    const candidates = scored[paper]!;
    return chooseBest(candidates, limit, leastOf(candidates, weights)).map(({ other, score }) => ({
      id: papers[other]!.id,
      score: inThousandths(score),
      shared: findReasons(paper, other, SHARED_TERMS),
    }));
  });
}

/**
 * The similarity of a paper to the papers `nearest` to it in words, see `findNearest`, as `findSimilar` ranks them; a
 * few papers more in the collection change few of them. `affinities` holds, parallel to the papers, their affinity to
 * each topic (0 or more); without any, topics make no difference.
 */
export function scoreSimilar(
  nearest: readonly ScoredPapers[],
  affinities: readonly (readonly number[])[] = [],
  weights: SimilarWeights = similarWeights,
): (paper: number) => ScoredPapers {
  const weighed = weighByTopics(nearest, affinities, weights);
  const favoured = favourSharedNeighbours(weighed, weights.nearPapers, weights.nearPart);
  return (paper) => spread(favoured(paper));
}

/** A product of similarities is small even for close papers; its root is easier to read. */
function spread({ others, scores }: ScoredPapers): ScoredPapers {
  return { others, scores: scores.map(Math.sqrt) };
}

function leastOf({ scores }: ScoredPapers, { leastScore, leastShareOfBest }: SimilarWeights): number {
  return Math.max(leastScore, leastShareOfBest * scores.reduce((most, score) => Math.max(most, score), 0));
}
