import { foldWord } from '../../language/tokens.ts';
import { functionWords } from '../../language/words/common-words.ts';
import { introducedNames } from '../mentions/own-names.ts';
import { GIST_CUES, type GistCue } from './gist-cues.ts';

/** What a sentence is like for its length and its place among the others; `title` and `place` run from 0 to 1. */
const PLACES = [
  ...['title', 'place', 'last', 'lastButOne', 'short', 'shortish', 'nameIn'],
  ...['beforeClaim', 'firstClaim', 'laterThanClaim', 'firstProposal', 'afterProposal'],
  ...['findingWithProposal', 'findingNoProposal', 'firstFinding', 'laterThanFinding'],
] as const;

export type GistTrait = GistCue | (typeof PLACES)[number];
/** The traits of a sentence with their strengths (0 to 1); those it does not have are left out. */
export type SentenceTraits = Map<GistTrait, number>;

const CUES = Object.entries(GIST_CUES) as [GistCue, RegExp][];
const PROPOSALS: readonly GistTrait[] = ['propose', 'construct', 'passive'];
const FINDINGS: readonly GistTrait[] = ['findings', 'find', 'show'];
const CLAIMS: readonly GistTrait[] = [
  ...PROPOSALS,
  ...FINDINGS,
  ...(['provide', 'study', 'argue', 'coordinated'] as const),
];

/** Describes each sentence of an abstract by its wording and by its place among the others. */
export function describeSentences(title: string, sentences: readonly string[]): SentenceTraits[] {
  const titleWords = contentWords(title);
  const names = introducedNames(title, sentences);
  const described = sentences.map((sentence, index) => {
    const traits: SentenceTraits = new Map();
    for (const [cue, pattern] of CUES) if (pattern.test(sentence)) traits.set(cue, 1);
    const words = sentence.split(/\s+/u).length;
    if (words < 15) traits.set(words < 10 ? 'short' : 'shortish', 1);
    traits.set('title', shareOf(titleWords, sentence.toLowerCase()));
    if (names.some((name) => sentence.includes(name))) traits.set('nameIn', 1);
    if (sentences.length > 1) traits.set('place', index / (sentences.length - 1));
    if (index === sentences.length - 1) traits.set('last', 1);
    if (index === sentences.length - 2) traits.set('lastButOne', 1);
    return traits;
  });
  addOrder(described);
  return described;
}

const has = (traits: SentenceTraits, anyOf: readonly GistTrait[]) => anyOf.some((trait) => traits.has(trait));

/** Adds what a sentence is in the order of the argument: background, claim, proposal, finding. */
function addOrder(described: readonly SentenceTraits[]): void {
  const claim = described.findIndex((traits) => has(traits, CLAIMS));
  const proposal = described.findIndex((traits) => has(traits, PROPOSALS));
  const finding = described.findIndex((traits, index) => index >= claim && isFirstFinding(traits));
  described.forEach((traits, index) => {
    if (claim >= 0) {
      traits.set(index < claim ? 'beforeClaim' : index === claim ? 'firstClaim' : 'laterThanClaim', 1);
    }
    if (proposal >= 0 && index === proposal) traits.set('firstProposal', 1);
    if (proposal >= 0 && index === proposal + 1) traits.set('afterProposal', 1);
    if (has(traits, FINDINGS)) traits.set(proposal >= 0 ? 'findingWithProposal' : 'findingNoProposal', 1);
    if (index === finding) traits.set('firstFinding', 1);
    if (finding >= 0 && index > finding) traits.set('laterThanFinding', 1);
  });
}

function isFirstFinding(traits: SentenceTraits): boolean {
  if (traits.has('propose')) return false;
  return has(traits, FINDINGS) || (traits.has('that') && !traits.has('earlier'));
}

/** The words of a title that carry meaning, in the singular so that they are found in either number. */
function contentWords(title: string): string[] {
  const words = (title.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
  return [...new Set(words)].filter((word) => !functionWords.has(word));
}

/** A plain search of the text: reading the words of every sentence would take longer than all the rest. */
const shareOf = (words: readonly string[], text: string): number =>
  words.length === 0 ? 0 : words.filter((word) => text.includes(word)).length / words.length;
