import type { ScoredPapers } from './scored-papers.ts';
import type { SimilarWeights } from './similar-weights.ts';
import { isEmptyRow, normalizeRows, rowCosine, type UnitRows } from './unit-rows.ts';

/**
 * Weighs the likeness of words (`nearest`, parallel to the papers) by that of topics: a word with two meanings
 * does not make papers similar, and a common topic adds a little by itself. `affinities` holds for each paper
 * its affinity to each topic (0 or more), or nothing. Scores are 0 to 1.
 */
export function weighByTopics(
  nearest: readonly ScoredPapers[],
  affinities: readonly (readonly number[])[],
  { topicSharpness, textPart, topicPart, unknownTopic }: SimilarWeights,
): ScoredPapers[] {
  const topics = buildTopicRows(affinities, topicSharpness);
  const isKnown = affinities.map((_, paper) => !isEmptyRow(topics, paper));
  return nearest.map(({ others, scores }, paper) => ({
    others,
    scores: scores.map((text, i) => {
      const other = others[i]!;
      const topic = isKnown[paper]! && isKnown[other]! ? rowCosine(topics, paper, other) : unknownTopic;
      return (text * (textPart + topic) + topicPart * topic) / (1 + textPart + topicPart);
    }),
  }));
}

function buildTopicRows(affinities: readonly (readonly number[])[], sharpness: number): UnitRows {
  const width = affinities[0]?.length ?? 0;
  const values = Float64Array.from(affinities.flat(), (affinity) => affinity ** sharpness);
  return normalizeRows(values, width);
}
