import type { DumpLine } from './dump-lines.ts';
import type { Stretch } from './layout/segment-lines.ts';

const SENTENCE = /[.!?]\s+\p{Lu}|\.$|[。！？]/u;
/** In characters: what is longer is an abstract. */
const LONGEST = 250;
/** Of fewer lines, some may be abstracts of a few words. */
const LEAST_LINES = 4;
/** The share of titles that may look like sentences: some end with a full stop, or say "vs. X". */
const MOST_SENTENCES = 0.1;

/**
 * Whether lines are titles without any abstract. Read as titles and abstracts in turn, some would be taken for the
 * abstracts of others.
 */
export function isTitleList(lines: readonly DumpLine[]): boolean {
  if (lines.length < LEAST_LINES || lines.some(({ text }) => text.length > LONGEST)) return false;
  return lines.filter(({ text }) => SENTENCE.test(text)).length <= lines.length * MOST_SENTENCES;
}

/** Each line as a title alone. */
export function titlesAlone(lines: readonly DumpLine[]): Stretch[] {
  return lines.map((_, start) => ({ kind: 'title-only', start, abstract: start + 1, end: start + 1 }));
}
