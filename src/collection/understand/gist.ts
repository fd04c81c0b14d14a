import type { Kind } from '../paper.ts';
import { describeSentences, type GistTrait, type SentenceTraits } from './gist-traits.ts';
import { type GistWeights, gistWeights, weightsOf } from './gist-weights.ts';

/** Keywords and bare links are no part of the argument. */
const TAIL = /^(?:key ?words|index terms)\s*[:—–-]|^(?:https?:\/\/|www\.)\S+$/iu;

/** The sentence that says what a paper contributes, and the one with its main finding, null when none claims one. */
export interface KeySentences {
  readonly gist: string;
  readonly result: string | null;
}

/**
 * Chooses gist and result from the sentences of an abstract, in order. Each sentence is weighed for both by
 * its wording, its place and its share of the title's words; some traits count differently in papers that
 * report findings (kinds analysis and theory). The best pair is taken: one sentence can be both where it
 * claims a finding. Of equals the earlier wins. A keywords or link tail is never chosen unless there is
 * nothing else. Without sentences the gist is the empty string.
 */
export function findKeySentences(
  title: string,
  sentences: readonly string[],
  kind: Kind,
  weights: GistWeights = gistWeights,
): KeySentences {
  const argument = sentences.filter((sentence) => !TAIL.test(sentence));
  if (argument.length === 0) return { gist: sentences[0] ?? '', result: null };
  const traits = describeSentences(title, argument);
  const ofFindings = kind === 'analysis' || kind === 'theory';
  const scores = (role: 'gist' | 'result') => {
    const table = weightsOf(weights, role, ofFindings);
    return traits.map((sentence) => weigh(sentence, table));
  };
  const results = scores('result');
  let best: KeySentences = { gist: argument[0]!, result: null };
  let most = Number.NEGATIVE_INFINITY;
  scores('gist').forEach((gistScore, i) => {
    const consider = (pairScore: number, result: string | null) => {
      if (pairScore > most) [best, most] = [{ gist: argument[i]!, result }, pairScore];
    };
    results.forEach((score, j) => {
      if (i !== j) consider(gistScore + score, argument[j]!);
      else
        consider(
          gistScore + score + sameness(traits[i]!, weights),
          tellsOutcome(traits[i]!) ? argument[i]! : null,
        );
    });
    consider(gistScore + weights['no result'], null);
  });
  return best;
}

function weigh(traits: SentenceTraits, table: ReadonlyMap<GistTrait, number>): number {
  let sum = 0;
  for (const [trait, strength] of traits) sum += strength * (table.get(trait) ?? 0);
  return sum;
}

const FINDINGS: readonly GistTrait[] = ['find', 'show', 'prove', 'findings', 'surprise'];
const OUTCOMES: readonly GistTrait[] = [...FINDINGS, 'that', 'outperform', 'improve', 'percent'];
const has = (traits: SentenceTraits, anyOf: readonly GistTrait[]) => anyOf.some((trait) => traits.has(trait));

/** What speaks for, or against, one sentence as both. */
const sameness = (traits: SentenceTraits, weights: GistWeights): number =>
  weights['same sentence'] + (has(traits, FINDINGS) ? weights['same sentence with a finding'] : 0);

/** A contribution is its own finding only where it tells what came out. */
const tellsOutcome = (traits: SentenceTraits): boolean => has(traits, OUTCOMES);
