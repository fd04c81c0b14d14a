/**
 * The numbers with which topics are weighed. `npm run bench -- quality` tunes them; none depends on a
 * collection. Mentions are counted in mentions of an ordinary sentence of the abstract.
 */
export const topicWeights = {
  /** What a mention in the title counts. */
  title: 4,
  /** What a mention in a sentence counts that says what the paper does. */
  claim: 1,
  /** What a mention in a sentence counts that tells what others did or what is known. */
  background: 0.6,
  /** What each further word adds to a phrase's weight: the longer, the less likely by chance. */
  wordBonus: 0.25,
  /** How much the vocabulary of a topic's other papers adds to the phrases, in units of evidence. */
  learned: 1.5,
  /** A paper whose own phrases say less than this for a topic never gets it. */
  leastOwn: 0.8,
  /** What a further topic must reach, and the share of the primary topic's support that comes on top. */
  leastFurther: 1.6,
  leastShare: 0.15,
};
export type TopicWeights = { readonly [Name in keyof typeof topicWeights]: number };
