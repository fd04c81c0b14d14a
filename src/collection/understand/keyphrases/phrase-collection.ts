import { phraseKey } from '../../language/phrases.ts';
import { SurfaceForms } from '../../language/tokens.ts';
import type { PaperText } from '../paper-text.ts';
import { type Candidate, type Candidates, countHolders, isSubject } from './phrase-candidates.ts';
import { buildWordCasing, type WordCasing } from './word-casing.ts';

/** What all papers together tell of the phrases of one. */
export interface PhraseCollection {
  readonly papers: number;
  /** How many papers say a phrase. */
  readonly sayers: (key: string) => number;
  /** The logarithm of the inverse share of papers that say it. */
  readonly rarity: (key: string) => number;
  /** Tells whether a curator knows a topic by it. */
  readonly isOfTopic: (key: string) => boolean;
  /** Tells whether a phrase names something: it stands for itself somewhere, and is no turn of speech. */
  readonly isTerm: (candidate: Candidate) => boolean;
  /** Writes a phrase as its paper does within sentences, else as the others do. */
  readonly write: (candidate: Candidate) => string;
  /** The same for a single word. */
  readonly writeWord: (word: string) => string;
}

/** Gathers that from the candidate phrases of all papers, which stand parallel to them. */
export function buildPhraseCollection(
  papers: readonly PaperText[],
  candidates: readonly Candidates[],
  topicPhrases: readonly string[],
): PhraseCollection {
  const holders = countHolders(candidates);
  const ofTopics = new Set(topicPhrases.map(phraseKey));
  const established = findEstablished(candidates);
  const casing = buildWordCasing(papers.map(({ abstract }) => abstract));
  const sayers = (key: string) => holders.get(key)?.said ?? 0;
  return {
    papers: papers.length,
    sayers,
    rarity: (key) => Math.log(1 + papers.length / Math.max(1, sayers(key))),
    isOfTopic: (key) => ofTopics.has(key),
    isTerm: ({ key, isGeneric, isLoose, said, isInTitle }) => {
      if (!holders.has(key)) return false;
      if (isGeneric) return established.has(key) || ofTopics.has(key);
      return !isLoose || isInTitle || said > 1 || sayers(key) > 1;
    },
    write: buildWriter(candidates, casing),
    writeWord: (word) => casing.correct(casing.lower(word)),
  };
}

/** Phrases of general words that some paper is about: its title has them, and its abstract says them again and again. */
function findEstablished(papers: readonly Candidates[]): Set<string> {
  const established = new Set<string>();
  for (const candidates of papers) {
    for (const candidate of candidates.values()) {
      if (candidate.isGeneric && isSubject(candidate)) established.add(candidate.key);
    }
  }
  return established;
}

/** "In-context learning" and "in-context-learning" are one phrase, "attention heads" and "attention head" are two forms. */
const lettersOf = (phrase: string): string => phrase.toLowerCase().replace(/[\s\-‐‑]+/gu, ' ');

function buildWriter(candidates: readonly Candidates[], casing: WordCasing) {
  const usual = new SurfaceForms();
  for (const own of candidates) {
    for (const { key, whole, forms } of own.values())
      if (whole > 0 && forms.has(key)) usual.add(key, forms.of(key));
  }
  return ({ key, forms, written }: Candidate): string => {
    const own = forms.has(key) ? forms.of(key) : casing.lower(written);
    // The way most papers write it, as long as it is the same words: the rest of the page speaks of them in these.
    const others = usual.of(key);
    const isSame = usual.has(key) && lettersOf(others) === lettersOf(own);
    return casing.correct(isSame ? others : own);
  };
}
