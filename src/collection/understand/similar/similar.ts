import type { SimilarPaper } from '../../paper.ts';
import type { Corpus } from '../corpus.ts';
import type { Phrases } from '../keyphrases/keyphrases.ts';
import type { TermSpace } from '../term-space.ts';
import { buildComparison } from './comparison.ts';
import { buildCandidateFinder } from './postings.ts';
import { chooseBest, type ScoredPapers } from './scored-papers.ts';
import { favourSharedNeighbours } from './shared-neighbours.ts';
import { buildReasonFinder } from './shared-terms.ts';
import { type SimilarWeights, similarWeights } from './similar-weights.ts';

const SHARED_TERMS = 5;
/** Terms of more papers than this are not used to find candidates, only to compare them. */
const MOST_HOLDERS = 500;
const CANDIDATES = 200;

/** The phrases that papers share with others, parallel to the papers. */
export type SharedPhrases = Pick<Phrases, 'common' | 'writeWord'>;

/**
 * For each paper of a corpus the most similar papers, best first, at most `limit`, ties in the order of the
 * corpus. Similarity has four parts: common words and pairs of words (TF-IDF cosine), latent themes of the
 * collection, topics, and common nearest papers. `affinities` holds, parallel to the papers, their affinity
 * to each topic (0 or more); without any, topics make no difference. Scores are 0 to 1, rounded to three
 * decimals. Papers below a least score are left out, so that the list may be short or empty. `shared` holds
 * up to five terms that both papers use, as people write them: the `phrases` (parallel to the papers) that
 * both have before single words; it is empty where no common term says what they are about. In collections of
 * up to 200 papers all pairs are compared, and scores are symmetric; in larger ones each paper is compared
 * with the 200 that share most words with it, so that the cost is linear.
 */
export function findSimilar(
  { papers, space }: Corpus,
  affinities: readonly (readonly number[])[] = [],
  phrases: SharedPhrases = { common: [], writeWord: (word) => word },
  limit = 8,
  weights: SimilarWeights = similarWeights,
): SimilarPaper[][] {
  const compared = comparePapers(
    space,
    papers.map((_, i) => affinities[i] ?? []),
    weights,
  );
  const all = favourSharedNeighbours(compared, weights.nearPapers, weights.nearPart).map(spread);
  const findReasons = buildReasonFinder(space, papers, phrases);
  return all.map((candidates, paper) =>
    chooseBest(candidates, limit, leastOf(candidates, weights)).map(({ other, score }) => ({
      id: papers[other]!.id,
      score: Math.round(score * 1000) / 1000,
      shared: findReasons(paper, other, SHARED_TERMS),
    })),
  );
}

function comparePapers(
  space: TermSpace,
  affinities: readonly (readonly number[])[],
  weights: SimilarWeights,
): ScoredPapers[] {
  const findCandidates = buildCandidateFinder(space, MOST_HOLDERS, CANDIDATES);
  const compare = buildComparison(space, affinities, weights);
  return space.vectors.map((vector, paper) => {
    const others = Int32Array.from(findCandidates(vector).filter((other) => other !== paper));
    return { others, scores: compare(paper, others) };
  });
}

/** A product of similarities is small even for close papers; its root is easier to read. */
function spread({ others, scores }: ScoredPapers): ScoredPapers {
  return { others, scores: scores.map(Math.sqrt) };
}

function leastOf({ scores }: ScoredPapers, { leastScore, leastShareOfBest }: SimilarWeights): number {
  return Math.max(leastScore, leastShareOfBest * scores.reduce((most, score) => Math.max(most, score), 0));
}
