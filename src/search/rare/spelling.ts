import { compareText } from '../../collection/language/compare-text.ts';
import { rootOf } from '../../collection/language/words/word-forms.ts';
import type { Spellings } from '../index/index-files.ts';

/**
 * Optimal string alignment distance (Boytsov 2011): insertions, deletions, substitutions and swaps of
 * neighbours cost 1 each, and no part is edited twice. A distance above `most` is returned as `most + 1`.
 * @example editDistance('prunning', 'pruning', 2) // => 1
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return editsFrom(a, 0, b, 0, most, true);
}

/**
 * The distance to the nearest prefix of `b`.
 * @example distanceToBeginning('prun', 'pruning', 2) // => 0
 */
export const distanceToBeginning = (a: string, b: string, most: number): number =>
  editsFrom(a, 0, b, 0, most, false);

/**
 * The edits from the rest of `a` to the rest of `b`, or to the nearest beginning of it; `most + 1` if there are more.
 * Letters that are equal need none; of the first ones that differ, every edit is tried. With the one or two edits
 * of a typo nearly all of thousands of words are done with after some letters, in a tenth of the time of a table.
 */
function editsFrom(a: string, i: number, b: string, j: number, most: number, isWhole: boolean): number {
  let [atA, atB] = [i, j];
  while (atA < a.length && a[atA] === b[atB]) {
    atA++;
    atB++;
  }
  const [restA, restB] = [a.length - atA, b.length - atB];
  if (restA === 0) return isWhole ? Math.min(restB, most + 1) : 0;
  if (restB === 0) return Math.min(restA, most + 1);
  if (most === 0) return 1;
  const after = (ofA: number, ofB: number) => editsFrom(a, atA + ofA, b, atB + ofB, most - 1, isWhole);
  const isSwapped = restA > 1 && a[atA] === b[atB + 1] && a[atA + 1] === b[atB];
  return 1 + Math.min(after(1, 1), after(1, 0), after(0, 1), isSwapped ? after(2, 2) : most);
}

/** In letters: shorter words are not corrected. */
const SHORTEST = 4;
const TWO_EDITS_FROM = 9;
const MOST_CORRECTIONS = 4;

/** In letters: shorter words are similar to too many others by chance. */
const SHORTEST_ROOTED = 7;

/**
 * The maximum number of edits for correcting a word; 0 means that it is not corrected.
 * @example editsAllowed('pruning') // => 1
 */
export function editsAllowed(word: string): number {
  if (word.length < SHORTEST || /[\d ]/.test(word)) return 0;
  return word.length < TWO_EDITS_FROM ? 1 : 2;
}

const undoubled = (word: string) => word.replace(/(.)\1/gu, '$1');

/** The number of edits between two words; doubling the wrong letter counts as one. */
function wordDistance(word: string, term: string, most: number): number {
  // Looking at the ends first spares most of thousands of terms.
  const mayDouble = most > 1 && word[0] === term[0] && word.at(-1) === term.at(-1);
  return mayDouble && undoubled(word) === undoubled(term) ? 1 : editDistance(word, term, most);
}

/** A possible correction, and its number of edits. */
export interface Near {
  readonly term: string;
  readonly edits: number;
}

function nearest(known: Spellings, most: number, distance: (term: string) => number): Near[] {
  const near: (Near & { papers: number })[] = [];
  for (const [term, papers] of known) {
    const edits = distance(term);
    if (edits <= most) near.push({ term, papers, edits });
  }
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near
    .filter(({ edits }) => edits === fewest)
    .sort((a, b) => b.papers - a.papers || compareText(a.term, b.term))
    .slice(0, MOST_CORRECTIONS)
    .map(({ term, edits }) => ({ term, edits }));
}

/**
 * The known words nearest to an unknown one, at most four: fewest edits first, then highest document
 * frequency. Where no whole word is near, words whose beginning is near to the word's stem.
 * @example correctionsFor('prunning', [['pruning', 9]]) // => [{ term: 'pruning', edits: 1 }]
 */
export function correctionsFor(word: string, known: Spellings): Near[] {
  const allowed = editsAllowed(word);
  const whole = nearest(known, allowed, (term) => wordDistance(word, term, allowed));
  if (whole.length > 0 || word.length < SHORTEST_ROOTED) return whole;
  const root = rootOf(word);
  return nearest(known, 1, (term) => distanceToBeginning(root, term, 1));
}

/** Whether one word is another with two neighbouring letters swapped. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return at >= 0 && b === a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2);
}

/** In a word of this length any single edit is surely a typo. */
const LONG = 8;

/**
 * Whether an unknown word is likely a typo of `term`: after the first letter, one letter too many, too few,
 * two swapped, or one of many replaced. Otherwise it is as often another word (export and expert, cars and
 * cabs), unless both have the same stem.
 * @example [isSlip('prunning', 'pruning'), isSlip('export', 'expert')] // => [true, false]
 */
export function isSlip(word: string, term: string): boolean {
  if (word.length <= SHORTEST || word[0] !== term[0]) return false;
  const root = rootOf(word);
  if (distanceToBeginning(root, term, 1) <= (root.length < LONG ? 0 : 1)) return true;
  const most = editsAllowed(word);
  const edits = wordDistance(word, term, most);
  if (edits > most) return false;
  return word.length !== term.length || isSwap(word, term) || (edits === 1 && word.length >= LONG);
}
