/** The role of a sentence: what the paper does, what others did, how it was tested, or unclear. */
export type Emphasis = 'claim' | 'plain' | 'background' | 'evaluation';

// Those that ignore case are without the flag `u`, as in `GIST_CUES`.
const OWN =
  /\b(?:we|our|ours|this (?:\w+ )?(?:paper|work|study|article|survey|report|review|thesis)|here)\b/i;
const OTHERS =
  /^(?:recent(?:ly)?|existing|previous(?:ly)?|prior|traditional(?:ly)?|conventional|current(?:ly)?|many|most|several|despite|although)\b/i;
const TEST =
  /\b(?:experiments?|evaluat\w+|empirical results|tested) (?:on|over|across|with|show|demonstrate|conducted)\b|\b(?:outperform\w*|state-of-the-art|benchmarks)\b/i;

/**
 * The role of each sentence of an abstract, in order: sentences of authors about their own work are claims;
 * those before the first claim, and those about others, are background; reports of experiments are
 * evaluation. Without a claim, only sentences about others are background.
 * @example readEmphasis(['Models are large.', 'We prune them.']) // => ['background', 'claim']
 */
export function readEmphasis(sentences: readonly string[]): Emphasis[] {
  const areOwn = sentences.map((sentence) => OWN.test(sentence));
  const first = areOwn.indexOf(true);
  return sentences.map((sentence, i) => {
    if (i > first && TEST.test(sentence)) return 'evaluation';
    if (areOwn[i]) return 'claim';
    return i < first || OTHERS.test(sentence) ? 'background' : 'plain';
  });
}

/**
 * The index at which a sentence begins to list examples, which a paper mentions without being about them; the
 * length of the sentence where it lists none.
 * @example 'Tasks such as parsing'.slice(0, startOfExamples('Tasks such as parsing')) // => 'Tasks '
 */
export function startOfExamples(sentence: string): number {
  const start = /\b(?:such as|including|ranging from|e\.g\.|for example|for instance|like)[\s,]/i.exec(
    sentence,
  )?.index;
  return start ?? sentence.length;
}
