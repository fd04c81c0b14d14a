import { foldText } from '../collection/language/fold.ts';
import type { WordMatcher } from './answer/highlight.ts';
import { findWords } from './query/words.ts';

/** In characters. */
const EXCERPT_LENGTH = 260;
/** A farther space is ignored: the text has no spaces between words there. */
const LONGEST_WORD = 100;

/** The number of different search words in a text. */
export function countMatches(text: string, isMatch: WordMatcher): number {
  return new Set(
    findWords(text)
      .filter(isMatch)
      .map((word) => foldText(text.slice(word.start, word.end))),
  ).size;
}

/** The excerpt of a text that has more different search words than `other`, else null. */
export function betterExcerpt(text: string, other: string, isMatch: WordMatcher): string | null {
  const excerpt = excerptOf(text, isMatch);
  return excerpt !== null && countMatches(excerpt, isMatch) > countMatches(other, isMatch) ? excerpt : null;
}

/**
 * The excerpt of a text, about 260 characters and whole words, with most of the different search words; of
 * equals the first. An ellipsis marks text left out. Null without a match.
 */
export function excerptOf(text: string, isMatch: WordMatcher): string | null {
  const matches = findWords(text).filter(isMatch);
  const words = matches.map((word) => foldText(text.slice(word.start, word.end)));
  let best = { first: 0, different: 0, end: 0 };
  for (const [first, { start }] of matches.entries()) {
    let next = first;
    while (next < matches.length && matches[next]!.end - start <= EXCERPT_LENGTH) next += 1;
    const different = new Set(words.slice(first, next)).size;
    if (different > best.different) best = { first, different, end: matches[next - 1]!.end };
  }
  const from = matches[best.first];
  if (!from) return null;
  const spare = Math.max(0, EXCERPT_LENGTH - (best.end - from.start)) / 2;
  const start = Math.min(from.start, startOfWord(text, from.start - spare));
  const end = Math.max(best.end, endOfWord(text, start + EXCERPT_LENGTH));
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}

function startOfWord(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(' ', place);
  return space < 0 || space - place > LONGEST_WORD ? startOfCharacter(text, Math.floor(place)) : space + 1;
}

function endOfWord(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space < 0 || place - space > LONGEST_WORD ? startOfCharacter(text, Math.ceil(place)) : space;
}

/** The start of the character at an offset, which may consist of several code units and combining marks. */
function startOfCharacter(text: string, place: number): number {
  let start = place;
  while (start > 0 && /[\udc00-\udfff]|\p{M}/u.test(text[start] ?? '')) start--;
  return start;
}
