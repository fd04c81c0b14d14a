import { singularAcronym } from '../../language/words/singular.ts';
import type { Acronym } from '../../paper.ts';

const bracketed = /\(([^()\s][^()]{0,24}?)\)/gu;
const shortForm = /^(?=.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}.&/+-]{1,9}$/u;
const MOST_LONG_WORDS = 10;
/** How far before its brackets a long form may begin, in characters. */
const LONGEST_LONG_FORM = 300;

/**
 * The shortest run of words at the end of `before` that spells the short form: its letters occur in order,
 * the first one at the beginning of a word. Null when there is none.
 */
function longFormBefore(before: string, short: string): string | null {
  const singular = singularAcronym(short).toLowerCase();
  const letters = [...singular].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
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

/** What stands before a place in its sentence, or the end of that where it is long; quotation marks at its end aside. */
function sentenceBefore(text: string, place: number): string {
  const from = Math.max(0, place - LONGEST_LONG_FORM);
  const before = text.slice(from, place);
  // A window that starts within a word does not start with a word.
  const whole = from === 0 ? before : before.slice(before.search(/\s|$/u));
  return whole
    .split(/[.;:!?]\s/u)
    .at(-1)!
    .replace(/(?<![\s"'“”‘’*])[\s"'“”‘’*]+$/u, '');
}

/**
 * Acronyms that a text introduces as "long form (ACRONYM)", in order of appearance.
 * Method: Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", PSB 2003.
 */
export function findAcronyms(text: string): Acronym[] {
  const found: Acronym[] = [];
  for (const match of text.matchAll(bracketed)) {
    const short = match[1]!.trim().split(/[;,]\s/u)[0]!;
    if (!shortForm.test(short)) continue;
    const long = longFormBefore(sentenceBefore(text, match.index), short);
    if (long !== null && isSound(short, long)) found.push({ short, long });
  }
  return found;
}
