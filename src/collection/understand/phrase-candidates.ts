import { findAcronyms } from './acronyms.ts';
import { emptyModifiers, genericWords, vagueHeads } from './empty-words.ts';
import { findNounPhrases, type PhraseWord, type WordClasses } from './noun-phrases.ts';
import type { PaperText } from './paper-text.ts';
import { phraseKey } from './phrases.ts';
import { SurfaceForms } from './terms.ts';

/** A phrase of one paper. */
export interface Candidate {
  readonly key: string;
  readonly words: number;
  /** How often the paper says it, within longer phrases too. */
  said: number;
  /** The same, where title and gist count more. */
  count: number;
  /** How often it stands for itself, not within a longer phrase. */
  whole: number;
  isInTitle: boolean;
  readonly forms: SurfaceForms;
}

/** The candidate phrases of a paper by their keys. */
export type Candidates = ReadonlyMap<string, Candidate>;

const MOST_WORDS = 4;
/** The title is a summary, and so is the gist: in mentions. */
const TITLE_MENTIONS = 3;
const GIST_MENTIONS = 2;

/**
 * Prepares reading the candidate phrases of papers: the noun phrases of title and abstract, and the runs of
 * words within them that could be noun phrases. An acronym that the abstract introduces counts for its long
 * form.
 */
export function buildCandidateReader(): (paper: PaperText, gist: string) => Candidates {
  const classes: WordClasses = new Map();
  return ({ title, abstract }, gist) => {
    const candidates = new Map<string, Candidate>();
    const longForms = new Map(
      findAcronyms(abstract)
        .filter(({ long }) => isOnePhrase(long, classes))
        .map(({ short, long }) => [phraseKey(short), long]),
    );
    const gistStart = abstract.indexOf(gist);
    const isInGist = (start: number) => start >= gistStart && start < gistStart + gist.length;
    for (const text of [title, abstract]) {
      const isTitle = text === title;
      for (const phrase of findNounPhrases(text, classes)) {
        const start = phrase[0]!.start;
        const mentions = isTitle ? TITLE_MENTIONS : isInGist(start) ? GIST_MENTIONS : 1;
        for (const part of partsOf(phrase)) addPart(candidates, part, text, mentions, isTitle, longForms);
      }
    }
    return candidates;
  };
}

function isOnePhrase(text: string, classes: WordClasses): boolean {
  const [phrase, ...others] = findNounPhrases(text, classes);
  if (!phrase || others.length > 0) return false;
  return phrase[0]!.start === 0 && phrase.at(-1)!.end === text.length;
}

interface Part {
  readonly words: readonly PhraseWord[];
  readonly isWhole: boolean;
}

/** The runs of words within a noun phrase that can stand for themselves. */
function partsOf(phrase: readonly PhraseWord[]): Part[] {
  let first = 0;
  while (first < phrase.length - 1 && emptyModifiers.has(phrase[first]!.lower)) first++;
  let last = phrase.length - 1;
  while (last > first && (vagueHeads.has(phrase[last]!.lower) || !phrase[last]!.closes)) last--;
  const isCut = last < phrase.length - 1;
  const parts: Part[] = [];
  for (let from = first; from <= last; from++) {
    for (let to = from; to <= Math.min(last, from + MOST_WORDS - 1); to++) {
      const words = phrase.slice(from, to + 1);
      // What is left of "a multi-space approach" and of "helpful training examples" is no term.
      const head = words.at(-1)!;
      const isRest = isCut && (from === to || head.lower.includes('-') || genericWords.has(head.kind.key));
      const isWhole = from === first && to === last && !isRest;
      const isTorn = isJoint(phrase[from]) || isJoint(phrase[to + 1]);
      if (!isTorn && isSound(words)) parts.push({ words, isWhole });
    }
  }
  return parts;
}

/** A preposition within a term; what stands before it is torn off its rest. */
const isJoint = (word: PhraseWord | undefined) => word?.kind.isOutside === true && !word.kind.isAdverb;

function isSound(words: readonly PhraseWord[]): boolean {
  const last = words.at(-1)!;
  if (!last.closes || vagueHeads.has(last.lower)) return false;
  if (words.some(({ lower }) => emptyModifiers.has(lower))) return false;
  if (words.length === 1 && last.lower.length < 4) return false;
  return words.some(({ kind }) => !genericWords.has(kind.key));
}

function addPart(
  candidates: Map<string, Candidate>,
  { words, isWhole }: Part,
  text: string,
  mentions: number,
  isTitle: boolean,
  longForms: ReadonlyMap<string, string>,
): void {
  const own = words.map(({ kind }) => kind.key).join(' ');
  const long = longForms.get(own);
  const key = long === undefined ? own : phraseKey(long);
  let candidate = candidates.get(key);
  if (!candidate) {
    const forms = new SurfaceForms();
    candidate = {
      key,
      words: long?.split(' ').length ?? words.length,
      said: 0,
      count: 0,
      whole: 0,
      isInTitle: false,
      forms,
    };
    candidates.set(key, candidate);
  }
  candidate.said += 1;
  candidate.count += mentions;
  if (isWhole) candidate.whole += 1;
  if (isTitle) candidate.isInTitle = true;
  candidate.forms.add(key, long ?? text.slice(words[0]!.start, words.at(-1)!.end));
}

/** In how many papers each phrase stands for itself. */
export function countHolders(papers: readonly Candidates[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const candidates of papers) {
    for (const { key, whole } of candidates.values()) {
      if (whole > 0) holders.set(key, (holders.get(key) ?? 0) + 1);
    }
  }
  return holders;
}
