import { compareText } from '../../language/compare-text.ts';
import { IDEOGRAPHS } from '../../language/scripts.ts';
import { readTokens } from '../../language/tokens.ts';
import { emptyModifiers, vagueHeads } from '../../language/words/empty-words.ts';
import { researchWords } from '../../language/words/generic-words.ts';
import { classifyWord } from '../../language/words/word-classes.ts';
import type { CommonPhrase, Phrases } from '../keyphrases/keyphrases.ts';
import type { PaperText } from '../paper-text.ts';
import type { TermSpace } from '../term-space.ts';

/** A term with less than this share of the highest weight is not named. */
const LEAST_SHARE = 0.2;
/** The number of terms named where single words, which say less than phrases, are among them. */
const ENOUGH_TERMS = 3;
/** A word that more than this share of the papers use does not distinguish two of them. */
const COMMON_SHARE = 0.25;
const FEW_PAPERS = 3;
/** A word in lower case may be no noun; names and acronyms are always nouns. */
const PLAIN = /^[\p{Ll}\p{M}’'-]+$|^\p{Lu}[\p{Ll}\p{M}’'-]+$/u;
const ONLY_UNSPACED = new RegExp(String.raw`^[${IDEOGRAPHS}\p{Script=Thai} ]+$`, 'u');

/** Names at most so many common terms of two papers (space indices), the highest weight first. */
export type ReasonFinder = (a: number, b: number, most: number) => string[];

/**
 * Prepares naming the terms that papers share; papers are parallel to the space, and so are the phrases that
 * each shares with others. Phrases come first. The rest are single words, by their part in the cosine: nouns
 * in the title of one of the two papers, and names. Generic words are not named, so there may be no term at
 * all.
 */
export function buildReasonFinder(
  space: TermSpace,
  papers: readonly PaperText[],
  { common, writeWord }: Pick<Phrases, 'common' | 'writeWord'>,
): ReasonFinder {
  const kindOf = buildWordTest(space);
  const titles = papers.map(({ title }) => new Set(readTokens(title).map(({ term }) => term)));
  return (a, b, most) => {
    const shared = sharedPhrases(common[a] ?? new Map(), common[b] ?? new Map());
    const named = keepLonger(mostTelling(shared)).slice(0, most);
    const isInTitle = (word: string) => titles[a]!.has(word) || titles[b]!.has(word);
    const words = sharedWords(space, a, b, (term) => {
      const kind = kindOf(term);
      return kind === 'name' || (kind === 'noun' && isInTitle(space.words(term)));
    });
    for (const word of mostTelling(words)) {
      if (named.length >= Math.min(most, ENOUGH_TERMS)) break;
      if (!named.some((other) => other.short === word.words || holds(other, word)))
        named.push({ ...word, written: writeWord(word.written) });
    }
    return named.map(({ written }) => written);
  };
}

interface Term {
  readonly words: string;
  /** The acronym for it, or the empty string. */
  readonly short: string;
  readonly written: string;
  readonly weight: number;
}

function sharedPhrases(
  mine: ReadonlyMap<string, CommonPhrase>,
  yours: ReadonlyMap<string, CommonPhrase>,
): Term[] {
  const shared: Term[] = [];
  for (const [words, { written, short, weight }] of mine) {
    const other = yours.get(words);
    if (other) shared.push({ words, short: short || other.short, written, weight: weight * other.weight });
  }
  return shared;
}

function sharedWords(space: TermSpace, a: number, b: number, isTelling: (term: number) => boolean): Term[] {
  const [mine, yours] = [space.vectors[a]!, space.vectors[b]!];
  const shared: Term[] = [];
  let j = 0;
  for (let i = 0; i < mine.terms.length; i++) {
    const term = mine.terms[i]!;
    while (j < yours.terms.length && yours.terms[j]! < term) j++;
    if (yours.terms[j] !== term || !isTelling(term)) continue;
    const weight = mine.weights[i]! * yours.weights[j]!;
    shared.push({ words: space.words(term), short: '', written: space.surface(term), weight });
  }
  return shared;
}

/** The highest weight first, ties in alphabetical order; terms of little weight are left out. */
function mostTelling(terms: readonly Term[]): Term[] {
  const sorted = terms.toSorted((x, y) => y.weight - x.weight || compareText(x.words, y.words));
  return sorted.filter(({ weight }) => weight >= LEAST_SHARE * sorted[0]!.weight);
}

/** A phrase replaces the phrases that it contains. */
function keepLonger(terms: readonly Term[]): Term[] {
  return terms.filter((term) => !terms.some((other) => other !== term && holds(other, term)));
}

const holds = (longer: Term, shorter: Term) => ` ${longer.words} `.includes(` ${shorter.words} `);

type WordKind = 'name' | 'noun' | 'other';

/** Whether a term of the space can say what a paper is about; cached by term. */
function buildWordTest(space: TermSpace): (term: number) => WordKind {
  const most = Math.max(FEW_PAPERS, space.vectors.length * COMMON_SHARE);
  const kinds: (WordKind | undefined)[] = Array.from({ length: space.size }, () => undefined);
  return (term) => {
    kinds[term] ??= space.holders(term) > most ? 'other' : kindOfWord(space.words(term), space.surface(term));
    return kinds[term];
  };
}

function kindOfWord(words: string, written: string): WordKind {
  // Scripts without spaces between words have no phrases here: their pairs of characters serve as words.
  if (ONLY_UNSPACED.test(words)) return words.includes(' ') ? 'name' : 'other';
  if (words.includes(' ') || researchWords.has(words)) return 'other';
  if (!PLAIN.test(written)) return /\p{Lu}/u.test(written) && words.length > 2 ? 'name' : 'other';
  const lower = written.toLowerCase();
  if (vagueHeads.has(lower) || emptyModifiers.has(lower)) return 'other';
  const kind = classifyWord(lower);
  if (kind.isOutside || kind.isVerb || kind.isAdjective || kind.isParticiple) return 'other';
  return kind.isGerund && !kind.isNamingGerund ? 'other' : 'noun';
}
