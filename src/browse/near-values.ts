import { foldText } from '../collection/language/fold.ts';
import { editDistance, editsAllowed } from '../search/rare/spelling.ts';

/** A value as addresses and queries have it, and its name on the page. */
export interface NamedValue {
  readonly value: string;
  readonly name: string;
}

const MOST_NEAR = 3;

/** A word of which so much is typed is likely meant. */
const SHORTEST_BEGINNING = 3;

/** The words of a name, folded. */
export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The number of edits from a typed word to the nearest of some words; 0 where one begins with it, Infinity for none. */
function editsTo(typed: string, words: readonly string[]): number {
  const most = Math.max(1, editsAllowed(typed));
  const edits = words.map((word) => {
    if (word === typed || (typed.length >= SHORTEST_BEGINNING && word.startsWith(typed))) return 0;
    return typed.length > SHORTEST_BEGINNING ? editDistance(typed, word, most) : Infinity;
  });
  const fewest = Math.min(...edits);
  return fewest <= most ? fewest : Infinity;
}

/**
 * The values that may have been meant by what was typed, at most three, the likeliest first: those with all or most of
 * its words in their names, as they are, begun or misspelt.
 * @example nearValues('mergin', [{ value: 'model-merging', name: 'Model merging' }]).length // => 1
 */
export function nearValues(typed: string, values: readonly NamedValue[]): NamedValue[] {
  const words = wordsOf(typed);
  const scored = values.map((one) => {
    const own = wordsOf(`${one.value} ${one.name}`);
    const edits = words.map((word) => editsTo(word, own)).filter((count) => count < Infinity);
    return { one, having: edits.length, edits: edits.reduce((sum, count) => sum + count, 0) };
  });
  return scored
    .filter(({ having }) => having > 0 && 2 * having >= words.length)
    .sort((a, b) => b.having - a.having || a.edits - b.edits || a.one.name.length - b.one.name.length)
    .slice(0, MOST_NEAR)
    .map(({ one }) => one);
}
