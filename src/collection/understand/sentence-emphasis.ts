/** What a sentence is there for: to say what the paper does, to tell what others did, or neither for sure. */
export type Emphasis = 'claim' | 'plain' | 'background';

const OWN =
  /\b(?:we|our|ours|this (?:\w+ )?(?:paper|work|study|article|survey|report|review|thesis)|here)\b/iu;
const OTHERS =
  /^(?:recent(?:ly)?|existing|previous(?:ly)?|prior|traditional(?:ly)?|conventional|current(?:ly)?|many|most|several|despite|although)\b/iu;

/**
 * Tells for each sentence of an abstract, in order, how much it speaks of the paper itself: sentences of
 * authors about their own work are claims; those before the first of them, and those about others, are
 * background. Where no sentence speaks of own work all are plain.
 */
export function readEmphasis(sentences: readonly string[]): Emphasis[] {
  const first = sentences.findIndex((sentence) => OWN.test(sentence));
  return sentences.map((sentence, i) => {
    if (OWN.test(sentence)) return 'claim';
    return i < first || OTHERS.test(sentence) ? 'background' : 'plain';
  });
}
