import { foldWord } from '../../language/tokens.ts';
import { vagueHeads } from '../../language/words/empty-words.ts';
import { genericWords } from '../../language/words/generic-words.ts';
import { singularAcronym } from '../../language/words/singular.ts';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly initial: string;
  /** A hyphen stands before it: it may go without a letter in an acronym. */
  readonly isJoined: boolean;
  /** So may "of" and the like, which end no long form. */
  readonly isSmall: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const SMALL = /^(?:an?|and|as|at|by|for|from|in|into|of|on|or|the|to|via|with)$/iu;
const HYPHEN = /[-‐‑]/u;
/** A possessive ending is no word: "Parkinson’s". */
const POSSESSIVE = /[\p{L}\p{N}]['’]$/u;

function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (word === 's' && POSSESSIVE.test(text.slice(0, start).slice(-2))) continue;
    const end = start + word.length;
    const isJoined = words.at(-1)?.end === start - 1 && HYPHEN.test(text[start - 1]!);
    const isSmall = SMALL.test(word) && !HYPHEN.test(text[end] ?? '');
    words.push({ start, end, initial: word[0]!.toLowerCase(), isJoined, isSmall });
  }
  return words;
}

/** The letters and digits of an acronym in the singular, in lower case. */
export const lettersOf = (short: string): string[] =>
  [...singularAcronym(short).toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));

/**
 * Where words begin whose initials are the letters, and the last of which is the word `last`; -1 where there are none.
 * Small words may stand between them, and further parts of words with hyphens.
 */
function alignInitials(words: readonly Word[], letters: readonly string[], last: number): number {
  // Each step keeps the words from which the letters read so far go on to the left.
  let places = placesOf(words, letters.at(-1)!, last);
  if (words[last]?.isSmall) return -1;
  for (let letter = letters.length - 2; letter >= 0; letter--) {
    places = new Set([...places].flatMap((place) => [...placesOf(words, letters[letter]!, place - 1)]));
  }
  // The shortest run of words, but "non-negative" rather than "negative".
  const whole = [...places].filter((place) => !words[place]!.isJoined && !words[place]!.isSmall);
  return Math.max(-1, ...(whole.length > 0 ? whole : places));
}

/** The words with this initial, up to a word and as far back as words may be skipped. */
function placesOf(words: readonly Word[], letter: string, last: number): Set<number> {
  const places = new Set<number>();
  for (let place = last; place >= 0; place--) {
    if (words[place]!.initial === letter) places.add(place);
    if (!words[place]!.isJoined && !words[place]!.isSmall) break;
  }
  return places;
}

/** In letters: shorter acronyms are found by chance among words that do not belong to them. */
const LONG_ENOUGH = 3;

/**
 * The words at the end of a text whose initials spell an acronym, or null. A general word at the end may be left
 * out where the others spell it: "random initial point method" and RIP.
 * @example initialsBefore('by Non-negative Matrix Factorization', 'NMF') // => 'Non-negative Matrix Factorization'
 */
export function initialsBefore(text: string, short: string): string | null {
  const words = readWords(text);
  const letters = lettersOf(short);
  const end = words.length - 1;
  const spelled = (last: number) => {
    const first = alignInitials(words, letters, last);
    return first < 0 ? null : text.slice(words[first]!.start, words[last]!.end);
  };
  return (
    spelled(end) ?? (letters.length >= LONG_ENOUGH && isExtra(text, words, letters) ? spelled(end - 1) : null)
  );
}

/** Whether the last word is general, stands for itself and is not what the last letter stands for. */
function isExtra(text: string, words: readonly Word[], letters: readonly string[]): boolean {
  const [before, last] = words.slice(-2);
  if (!before || !last || text.slice(before.end, last.start) !== ' ' || last.initial === letters.at(-1))
    return false;
  const word = text.slice(last.start, last.end).toLowerCase();
  return vagueHeads.has(word) || genericWords.has(foldWord(word));
}

/**
 * The words at the beginning of a text whose initials spell an acronym, but for an article before them, or null.
 * @example initialsAfter('the mean average precision of it', 'mAP') // => 'mean average precision'
 */
export function initialsAfter(text: string, short: string): string | null {
  const words = readWords(text);
  const letters = lettersOf(short);
  const most = Math.min(words.length, 2 * letters.length + 1);
  for (let last = letters.length - 1; last < most; last++) {
    if (words[last + 1]?.isJoined) continue;
    const first = alignInitials(words, letters, last);
    if (first === 0 || (first === 1 && words[0]!.isSmall))
      return text.slice(words[first]!.start, words[last]!.end);
  }
  return null;
}
