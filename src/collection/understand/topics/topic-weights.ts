/**
 * The numbers with which topics are weighed. `npm run bench -- quality` tunes them; none depends on a
 * collection.
 */
export const topicWeights = {
  /** What a mention in the title counts. */
  title: 4,
  /** What a mention in a sentence counts that says what the paper does. */
  claim: 1,
  /** What a mention in a sentence counts that tells what others did or what is known. */
  background: 0.4,
  /** What one counts in any other sentence. */
  plain: 1,
  /** What one counts in a report of experiments. */
  evaluation: 0.5,
  /** What is left of a mention that is one of examples ("such as …"). */
  example: 0.5,
  /** What each further word adds to a phrase's weight: the longer, the less likely by chance. */
  wordBonus: 0.2,
  /** What is left of a phrase's weight with each stronger phrase beside it. */
  company: 0.9,
  /** How much the vocabulary of a topic's other papers adds to the phrases, in units of evidence. */
  learned: 1.5,
  /** A paper whose own phrases say less than this for a topic never gets it. */
  leastOwn: 0.5,
  /** What a further topic must reach, and the share of the primary topic's support that comes on top. */
  leastFurther: 2,
  leastShare: 0.18,
};
export type TopicWeights = { readonly [Name in keyof typeof topicWeights]: number };
