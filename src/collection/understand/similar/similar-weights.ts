/** The scalars by which papers are compared; `findSimilar` and `buildTermSpace` take others for tuning. */
export interface SimilarWeights {
  /** A term in the title counts as this many mentions in the abstract. */
  readonly titleMentions: number;
  /** What a pair of neighbouring words weighs, when a single word weighs 1. */
  readonly pairWeight: number;
  /** The power of the inverse document frequency in a term's weight. */
  readonly rarityPower: number;
  /** How many themes the collection is summed up in, and what the likeness in them adds to that in words. */
  readonly latentDimensions: number;
  readonly latentPart: number;
  /** The power of the affinities of a paper: the higher, the more its strongest topics count. */
  readonly topicSharpness: number;
  /** What is left of the likeness of texts when no topic is shared, and what a shared topic adds by itself. */
  readonly textPart: number;
  readonly topicPart: number;
  /** The likeness in topics of two papers one of which nothing is known about. */
  readonly unknownTopic: number;
  /** How many of its nearest papers speak for a paper, and how much those count that two papers have in common. */
  readonly nearPapers: number;
  readonly nearPart: number;
  /** Below this score two papers share no more than the everyday words of their field. */
  readonly leastScore: number;
  /** A paper whose score falls below this share of the best one belongs to another conversation. */
  readonly leastShareOfBest: number;
}

export const similarWeights: SimilarWeights = {
  titleMentions: 2,
  pairWeight: 0.7,
  rarityPower: 0.5,
  latentDimensions: 20,
  latentPart: 0.1,
  topicSharpness: 2,
  textPart: 0.15,
  topicPart: 0.05,
  unknownTopic: 0.3,
  nearPapers: 8,
  nearPart: 1.5,
  leastScore: 0.15,
  leastShareOfBest: 0.4,
};
