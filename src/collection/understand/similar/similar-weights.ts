/** The parameters of the comparison of papers; `findSimilar` and `buildTermSpace` take others for tuning. */
export interface SimilarWeights {
  /** A term in the title counts as this many mentions in the abstract. */
  readonly titleMentions: number;
  /** The weight of a pair of neighbouring words, relative to a single word. */
  readonly pairWeight: number;
  /** The power of the inverse document frequency in a term's weight. */
  readonly rarityPower: number;
  /** The exponent of topic affinities: the higher, the more the strongest topics count. */
  readonly topicSharpness: number;
  /** The factor for the similarity of texts without a common topic, and the bonus for a common topic. */
  readonly textPart: number;
  readonly topicPart: number;
  /** The topic similarity of two papers when that of one is unknown. */
  readonly unknownTopic: number;
  /** The number of nearest papers to compare, and the weight of their overlap. */
  readonly nearPapers: number;
  readonly nearPart: number;
  /** Below this score two papers share only the general vocabulary of their field. */
  readonly leastScore: number;
  /** Papers below this share of the best score are left out. */
  readonly leastShareOfBest: number;
}

export const similarWeights: SimilarWeights = {
  titleMentions: 2,
  pairWeight: 0.7,
  rarityPower: 0.5,
  topicSharpness: 2,
  textPart: 0.3,
  topicPart: 0.03,
  unknownTopic: 0.3,
  nearPapers: 8,
  nearPart: 1.5,
  leastScore: 0.12,
  leastShareOfBest: 0.4,
};
