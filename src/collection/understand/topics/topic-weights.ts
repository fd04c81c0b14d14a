/** The parameters of topic assignment, tuned by `npm run bench -- quality`; none depends on a collection. */
export const topicWeights = {
  /** The weight of a mention in the title. */
  title: 4,
  /** The weight of a mention in a sentence about what the paper does. */
  claim: 1,
  /** The weight of a mention in a sentence about the work of others or about known facts. */
  background: 0.4,
  /** The weight of a mention in any other sentence. */
  plain: 1,
  /** The weight of a mention in a report of experiments. */
  evaluation: 0.5,
  /** The factor for a mention in a list of examples ("such as …"). */
  example: 0.5,
  /** The factor for a phrase for each stronger phrase of the topic in the paper. */
  company: 0.9,
  /** The weight of the vocabulary of a topic's other papers, in units of evidence. */
  learned: 1.5,
  /** The weight of what the nearest papers say for a further topic. */
  neighbours: 0.3,
  /** A paper with less evidence than this from its own phrases never gets the topic. */
  leastOwn: 0.45,
  /** The least support of a further topic, and the share of the primary topic's support to add to it. */
  leastFurther: 2.5,
  leastShare: 0.18,
};
export type TopicWeights = { readonly [Name in keyof typeof topicWeights]: number };
