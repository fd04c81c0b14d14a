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
/** Terms of more papers than this bring up no candidates; they count when candidates are compared. */
const MOST_HOLDERS = 500;
const CANDIDATES = 200;

/** The phrases that papers have in common with others, parallel to them. */
export type SharedPhrases = Pick<Phrases, 'common' | 'writeWord'>;

/**
 * For each paper of a corpus the papers most like it, best first, at most `limit`, ties in the order of the corpus. Likeness has four parts:
 * words and pairs of words in common (TF-IDF cosine), themes of the collection (latent semantics), topics,
 * and nearest papers in common. `affinities` holds, parallel to the papers, how near each is to each topic
 * (0 or more); without any, topics make no difference. Scores are 0 to 1, rounded to three decimals. The list
 * ends where likeness ends, so that it may be short or empty. `shared` holds up to five terms that both papers
 * use, as people write them: the `phrases` that each paper (parallel to them) has in common with others before
 * single words; it is empty where nothing that they share tells what they are about.
 * In collections of up to 200 papers every pair is compared, and the score is the same both ways; in larger
 * ones each paper is compared with the 200 that share most words with it, so that the cost grows linearly.
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

/** A product of likenesses is a small number even for close papers; its root is easier to read. */
function spread({ others, scores }: ScoredPapers): ScoredPapers {
  return { others, scores: scores.map(Math.sqrt) };
}

function leastOf({ scores }: ScoredPapers, { leastScore, leastShareOfBest }: SimilarWeights): number {
  return Math.max(leastScore, leastShareOfBest * scores.reduce((most, score) => Math.max(most, score), 0));
}
