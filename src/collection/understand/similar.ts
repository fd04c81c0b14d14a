import type { SimilarPaper } from '../paper.ts';
import { buildLatentSpace } from './latent-space.ts';
import type { PaperText } from './paper-text.ts';
import { buildCandidateFinder } from './postings.ts';
import { findSharedTerms } from './shared-terms.ts';
import { type SimilarWeights, similarWeights } from './similar-weights.ts';
import { buildTermSpace, type TermSpace } from './term-vectors.ts';
import { isEmptyRow, normalizeRows, rowCosine, type UnitRows } from './unit-rows.ts';

const SHARED_TERMS = 5;
/** Terms of more papers than this bring up no candidates; they count when candidates are compared. */
const MOST_HOLDERS = 1000;
const CANDIDATES = 200;

/**
 * For each paper the papers most like it, best first, at most `limit`, ties by id. Likeness has three parts:
 * words and pairs of words in common (TF-IDF cosine), themes of the collection (latent semantics), and
 * topics: `affinities` holds, parallel to the papers, how near each is to each topic (0 or more); without
 * any, topics make no difference. Scores are 0 to 1, rounded to three decimals, and the same both ways. The
 * list ends where likeness ends, so that it may be short or empty. `shared` holds up to five terms that both
 * papers use and that contribute most, as people write them. The order of the papers has no influence.
 * In collections of up to 200 papers every pair is compared; in larger ones each paper with the 200 that
 * share most words with it, so that the cost grows linearly with the papers.
 */
export function findSimilar(
  papers: readonly PaperText[],
  limit = 8,
  affinities: readonly (readonly number[])[] = [],
  weights: SimilarWeights = similarWeights,
): SimilarPaper[][] {
  const order = papers.map((_, i) => i).sort((a, b) => byId(papers[a]!, papers[b]!));
  const sorted = order.map((i) => papers[i]!);
  const space = buildTermSpace(sorted, weights);
  const topics = buildTopicRows(
    order.map((i) => affinities[i] ?? []),
    weights.topicSharpness,
  );
  const findCandidates = buildCandidateFinder(space, MOST_HOLDERS, CANDIDATES);
  const compare = buildComparison(space, topics, weights);
  const result: SimilarPaper[][] = papers.map(() => []);
  order.forEach((place, i) => {
    const others = findCandidates(space.vectors[i]!).filter((other) => other !== i);
    result[place] = chooseBest(others, compare(i, others), limit, weights).map(({ other, score }) => ({
      id: sorted[other]!.id,
      score: round(score, 3),
      shared: findSharedTerms(space, i, other, SHARED_TERMS),
    }));
  });
  return result;
}

function byId(a: PaperText, b: PaperText): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function buildTopicRows(affinities: readonly (readonly number[])[], sharpness: number): UnitRows {
  const width = affinities[0]?.length ?? 0;
  const values = Float64Array.from(affinities.flat(), (affinity) => affinity ** sharpness);
  return normalizeRows(values, width);
}

/** Gives the score of a paper with each of the others. */
type Comparison = (paper: number, others: readonly number[]) => number[];

function buildComparison(space: TermSpace, topics: UnitRows, weights: SimilarWeights): Comparison {
  const latent = buildLatentSpace(space, weights.latentDimensions);
  const hasTopic = space.vectors.map((_, i) => !isEmptyRow(topics, i));
  const own = new Float64Array(space.size);
  return (paper, others) => {
    const { terms, weights: values } = space.vectors[paper]!;
    for (let i = 0; i < terms.length; i++) own[terms[i]!] = values[i]!;
    const scores = others.map((other) => {
      const known = hasTopic[paper]! && hasTopic[other]!;
      const topic = known ? rowCosine(topics, paper, other) : weights.unknownTopic;
      const theme = Math.max(0, rowCosine(latent, paper, other));
      return combine(wordCosine(own, space, other), theme, topic, weights);
    });
    for (const term of terms) own[term] = 0;
    return scores;
  };
}

function wordCosine(own: Float64Array, { vectors }: TermSpace, other: number): number {
  const { terms, weights } = vectors[other]!;
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += own[terms[i]!]! * weights[i]!;
  return sum;
}

/**
 * Words count the more, the closer the papers are in theme and topic, so that a word with two meanings
 * brings nobody together; theme and topic add a little by themselves. The root spreads small scores.
 */
function combine(word: number, theme: number, topic: number, weights: SimilarWeights): number {
  const { latentPart, textPart, topicPart } = weights;
  const text = (word * (1 + theme) + latentPart * theme) / (2 + latentPart);
  const score = Math.sqrt((text * (textPart + topic) + topicPart * topic) / (1 + textPart + topicPart));
  return Math.min(1, round(score, 9));
}

/** Sums of the same numbers in another order differ by a trace; nine digits are the same. */
function round(score: number, digits: number): number {
  return Math.round(score * 10 ** digits) / 10 ** digits;
}

function chooseBest(
  others: readonly number[],
  scores: readonly number[],
  limit: number,
  { leastScore, leastShareOfBest }: SimilarWeights,
) {
  const top = scores.reduce((most, score) => Math.max(most, score), 0);
  const least = Math.max(leastScore, leastShareOfBest * top);
  return others
    .map((other, i) => ({ other, score: scores[i]! }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, limit);
}
