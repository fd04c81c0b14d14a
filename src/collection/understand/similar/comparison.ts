import type { TermSpace } from '../term-space.ts';
import { buildLatentSpace } from './latent-space.ts';
import type { SimilarWeights } from './similar-weights.ts';
import { isEmptyRow, normalizeRows, rowCosine, type UnitRows } from './unit-rows.ts';

/** The similarity of a paper to each of the others, 0 to 1, parallel to them. */
export type Comparison = (paper: number, others: Int32Array) => Float64Array;

/**
 * Prepares the comparison of papers by words, themes and topics. `affinities` holds for each paper its
 * affinity to each topic (0 or more), or is empty.
 */
export function buildComparison(
  space: TermSpace,
  affinities: readonly (readonly number[])[],
  weights: SimilarWeights,
): Comparison {
  const latent = buildLatentSpace(space, weights.latentDimensions);
  const topics = buildTopicRows(affinities, weights.topicSharpness);
  const isKnown = space.vectors.map((_, paper) => !isEmptyRow(topics, paper));
  const own = new Float64Array(space.size);
  return (paper, others) => {
    const { terms, weights: values } = space.vectors[paper]!;
    for (let i = 0; i < terms.length; i++) own[terms[i]!] = values[i]!;
    const scores = Float64Array.from(others, (other) => {
      const known = isKnown[paper]! && isKnown[other]!;
      const topic = known ? rowCosine(topics, paper, other) : weights.unknownTopic;
      const theme = Math.max(0, rowCosine(latent, paper, other));
      return combine(wordCosine(own, space, other), theme, topic, weights);
    });
    for (const term of terms) own[term] = 0;
    return scores;
  };
}

function buildTopicRows(affinities: readonly (readonly number[])[], sharpness: number): UnitRows {
  const width = affinities[0]?.length ?? 0;
  const values = Float64Array.from(affinities.flat(), (affinity) => affinity ** sharpness);
  return normalizeRows(values, width);
}

function wordCosine(own: Float64Array, { vectors }: TermSpace, other: number): number {
  const { terms, weights } = vectors[other]!;
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += own[terms[i]!]! * weights[i]!;
  return sum;
}

/**
 * The similarity of words is scaled by those of theme and topic, so that a word with two meanings does not
 * make papers similar; theme and topic also add a little by themselves.
 */
function combine(word: number, theme: number, topic: number, weights: SimilarWeights): number {
  const { latentPart, textPart, topicPart } = weights;
  const text = (word * (1 + theme) + latentPart * theme) / (2 + latentPart);
  const score = (text * (textPart + topic) + topicPart * topic) / (1 + textPart + topicPart);
  // Rounded, as the same numbers added in another order differ by rounding errors.
  return Math.min(1, Math.round(score * 1e9) / 1e9);
}
