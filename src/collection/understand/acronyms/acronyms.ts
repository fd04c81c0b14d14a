import { singularAcronym } from '../../language/words/singular.ts';
import type { Acronym } from '../../paper.ts';
import { initialsAfter, initialsBefore, lettersOf } from './initials.ts';

const SHORT = String.raw`[\p{L}\p{N}][\p{L}\p{N}.&/+-]{1,9}`;
/** What stands in brackets, up to 100 characters. */
const bracketed = /\(([^()\s][^()]{0,99})\)/gu;
const shortForm = new RegExp(String.raw`^(?=.*\p{Lu})${SHORT}$`, 'u');
const shortBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])${SHORT}(?=\s?$)`, 'u');
/** "CNN: convolutional neural network", "PV denotes paragraph vector". */
const explanation = /(?:,|[:=]| (?:stands for|denotes|is short for|means|is an?)) /gu;
/** "adversarial networks, or GANs". */
const alternative = new RegExp(String.raw`(?:,? |\()or (${SHORT})(?![\p{L}\p{N}])`, 'gu');
/** In characters. */
const LONGEST_SHORT_FORM = 10;
const MOST_LONG_WORDS = 10;
/** In characters: how far before the brackets a long form may begin. */
const LONGEST_LONG_FORM = 300;

/**
 * The shortest run of words at the end of `before` that spells the short form: its letters occur in order,
 * the first one at the start of a word. Null when there is none.
 */
function longFormBefore(before: string, short: string): string | null {
  const letters = lettersOf(short);
  const text = before.toLowerCase();
  let place = text.length;
  for (let index = letters.length - 1; index >= 0; index--) {
    do place--;
    while (
      place >= 0 &&
      (text[place] !== letters[index] || (index === 0 && place > 0 && /[\p{L}\p{N}]/u.test(text[place - 1]!)))
    );
    if (place < 0) return null;
  }
  return before.slice(place);
}

function isSound(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/u);
  const most = Math.min(short.length + 5, short.length * 2, MOST_LONG_WORDS);
  return (
    words.length > 1 &&
    words.length <= most &&
    long.length > short.length &&
    !words.some((word) => word.toLowerCase() === short.toLowerCase()) &&
    !/[.;:,!?()]/u.test(long)
  );
}

/** The part of a sentence before a position, limited in length and without trailing quotation marks. */
function sentenceBefore(text: string, place: number): string {
  const from = Math.max(0, place - LONGEST_LONG_FORM);
  const before = text.slice(from, place);
  // If the limit cuts a word, the rest of that word is dropped.
  const whole = from === 0 ? before : before.slice(before.search(/\s|$/u));
  return whole
    .split(/[.;:!?]\s/u)
    .at(-1)!
    .replace(/(?<![\s"'“”‘’*])[\s"'“”‘’*]+$/u, '');
}

/** The long form that ends before a position: by the initials of its words, else by their letters in order. */
function longFormOf(text: string, place: number, short: string): string | null {
  const before = sentenceBefore(text, place);
  const candidates = [
    initialsBefore(before.slice(1 + Math.max(before.lastIndexOf('('), before.lastIndexOf(')'))), short),
    longFormBefore(before, short),
  ];
  return candidates.find((long) => long !== null && isSound(short, long)) ?? null;
}

/** An acronym, and where its text introduces it. */
interface Introduction extends Acronym {
  readonly place: number;
}

/** Where no brackets show it, only capitals tell that a word is an acronym. */
const hasCapitals = (short: string) => /\p{Lu}.*\p{Lu}/u.test(short);

/** "long form (ACRONYM)" and "ACRONYM (long form)". */
function introducedInBrackets(text: string): Introduction[] {
  return [...text.matchAll(bracketed)].flatMap(({ index: place, 1: content }) => {
    const short = content!.trim().split(/[;,]\s/u)[0]!;
    if (!shortForm.test(short)) return explainedAfter(text, place, content!);
    const long = longFormOf(text, place, short);
    return long === null ? [] : [{ place, short, long }];
  });
}

/** In characters: how far after an acronym its long form may end. */
const LONGEST_EXPLANATION = 100;

function introducedInWords(text: string): Introduction[] {
  return [
    ...[...text.matchAll(explanation)].flatMap(({ index, 0: { length } }) =>
      explainedAfter(text, index, text.slice(index + length, index + length + LONGEST_EXPLANATION)),
    ),
    ...[...text.matchAll(alternative)].flatMap(({ index: place, 1: short }) => {
      const long = hasCapitals(short!) ? initialsBefore(sentenceBefore(text, place), short!) : null;
      return long !== null && isSound(short!, long) ? [{ place, short: short!, long }] : [];
    }),
  ];
}

/** The acronym before a position, where the initials of what follows spell it. */
function explainedAfter(text: string, place: number, after: string): Introduction[] {
  const before = text.slice(Math.max(0, place - LONGEST_SHORT_FORM - 2), place);
  const short = hasCapitals(before) ? shortBefore.exec(before)?.[0] : undefined;
  if (short === undefined || !hasCapitals(short)) return [];
  const long = initialsAfter(after, short);
  return long !== null && isSound(short, long) ? [{ place, short, long }] : [];
}

/**
 * Acronyms that a text introduces, mostly as "long form (ACRONYM)", in order of appearance. Method: the initials of
 * the words spell the acronym; where they do not, Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", PSB 2003.
 * @example findAcronyms('large language models (LLMs)') // => [{ short: 'LLMs', long: 'large language models' }]
 */
export function findAcronyms(text: string): Acronym[] {
  const found = introducedInBrackets(text);
  const known = new Set(found.map(({ short }) => singularAcronym(short)));
  const others = introducedInWords(text).filter(({ short }) => !known.has(singularAcronym(short)));
  return [...found, ...others].sort((a, b) => a.place - b.place).map(({ short, long }) => ({ short, long }));
}
