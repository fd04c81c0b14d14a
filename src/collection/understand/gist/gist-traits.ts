import { buildPatternSieve } from '../../language/sieve/pattern-sieve.ts';
import { foldSlice } from '../../language/tokens.ts';
import { buildWordScanner } from '../../language/word-scan.ts';
import { commonWords, functionWords } from '../../language/words/common-words.ts';
import { introducedNames } from '../mentions/own-names.ts';
import { GIST_CUES, type GistCue } from './gist-cues.ts';

/** Traits of a sentence's length, words and position; those in the first two lines are graded. */
const PLACES = [
  ...['title', 'behindTitle', 'nextBehindTitle', 'titleInProposal', 'place', 'central'],
  ...['new', 'newer', 'newInProposal', 'nextNewInProposal'],
  ...['mostOfTitle', 'first', 'second', 'last', 'lastButOne', 'short', 'shortish', 'nameIn'],
  ...['beforeClaim', 'firstClaim', 'laterThanClaim', 'secondAfterClaim', 'furtherAfterClaim'],
  ...['firstProposal', 'afterProposal', 'hollow', 'afterHollow', 'explains', 'beforeReference'],
  ...['findingWithProposal', 'firstFinding', 'laterThanFinding'],
  ...['afterPaper', 'afterTests', 'afterResult', 'beforeTests'],
  ...['afterIdea', 'beforeContrast', 'beforeAddition', 'beforeWe', 'resultBeforeLast'],
] as const;

export type GistTrait = GistCue | (typeof PLACES)[number];
/** The traits of a sentence with their strengths (-1 to 1); missing traits have strength 0. */
export type SentenceTraits = Map<GistTrait, number>;

const CUES = Object.entries(GIST_CUES) as [GistCue, RegExp][];
const findCues = buildPatternSieve(CUES.map(([, pattern]) => pattern));
const PROPOSALS: readonly GistTrait[] = ['propose', 'construct', 'passive'];
const FINDINGS: readonly GistTrait[] = ['findings', 'find', 'show'];
const RESULTS: readonly GistTrait[] = ['findings', 'that', 'outperform'];
const CLAIMS: readonly GistTrait[] = [
  ...PROPOSALS,
  ...FINDINGS,
  ...(['provide', 'study', 'argue', 'coordinated'] as const),
];

/** In content words that the title lacks: more count as many. */
const MUCH_NEWS = 15;
/** Below this strength of `new`, a proposal says little more than the title. */
const LITTLE_NEWS = 7 / MUCH_NEWS;
/** In content words that other sentences repeat: more count as many. */
const MANY_REPEATED = 10;

/** Computes the traits of each sentence of an abstract from its wording and its position among the others. */
export function describeSentences(title: string, sentences: readonly string[]): SentenceTraits[] {
  const titleWords = contentWords(title);
  const wordsOf = sentences.map(topicalWords);
  const names = introducedNames(title, sentences);
  const described = sentences.map((sentence, index) => {
    const traits: SentenceTraits = new Map();
    for (const place of findCues(sentence)) {
      const [cue, pattern] = CUES[place]!;
      if (pattern.test(sentence)) traits.set(cue, 1);
    }
    const words = countRuns(sentence);
    if (words < 15) traits.set(words < 10 ? 'short' : 'shortish', 1);
    traits.set('title', shareOf(titleWords, sentence.toLowerCase()));
    traits.set('new', Math.min(1, countOthers(wordsOf[index]!, titleWords) / MUCH_NEWS));
    if (names.some((name) => sentence.includes(name))) traits.set('nameIn', 1);
    if (sentences.length > 1) traits.set('place', index / (sentences.length - 1));
    if (index === sentences.length - 1) traits.set('last', 1);
    else if (index < 2) traits.set(index === 0 ? 'first' : 'second', 1);
    if (index === sentences.length - 2) traits.set('lastButOne', 1);
    return traits;
  });
  addCentrality(described, wordsOf);
  addOrder(described);
  addShareOfTitle(described);
  described.forEach((traits, index) => {
    addNeighbours(traits, described[index - 1], described[index + 1]);
  });
  addWhatFollows(described);
  return described;
}

const has = (traits: SentenceTraits, anyOf: readonly GistTrait[]) => anyOf.some((trait) => traits.has(trait));
const strength = (traits: SentenceTraits, trait: GistTrait) => traits.get(trait) ?? 0;

/** Adds traits for the position in the order of an argument: background, claim, proposal, finding. */
function addOrder(described: readonly SentenceTraits[]): void {
  const claim = described.findIndex((traits) => has(traits, CLAIMS));
  const proposal = described.findIndex((traits) => has(traits, PROPOSALS));
  const finding = described.findIndex((traits, index) => index >= claim && isFirstFinding(traits));
  described.forEach((traits, index) => {
    if (claim >= 0) {
      traits.set(index < claim ? 'beforeClaim' : index === claim ? 'firstClaim' : 'laterThanClaim', 1);
      if (index === claim + 2) traits.set('secondAfterClaim', 1);
      if (index > claim + 2) traits.set('furtherAfterClaim', 1);
    }
    if (proposal >= 0 && index === proposal) traits.set('firstProposal', 1);
    if (proposal >= 0 && index === proposal + 1) traits.set('afterProposal', 1);
    if (proposal >= 0 && has(traits, FINDINGS)) traits.set('findingWithProposal', 1);
    if (index === finding) traits.set('firstFinding', 1);
    if (finding >= 0 && index > finding) traits.set('laterThanFinding', 1);
  });
}

function isFirstFinding(traits: SentenceTraits): boolean {
  if (traits.has('propose')) return false;
  return has(traits, FINDINGS) || (traits.has('that') && !traits.has('earlier'));
}

/** Compares each sentence's share of the title with that of the sentence that repeats most of it. */
function addShareOfTitle(described: readonly SentenceTraits[]): void {
  const most = Math.max(0, ...described.map((traits) => strength(traits, 'title')));
  for (const traits of described) {
    traits.set('behindTitle', most - strength(traits, 'title'));
    if (most > 0 && strength(traits, 'title') === most) traits.set('mostOfTitle', 1);
  }
}

/**
 * Adds what follows from the sentences before and after. A hollow proposal names something and says little
 * more than the title; often the next sentence says what the thing is.
 */
function addNeighbours(
  traits: SentenceTraits,
  before: SentenceTraits | undefined,
  after: SentenceTraits | undefined,
): void {
  const set = (trait: GistTrait, holds: boolean) => holds && traits.set(trait, 1);
  if (has(traits, PROPOSALS)) {
    set('hollow', isHollow(traits));
    traits.set('newInProposal', strength(traits, 'new'));
    traits.set('titleInProposal', strength(traits, 'title'));
  }
  if (before !== undefined) {
    traits.set('newer', strength(traits, 'new') - strength(before, 'new'));
    set('afterHollow', isHollow(before));
    set('explains', has(before, PROPOSALS) && traits.has('refersBack'));
    set('afterPaper', has(before, ['paperFirst', 'inThisPaper']));
    set('afterIdea', before.has('idea'));
    set('afterTests', has(before, ['experiments', 'testsDone']));
    set('afterResult', has(before, RESULTS));
  }
  if (after !== undefined) {
    set('beforeTests', after.has('experiments'));
    set('beforeWe', after.has('we'));
    set('resultBeforeLast', has(traits, RESULTS));
    traits.set('nextBehindTitle', strength(after, 'behindTitle'));
    if (has(after, PROPOSALS)) traits.set('nextNewInProposal', strength(after, 'new'));
    set('beforeReference', after.has('refersBack'));
  }
}

/** Additions follow the main finding within two sentences, and all before a "however" is background. */
function addWhatFollows(described: readonly SentenceTraits[]): void {
  const lastContrast = described.findLastIndex((traits) => traits.has('contrast'));
  described.forEach((traits, index) => {
    if (index < lastContrast) traits.set('beforeContrast', 1);
    const next = described.slice(index + 1, index + 3);
    if (next.some((later) => later.has('addition'))) traits.set('beforeAddition', 1);
  });
}

const isHollow = (traits: SentenceTraits) => has(traits, PROPOSALS) && strength(traits, 'new') < LITTLE_NEWS;

const scanWords = buildWordScanner(/[\p{L}\p{N}]+/uy);

/** The content words of a title, in the singular, so that a text search finds singular and plural. */
const contentWords = (title: string): ReadonlySet<string> => foldedWords(title, functionWords);

/** The different words of a sentence that may say what a paper is about. */
const topicalWords = (sentence: string): ReadonlySet<string> => foldedWords(sentence, commonWords);

/** The different words of a text but for some. */
function foldedWords(text: string, others: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  scanWords(text, (start, end) => {
    const word = foldSlice(text, start, end);
    if (!others.has(word)) words.add(word);
  });
  return words;
}

/**
 * Adds how many content words of a sentence the other sentences repeat: what the paper is about recurs. Source:
 * the degree centrality of Erkan and Radev, "LexRank", JAIR 2004, without the threshold on whole sentences.
 */
function addCentrality(described: readonly SentenceTraits[], words: readonly ReadonlySet<string>[]): void {
  const sentencesWith = new Map<string, number>();
  for (const some of words)
    for (const word of some) sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
  described.forEach((traits, index) => {
    let recurring = 0;
    for (const word of words[index]!) if (sentencesWith.get(word)! > 1) recurring += 1;
    traits.set('central', Math.min(1, recurring / MANY_REPEATED));
  });
}

/** The number of words that are not among others. */
function countOthers(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (!others.has(word)) count += 1;
  return count;
}

/** The number of runs of characters between white space. */
const countRuns = (sentence: string): number => 1 + (sentence.match(/\s+/g)?.length ?? 0);

/** Searches the plain text for the words: the share of them that it contains. */
function shareOf(words: ReadonlySet<string>, text: string): number {
  if (words.size === 0) return 0;
  let found = 0;
  for (const word of words) if (text.includes(word)) found += 1;
  return found / words.size;
}
