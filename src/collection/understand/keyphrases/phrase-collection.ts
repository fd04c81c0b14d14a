import { phraseKey } from '../../language/phrases.ts';
import { Spellings } from '../../language/tokens.ts';
import type { StudiedText } from '../paper-text.ts';
import { type Candidate, type Candidates, isSubject } from './phrase-candidates.ts';
import { buildWordCasing, type WordCasing } from './word-casing.ts';

/** What the papers of a collection say of a phrase that some of them use on its own. */
export interface KnownPhrase {
  /** The document frequency. */
  readonly sayers: number;
  /** It is a phrase of a topic's settings. */
  readonly isOfTopic: boolean;
  /** Its words are generic, but some paper is about it: it is in its title and repeated in its abstract. */
  readonly isEstablished: boolean;
  /** How papers spell it within sentences that use it on its own; null where none does. */
  readonly spellings: Spellings | null;
}

/** A phrase of a paper, and what is known of it: looked up once, as there are millions. */
export interface Term {
  readonly candidate: Candidate;
  readonly known: KnownPhrase;
}

/** What the whole collection tells about a phrase. */
export interface PhraseCollection {
  readonly papers: number;
  /** The document frequency of a phrase; 0 where no paper uses it on its own. */
  readonly sayers: (key: string) => number;
  /** The logarithm of the inverse document frequency. */
  readonly rarity: (known: KnownPhrase) => number;
  /** The phrase as a term, where it is one: some paper uses it on its own, and it is no turn of speech. */
  readonly readTerm: (candidate: Candidate) => Term | undefined;
  /** A phrase as its paper spells it within sentences, else as the other papers do. */
  readonly write: (term: Term) => string;
  /** The same for a single word. */
  readonly writeWord: (word: string) => string;
}

/** Collects this from the candidate phrases of all papers, given parallel to them. */
export function buildPhraseCollection(
  papers: readonly StudiedText[],
  candidates: readonly Candidates[],
  topicPhrases: readonly string[],
): PhraseCollection {
  const phrases = collectPhrases(candidates, topicPhrases);
  const casing = buildWordCasing(papers.map(({ abstract }) => abstract));
  return {
    papers: papers.length,
    sayers: (key) => phrases.get(key)?.sayers ?? 0,
    rarity: ({ sayers }) => Math.log(1 + papers.length / sayers),
    readTerm: (candidate) => {
      const known = phrases.get(candidate.key);
      return known !== undefined && isTerm(candidate, known) ? { candidate, known } : undefined;
    },
    write: buildWriter(casing),
    writeWord: buildWordWriter(casing),
  };
}

/** What is known of the phrases that some paper uses on its own, by their keys. */
function collectPhrases(
  papers: readonly Candidates[],
  topicPhrases: readonly string[],
): Map<string, KnownPhrase> {
  const phrases = new Map<string, { -readonly [Field in keyof KnownPhrase]: KnownPhrase[Field] }>();
  for (const candidates of papers) {
    for (const { key, whole, spelling } of candidates.values()) {
      if (whole === 0) continue;
      let phrase = phrases.get(key);
      if (phrase === undefined) {
        phrase = { sayers: 0, isOfTopic: false, isEstablished: false, spellings: null };
        phrases.set(key, phrase);
      }
      if (spelling === null) continue;
      if (phrase.spellings === null) phrase.spellings = new Spellings(spelling);
      else phrase.spellings.add(spelling);
    }
  }
  for (const candidates of papers) {
    for (const candidate of candidates.values()) {
      const phrase = phrases.get(candidate.key);
      if (phrase === undefined) continue;
      phrase.sayers += 1;
      if (candidate.isGeneric && isSubject(candidate)) phrase.isEstablished = true;
    }
  }
  for (const phrase of topicPhrases) {
    const known = phrases.get(phraseKey(phrase));
    if (known !== undefined) known.isOfTopic = true;
  }
  return phrases;
}

/** Whether a phrase is a term: generic words are one where some paper or topic is about them. */
function isTerm({ isGeneric, isLoose, said, isInTitle }: Candidate, known: KnownPhrase): boolean {
  if (isGeneric) return known.isEstablished || known.isOfTopic;
  return !isLoose || isInTitle || said > 1 || known.sayers > 1;
}

/** Outlives the collection, and so is made where it cannot hold the rest of it. */
const buildWordWriter =
  ({ correct, lower }: WordCasing) =>
  (word: string): string =>
    correct(lower(word));

/** Ignores case, spaces and hyphens, so that only another inflection counts as another spelling. */
const lettersOf = (phrase: string): string => phrase.toLowerCase().replace(/[\s\-‐‑]+/gu, ' ');

const buildWriter =
  (casing: WordCasing) =>
  ({ candidate: { spelling, written }, known }: Term): string => {
    const own = spelling ?? casing.lower(written);
    // The spelling of most papers, as long as the words are the same, as the rest of the page uses it.
    const others = known.spellings?.usual();
    if (others === undefined || others === own) return casing.correct(own);
    return casing.correct(lettersOf(others) === lettersOf(own) ? others : own);
  };
