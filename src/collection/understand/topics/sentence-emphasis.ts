/** What a sentence is there for: what the paper does, what others did, how it was tested, or none of them for sure. */
export type Emphasis = 'claim' | 'plain' | 'background' | 'evaluation';

const OWN =
  /\b(?:we|our|ours|this (?:\w+ )?(?:paper|work|study|article|survey|report|review|thesis)|here)\b/iu;
const OTHERS =
  /^(?:recent(?:ly)?|existing|previous(?:ly)?|prior|traditional(?:ly)?|conventional|current(?:ly)?|many|most|several|despite|although)\b/iu;
const TEST =
  /\b(?:experiments?|evaluat\w+|empirical results|tested) (?:on|over|across|with|show|demonstrate|conducted)\b|\b(?:outperform\w*|state-of-the-art|benchmarks)\b/iu;

/**
 * Tells for each sentence of an abstract, in order, how much it speaks of the paper itself: sentences of
 * authors about their own work are claims; those before the first of them, and those about others, are
 * background; reports of experiments are evaluation. Where no sentence speaks of own work none is background.
 */
export function readEmphasis(sentences: readonly string[]): Emphasis[] {
  const first = sentences.findIndex((sentence) => OWN.test(sentence));
  return sentences.map((sentence, i) => {
    if (i > first && TEST.test(sentence)) return 'evaluation';
    if (OWN.test(sentence)) return 'claim';
    return i < first || OTHERS.test(sentence) ? 'background' : 'plain';
  });
}

/** Where a sentence begins to list instances: they are mentioned, not treated. Its length where it does not. */
export function startOfExamples(sentence: string): number {
  const start = /\b(?:such as|including|ranging from|e\.g\.|for example|for instance|like)[\s,]/iu.exec(
    sentence,
  )?.index;
  return start ?? sentence.length;
}
