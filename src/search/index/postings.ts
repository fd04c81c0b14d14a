/**
 * The posting list of a term in one field as text: gaps between search numbers (the first one from -1), each followed
 * by marks where the term occurs more than once. A gap less 1 is written in base 24: its last digit is a character from
 * `#` to `:`, those before it are from `;` to `R`; so nothing stands between two gaps. A mark is a character from `]` to
 * `~`, for 1 to 34 further occurrences. None of these characters is escaped in JSON.
 */
export type Postings = string;

const BASE = 24;
const LAST_DIGIT = 35;
const DIGIT = LAST_DIGIT + BASE;
const BEFORE_MARK = 92;
const MOST_MARKED = 34;

function gapText(gap: number): string {
  let rest = gap - 1;
  let text = String.fromCharCode(LAST_DIGIT + (rest % BASE));
  // Digits before the last one count from 1, so that each number has one form.
  for (rest = Math.floor(rest / BASE); rest > 0; rest = Math.floor((rest - 1) / BASE))
    text = String.fromCharCode(DIGIT + ((rest - 1) % BASE)) + text;
  return text;
}

function marks(frequency: number): string {
  let text = '';
  for (let more = frequency - 1; more > 0; more -= MOST_MARKED)
    text += String.fromCharCode(BEFORE_MARK + Math.min(more, MOST_MARKED));
  return text;
}

/**
 * Posting list of pairs of search number and frequency, sorted by number.
 * @example encodePostings([[3, 1], [5, 3], [36, 1]]) // => '&$^;)'
 */
export function encodePostings(pairs: Iterable<readonly [number: number, frequency: number]>): Postings {
  let text = '';
  let last = -1;
  for (const [number, frequency] of pairs) {
    text += gapText(number - last) + marks(frequency);
    last = number;
  }
  return text;
}

/**
 * Calls `visit` for each paper of a posting list, in order, with 1, and again for further occurrences, with their
 * number: what it is called with adds up to the frequency.
 */
export function readPostings(postings: Postings, visit: (number: number, occurrences: number) => void): void {
  let [number, digits] = [-1, 0];
  for (let at = 0; at < postings.length; at++) {
    const code = postings.charCodeAt(at);
    if (code > BEFORE_MARK) visit(number, code - BEFORE_MARK);
    else if (code < DIGIT) {
      number += digits * BASE + code - LAST_DIGIT + 1;
      digits = 0;
      visit(number, 1);
    } else digits = digits * BASE + code - DIGIT + 1;
  }
}

/**
 * The inverse of `encodePostings`.
 * @example decodePostings('&$^;)') // => [[3, 1], [5, 3], [36, 1]]
 */
export function decodePostings(postings: Postings): [number: number, frequency: number][] {
  const frequencies = new Map<number, number>();
  readPostings(postings, (number, more) => frequencies.set(number, (frequencies.get(number) ?? 0) + more));
  return [...frequencies];
}

/**
 * The number of papers in a posting list.
 * @example countPapers('&$^;)') // => 3
 */
export const countPapers = (postings: Postings): number => postings.replaceAll(/[^#-:]/g, '').length;
