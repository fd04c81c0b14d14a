import type { Kind } from '../../paper.ts';
import { describeSentences, type SentenceTraits } from './gist-traits.ts';
import { type GistWeights, gistWeights } from './gist-weights.ts';

/** Lists of keywords and bare links are no sentences of the argument. */
const TAIL = /^(?:key ?words|index terms)\s*[:—–-]|^(?:https?:\/\/|www\.)\S+$/iu;

/** The sentence that states the contribution, null without an abstract, and the one with the main finding. */
export interface KeySentences {
  readonly gist: string | null;
  readonly result: string | null;
}

/** The sentences of an abstract without keywords and bare links, in order, with their traits. */
export interface Argument {
  readonly sentences: readonly string[];
  readonly traits: readonly SentenceTraits[];
  /** The gist where no sentence is left; null where there is no text. */
  readonly fallback: string | null;
}

/** Computes the traits of the sentences of an abstract, without keywords and bare links. */
export function describeArgument(title: string, sentences: readonly string[]): Argument {
  const argument = sentences.filter((sentence) => !TAIL.test(sentence));
  return {
    sentences: argument,
    traits: describeSentences(title, argument),
    fallback: sentences[0] ?? null,
  };
}

/**
 * Chooses gist and result from the sentences of an abstract, in order. Each sentence is weighed for both by its
 * wording, its position and the words of the title; some traits have other weights in papers that report
 * findings (kinds analysis and theory). The greatest sum is the gist, and for the result it must exceed the
 * bar below which an abstract names no finding. One sentence can be both. Of equals the earlier wins. Keywords
 * and bare links are only chosen when there is nothing else. Without sentences there is no gist.
 */
export function findKeySentences(title: string, sentences: readonly string[], kind: Kind): KeySentences {
  return chooseKeySentences(describeArgument(title, sentences), kind);
}

/** The second half of `findKeySentences`, which depends on the weights; separate for tuning. */
export function chooseKeySentences(
  { sentences, traits, fallback }: Argument,
  kind: Kind,
  weights: GistWeights = gistWeights,
): KeySentences {
  const ofFindings = kind === 'analysis' || kind === 'theory';
  let [most, clearest] = [Number.NEGATIVE_INFINITY, weights.noFinding];
  let gist = fallback;
  let result: string | null = null;
  traits.forEach((sentence, index) => {
    const [asGist, asFinding] = weigh(sentence, ofFindings, weights);
    if (asGist > most) [most, gist] = [asGist, sentences[index]!];
    if (asFinding > clearest) [clearest, result] = [asFinding, sentences[index]!];
  });
  return { gist, result };
}

/** The sums of the weights of a sentence as gist and as finding. */
function weigh(
  traits: SentenceTraits,
  ofFindings: boolean,
  { anyPaper, papersOfFindings }: GistWeights,
): readonly [gist: number, finding: number] {
  let [gist, finding] = [0, 0];
  const add = (strength: number, weights: readonly [gist: number, finding: number] | undefined) => {
    if (weights === undefined) return;
    gist += strength * weights[0];
    finding += strength * weights[1];
  };
  for (const [trait, strength] of traits) {
    add(strength, anyPaper[trait]);
    if (ofFindings) add(strength, papersOfFindings[trait]);
  }
  return [gist, finding];
}
