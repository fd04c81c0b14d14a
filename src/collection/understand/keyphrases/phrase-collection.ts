import { phraseKey } from '../../language/phrases.ts';
import { SurfaceForms } from '../../language/tokens.ts';
import type { StudiedText } from '../paper-text.ts';
import { type Candidate, type Candidates, countHolders, isSubject } from './phrase-candidates.ts';
import { buildWordCasing, type WordCasing } from './word-casing.ts';

/** What the whole collection tells about a phrase. */
export interface PhraseCollection {
  readonly papers: number;
  /** The document frequency of a phrase. */
  readonly sayers: (key: string) => number;
  /** The logarithm of the inverse document frequency. */
  readonly rarity: (key: string) => number;
  /** Whether it is a phrase of a topic's settings. */
  readonly isOfTopic: (key: string) => boolean;
  /** Whether a phrase is a term: some paper uses it on its own, and it is no turn of speech. */
  readonly isTerm: (candidate: Candidate) => boolean;
  /** A phrase as its paper spells it within sentences, else as the other papers do. */
  readonly write: (candidate: Candidate) => string;
  /** The same for a single word. */
  readonly writeWord: (word: string) => string;
}

/** Collects this from the candidate phrases of all papers, given parallel to them. */
export function buildPhraseCollection(
  papers: readonly StudiedText[],
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
    writeWord: buildWordWriter(casing),
  };
}

/** Outlives the collection, and so is made where it cannot hold the rest of it. */
const buildWordWriter =
  ({ correct, lower }: WordCasing) =>
  (word: string): string =>
    correct(lower(word));

/** Generic phrases that some paper is about: they are in its title and repeated in its abstract. */
function findEstablished(papers: readonly Candidates[]): Set<string> {
  const established = new Set<string>();
  for (const candidates of papers) {
    for (const candidate of candidates.values()) {
      if (candidate.isGeneric && isSubject(candidate)) established.add(candidate.key);
    }
  }
  return established;
}

/** Ignores case, spaces and hyphens, so that only another inflection counts as another spelling. */
const lettersOf = (phrase: string): string => phrase.toLowerCase().replace(/[\s\-‐‑]+/gu, ' ');

function buildWriter(candidates: readonly Candidates[], casing: WordCasing) {
  const usual = new SurfaceForms();
  for (const own of candidates) {
    for (const { key, whole, spelling } of own.values())
      if (whole > 0 && spelling !== null) usual.add(key, spelling);
  }
  return ({ key, spelling, written }: Candidate): string => {
    const own = spelling ?? casing.lower(written);
    // The spelling of most papers, as long as the words are the same, as the rest of the page uses it.
    const others = usual.find(key);
    if (others === undefined || others === own) return casing.correct(own);
    return casing.correct(lettersOf(others) === lettersOf(own) ? others : own);
  };
}
