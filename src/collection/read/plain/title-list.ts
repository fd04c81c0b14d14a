import type { DumpLine } from './dump-lines.ts';
import type { Stretch } from './layout/segment-lines.ts';

/** An end of a sentence within a line, or a full stop at its end. */
const SENTENCE = /[.!?؟…]\s+[\p{Lu}\p{Lo}]|[.…]$|[。．！？।]/u;
/** In characters: what is longer is an abstract. */
const LONGEST = 250;
/** Of fewer lines, some may be abstracts of a few words. */
const LEAST_LINES = 8;
/** The share of titles that may look like sentences: some end with a full stop, or say "vs. X". */
const MOST_SENTENCES = 0.1;
/** How many times longer than the lines between them every second line may be, on average: abstracts are longer. */
const MOST_LONGER = 1.4;

/**
 * Whether lines are titles without any abstract. Read as titles and abstracts in turn, some would be taken for the
 * abstracts of others.
 */
export function isTitleList(lines: readonly DumpLine[]): boolean {
  if (lines.length < LEAST_LINES || lines.some(({ text }) => text.length > LONGEST)) return false;
  const sentences = lines.filter(({ text }) => SENTENCE.test(text)).length;
  return sentences <= lines.length * MOST_SENTENCES && !areTwoKinds(lines);
}

/** Whether every second line is much longer than the others, as abstracts of a few words still are. */
function areTwoKinds(lines: readonly DumpLine[]): boolean {
  const [odd, even] = [0, 1].map((first) => {
    const own = lines.filter((_, place) => place % 2 === first);
    return own.reduce((sum, { text }) => sum + text.length, 0) / own.length;
  });
  return Math.max(odd!, even!) > MOST_LONGER * Math.min(odd!, even!);
}

/** Each line as a title alone. */
export function titlesAlone(lines: readonly DumpLine[]): Stretch[] {
  return lines.map((_, start) => ({ kind: 'title-only', start, abstract: start + 1, end: start + 1 }));
}
