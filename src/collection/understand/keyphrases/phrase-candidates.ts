import { findNounPhrases, type PhraseWord, readWords, type Word } from '../../language/noun-phrases.ts';
import { phraseKey } from '../../language/phrases.ts';
import { SurfaceForms } from '../../language/tokens.ts';
import { emptyModifiers, namingHeads, STOCK_PHRASE, vagueHeads } from '../../language/words/empty-words.ts';
import { genericWords } from '../../language/words/generic-words.ts';
import type { PaperReading } from '../corpus.ts';
import { findTitlePairs, type TitlePair } from './title-pairs.ts';
import { opensSentence } from './word-casing.ts';

/** A phrase of one paper. */
export interface Candidate {
  readonly key: string;
  readonly words: number;
  /** All its words are generic ("task vector"): further evidence is needed to make it a term. */
  readonly isGeneric: boolean;
  /** It begins with an adverb or a general adjective, which may or may not be part of the term. */
  readonly isLoose: boolean;
  /** The number of mentions, within longer phrases too. */
  readonly said: number;
  /** The number of mentions, with title and gist weighted higher. */
  readonly count: number;
  /** The number of mentions on its own, not within a longer phrase. */
  readonly whole: number;
  readonly isInTitle: boolean;
  /** Its usual spelling in running text; null where it only occurs in the title or at the start of sentences. */
  readonly spelling: string | null;
  /** Its spelling where it first occurs. */
  readonly written: string;
}

/** A phrase as its paper usually writes it in running text, or else where it first occurs. */
export const ownSpelling = ({ spelling, written }: Candidate): string => spelling ?? written;

/** The candidate phrases of a paper by their keys. */
export type Candidates = ReadonlyMap<string, Candidate>;

/** A phrase while its paper is being read. */
type Counted = { -readonly [Field in keyof Candidate]: Candidate[Field] };

const MOST_WORDS = 4;
/** In letters; shorter words are acronyms without an introduction. */
const SHORTEST_WORD = 4;
type Zone = 'title' | 'gist' | 'rest';
/** The weight of a mention by its position. */
const MENTIONS: Readonly<Record<Zone, number>> = { title: 3, gist: 2, rest: 1 };

/**
 * The candidate phrases of a paper: the noun phrases of title and abstract, and the runs of words within them
 * that could be noun phrases. An acronym that the abstract introduces counts as its long form. Mentions in the gist
 * weigh more for key phrases; topics are found without it.
 */
export function readCandidates({ title, abstract, introduced }: PaperReading, gist = ''): Candidates {
  const candidates = new Map<string, Counted>();
  const spellings = new SurfaceForms();
  const longForms = new Map(
    introduced.filter(({ long }) => isOnePhrase(long)).map(({ short, long }) => [phraseKey(short), long]),
  );
  const gistStart = abstract.indexOf(gist);
  const isInGist = (start: number) => start >= gistStart && start < gistStart + gist.length;
  const add = (text: string, words: readonly Word[], zoneOf: (start: number) => Zone) => {
    for (const phrase of findNounPhrases(text, words)) {
      const zone = zoneOf(phrase[0]!.start);
      for (const part of partsOf(phrase)) {
        const said = readPart(part, text, longForms);
        if (said === undefined) continue;
        countMention(candidates, said, zone);
        if (zone !== 'title' && !opensSentence(text, part.words[0]!.start))
          spellings.add(said.key, said.written);
      }
    }
  };
  const words = { title: readWords(title), abstract: readWords(abstract) };
  add(abstract, words.abstract, (start) => (isInGist(start) ? 'gist' : 'rest'));
  add(title, words.title, () => 'title');
  for (const candidate of candidates.values()) candidate.spelling = spellings.find(candidate.key) ?? null;
  for (const [key, pair] of findTitlePairs(words.title, words.abstract)) {
    // "Task-specific bottom" is half of a "task-specific bottom representation".
    if (pair.longer !== null && candidates.has(pair.longer)) continue;
    if (!isKnownSubject(candidates.get(key))) candidates.set(key, readTitlePair(key, pair, abstract));
  }
  return candidates;
}

/** Whether a phrase is a main subject of its paper: in the title, and at least twice in the abstract. */
export const isSubject = ({ isInTitle, said, words }: Candidate): boolean =>
  words > 1 && isInTitle && said > 2;

const isKnownSubject = (candidate: Candidate | undefined) =>
  candidate !== undefined && isSubject(candidate) && candidate.whole > 0;

function readTitlePair(key: string, { words, places }: TitlePair, abstract: string): Candidate {
  const [start, end] = places[0]!;
  const spellings = new SurfaceForms();
  for (const [from, to] of places) {
    if (!opensSentence(abstract, from)) spellings.add(key, abstract.slice(from, to));
  }
  return {
    ...unsaid({ key, words, written: abstract.slice(start, end), long: undefined }),
    said: 1 + places.length,
    count: MENTIONS.title + places.length,
    whole: 1 + places.length,
    isInTitle: true,
    spelling: spellings.find(key) ?? null,
  };
}

function isOnePhrase(text: string): boolean {
  const [phrase, ...others] = findNounPhrases(text);
  if (!phrase || others.length > 0) return false;
  return phrase[0]!.start === 0 && phrase.at(-1)!.end === text.length;
}

interface Part {
  readonly words: readonly PhraseWord[];
  readonly key: string;
  readonly isWhole: boolean;
}

const keyOf = (words: readonly PhraseWord[]): string => words.map(({ kind }) => kind.key).join(' ');

/** The runs of words within a noun phrase that could be phrases of their own. */
function partsOf(phrase: readonly PhraseWord[]): Part[] {
  let first = 0;
  while (first < phrase.length - 1 && emptyModifiers.has(phrase[first]!.lower)) first++;
  let last = phrase.length - 1;
  while (last > first && (vagueHeads.has(phrase[last]!.lower) || !phrase[last]!.closes)) last--;
  const isCut = last < phrase.length - 1;
  const withHead = withNamingHead(phrase, first, last);
  const parts: Part[] = withHead ? [{ words: withHead, key: keyOf(withHead), isWhole: true }] : [];
  for (let from = first; from <= last; from++) {
    for (let to = from; to <= Math.min(last, from + MOST_WORDS - 1); to++) {
      const words = phrase.slice(from, to + 1);
      // The ends of "a multi-space approach" and of "helpful training examples" are no terms.
      const head = words.at(-1)!;
      const isRest = isCut && (from === to || head.lower.includes('-') || genericWords.has(head.kind.key));
      const isWhole = from === first && to === last && !isRest && !withHead;
      const isTorn = isJoint(phrase[from]) || isJoint(phrase[to + 1]);
      if (isTorn || !isSound(words)) continue;
      const key = keyOf(words);
      if (words.length === 1 || !STOCK_PHRASE.test(key)) parts.push({ words, key, isWhole });
    }
  }
  return parts;
}

/** The words from `first` to the vague head after `last`, where that head completes a term: "simplex method". */
function withNamingHead(
  phrase: readonly PhraseWord[],
  first: number,
  last: number,
): readonly PhraseWord[] | undefined {
  const before = phrase.slice(first, last + 1);
  const head = phrase[last + 1];
  if (!head || !namingHeads.has(head.lower) || before.length >= MOST_WORDS) return undefined;
  const isSpecific = before.some(({ kind }) => !genericWords.has(kind.key));
  const isEmpty = before.some(({ lower }) => emptyModifiers.has(lower));
  return isSpecific && !isEmpty ? [...before, head] : undefined;
}

/** A preposition within a term; the part before it is no phrase of its own. */
const isJoint = (word: PhraseWord | undefined) => word?.kind.isOutside === true && !word.kind.isAdverb;

function isSound(words: readonly PhraseWord[]): boolean {
  const last = words.at(-1)!;
  if (!last.closes || vagueHeads.has(last.lower)) return false;
  if (words.some(({ lower }) => emptyModifiers.has(lower))) return false;
  return words.length > 1 || !genericWords.has(last.kind.key);
}

/** A mention of a phrase: its key, its words, and how it is written, or the long form for which it stands. */
interface Mention {
  readonly key: string;
  readonly words: readonly PhraseWord[];
  readonly isWhole: boolean;
  readonly written: string;
  readonly long: string | undefined;
}

function readPart(
  { words, key: own, isWhole }: Part,
  text: string,
  longForms: ReadonlyMap<string, string>,
): Mention | undefined {
  const long = longForms.get(own);
  if (long !== undefined) return { key: phraseKey(long), words, isWhole, written: long, long };
  if (words.length === 1 && own.length < SHORTEST_WORD) return undefined;
  const written = text.slice(words[0]!.start, words.at(-1)!.end);
  // Half of all phrases are written like their keys: of these one string is kept, not two.
  return { key: own, words, isWhole, written: written === own ? own : written, long };
}

function countMention(candidates: Map<string, Counted>, mention: Mention, zone: Zone): void {
  let candidate = candidates.get(mention.key);
  if (!candidate) {
    candidate = unsaid(mention);
    candidates.set(mention.key, candidate);
  }
  candidate.said += 1;
  candidate.count += MENTIONS[zone];
  if (mention.isWhole) candidate.whole += 1;
  if (zone === 'title') candidate.isInTitle = true;
}

/** The candidate for a phrase, no mention of which is counted yet. */
function unsaid({ key, words, written, long }: Omit<Mention, 'isWhole'>): Counted {
  const first = words[0]!.kind;
  return {
    key,
    words: long?.split(' ').length ?? words.length,
    isGeneric: long === undefined && words.every(({ kind }) => genericWords.has(kind.key)),
    isLoose: first.isAdverb || (first.isAdjective && genericWords.has(first.key)),
    said: 0,
    count: 0,
    whole: 0,
    isInTitle: false,
    spelling: null,
    written,
  };
}
