import { CLAIMS, type Cue, MODIFIERS } from './gist-cues.ts';

/** Keywords and bare links are no part of the argument. */
const TAIL = /^(?:key ?words|index terms)\s*[:—–-]|^(?:https?:\/\/|www\.)\S+$/iu;
/** Nor is the sentence that says where code and data can be had. */
const OFFER =
  /\b(?:code|datasets?|data|models?|demo|project|implementations?|checkpoints?|page|resources?|website|repository|benchmark)\b.{0,120}\b(?:available|released?|found|open-?sourced?)\b|\bavailable (?:at|on)\b/iu;

/** Contributions are announced early: what each sentence further down loses. */
const DELAY = 0.12;
/** A sentence that speaks less than this of a contribution does not take the place of the first one. */
const LEAST = 0.8;

/**
 * Chooses the sentence that says what a paper contributes, from the sentences of its abstract in order. Each
 * is weighed by the way it speaks ("we propose", "our results show", against "additionally", "recent work")
 * and by its place; of equals the earlier wins. Where no sentence claims anything it is the first one. A
 * keywords or link tail is never chosen unless there is nothing else. Without sentences: the empty string.
 */
export function findGist(sentences: readonly string[]): string {
  let best = sentences.find((sentence) => !TAIL.test(sentence)) ?? sentences[0] ?? '';
  let most = LEAST;
  sentences.forEach((sentence, position) => {
    const score = weigh(sentence) - DELAY * position;
    if (score > most && !TAIL.test(sentence)) [best, most] = [sentence, score];
  });
  return best;
}

function weigh(sentence: string): number {
  const fits = ([pattern]: Cue) => pattern.test(sentence);
  const claim = Math.max(0, ...CLAIMS.filter(fits).map(([, weight]) => weight));
  const modifiers = MODIFIERS.filter(fits).reduce((sum, [, weight]) => sum + weight, 0);
  const words = sentence.split(/\s+/u).length;
  return claim + modifiers - brevity(words) - (isOffer(sentence, words) ? 5 : 0);
}

/** A short naming sentence ("To this end, we introduce X.") is hollow. */
function brevity(words: number): number {
  if (words < 10) return 1.2;
  return words < 15 ? 0.4 : 0;
}

function isOffer(sentence: string, words: number): boolean {
  return OFFER.test(sentence) && (words < 20 || /https?:/u.test(sentence));
}
