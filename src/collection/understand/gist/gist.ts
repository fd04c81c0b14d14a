import type { Kind } from '../../paper.ts';
import { describeSentences, type GistTrait, type SentenceTraits } from './gist-traits.ts';
import { type GistWeights, gistWeights, weightsOf } from './gist-weights.ts';

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
 * Chooses gist and result from the sentences of an abstract, in order. Each sentence is scored for both by
 * its wording, its position and its share of the title's words; some traits have other weights in papers that
 * report findings (kinds analysis and theory). The best pair wins: one sentence can be both where it claims a
 * finding. Of equals the earlier wins. Keywords and bare links are only chosen when there is nothing else.
 * Without sentences there is no gist.
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
  if (sentences.length === 0) return { gist: fallback, result: null };
  const ofFindings = kind === 'analysis' || kind === 'theory';
  const scores = (role: 'gist' | 'result') => {
    const table = weightsOf(weights, role, ofFindings);
    return traits.map((sentence) => weigh(sentence, table));
  };
  const isFinding = kind === 'survey' || kind === 'position' ? tellsFinding : mayTellFinding;
  const results = scores('result').map((score, i) =>
    isFinding(traits[i]!) ? score : Number.NEGATIVE_INFINITY,
  );
  const [first, second] = bestTwo(results);
  let best: KeySentences = { gist: sentences[0]!, result: null };
  let most = Number.NEGATIVE_INFINITY;
  scores('gist').forEach((gistScore, i) => {
    const consider = (pairScore: number, result: string | null) => {
      if (pairScore > most) [best, most] = [{ gist: sentences[i]!, result }, pairScore];
    };
    const considerBoth = () =>
      consider(
        gistScore + results[i]! + sameness(traits[i]!, weights),
        tellsOutcome(traits[i]!) ? sentences[i]! : null,
      );
    // For a given gist, only the best other sentence can be the result.
    const other = first === i ? second : first;
    if (other === undefined || other > i) considerBoth();
    if (other !== undefined) consider(gistScore + results[other]!, sentences[other]!);
    if (other !== undefined && other < i) considerBoth();
    consider(gistScore + weights['no result'], null);
  });
  return best;
}

/** The indices of the highest and the second highest score; of equals the earlier. */
function bestTwo(scores: readonly number[]): [first: number | undefined, second: number | undefined] {
  let first: number | undefined;
  let second: number | undefined;
  scores.forEach((score, place) => {
    if (first === undefined || score > scores[first]!) [first, second] = [place, first];
    else if (second === undefined || score > scores[second]!) second = place;
  });
  return [first, second];
}

function weigh(traits: SentenceTraits, table: ReadonlyMap<GistTrait, number>): number {
  let sum = 0;
  for (const [trait, strength] of traits) sum += strength * (table.get(trait) ?? 0);
  return sum;
}

const FINDINGS: readonly GistTrait[] = ['find', 'show', 'prove', 'findings', 'surprise'];
/** Traits that only sentences with a result have. */
const STRONG: readonly GistTrait[] = [
  ...(['findings', 'find', 'that', 'outperform', 'percent', 'effectiveness'] as const),
  ...(['surprise', 'prove', 'upTo', 'shown', 'compares'] as const),
];
/** Traits that sentences with a result have, but others as well. */
const WEAK: readonly GistTrait[] = ['improve', 'number', 'show'];
/** Traits that outweigh weak ones: hopes, plans, discussions, releases, workings of a method, known facts. */
const AGAINST: readonly GistTrait[] = [
  ...([
    'hopes',
    'discusses',
    'allows',
    'firstOfKind',
    'offer',
    'question',
    'background',
    'suggests',
  ] as const),
  ...(['propose', 'construct', 'study', 'tests'] as const),
];
const OUTCOMES: readonly GistTrait[] = [...FINDINGS, 'that', 'outperform', 'improve', 'percent'];
const has = (traits: SentenceTraits, anyOf: readonly GistTrait[]) => anyOf.some((trait) => traits.has(trait));

const tellsFinding = (traits: SentenceTraits): boolean =>
  has(traits, STRONG) && !has(traits, ['hopes', 'discusses', 'question']);

/** Whether a sentence can be a finding; one with weak traits only, if nothing speaks against it. */
function mayTellFinding(traits: SentenceTraits): boolean {
  if (has(traits, STRONG))
    return !traits.has('question') && (!has(traits, ['beforeClaim', 'contrast']) || has(traits, FINDINGS));
  return has(traits, WEAK) && !has(traits, AGAINST);
}

/** The score for one sentence being both gist and result. */
const sameness = (traits: SentenceTraits, weights: GistWeights): number =>
  weights['same sentence'] + (has(traits, FINDINGS) ? weights['same sentence with a finding'] : 0);

/** A contribution is its own finding only if it reports an outcome. */
const tellsOutcome = (traits: SentenceTraits): boolean => has(traits, OUTCOMES);
