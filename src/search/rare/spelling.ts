import { compareText } from '../../collection/language/compare-text.ts';
import { rootOf } from '../../collection/language/words/word-forms.ts';
import type { Spellings } from '../index/index-files.ts';

/**
 * Optimal string alignment distance (Boytsov 2011): insertions, deletions, substitutions and swaps of
 * neighbours count one each, and no part is edited twice. Anything above `most` is returned as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return Math.min(lastRow(a, b, most).at(-1)!, most + 1);
}

/** The distance to the nearest beginning of `b`. */
export function distanceToBeginning(a: string, b: string, most: number): number {
  return Math.min(...lastRow(a, b, most), most + 1);
}

/** Distances from `a` to every beginning of `b`; may stop early, with a last row that is out of reach. */
function lastRow(a: string, b: string, most: number): number[] {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, beforeLast[j - 2]! + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > most) return row;
    beforeLast = last;
    last = row;
  }
  return last;
}

/** Words this short are taken as typed. */
const SHORTEST = 4;
const TWO_EDITS_FROM = 9;
const MOST_CORRECTIONS = 4;

/** Shorter words have too many relatives by chance. */
const SHORTEST_ROOTED = 7;

/** How many edits may lie between a word and its correction; 0 means it is not corrected, or no word. */
export function editsAllowed(word: string): number {
  if (word.length < SHORTEST || /[\d ]/.test(word)) return 0;
  return word.length < TWO_EDITS_FROM ? 1 : 2;
}

const undoubled = (word: string) => word.replace(/(.)\1/gu, '$1');

/** As many edits as lie between two words; the wrong letter doubled is one. */
function wordDistance(word: string, term: string, most: number): number {
  return most > 1 && undoubled(word) === undoubled(term) ? 1 : editDistance(word, term, most);
}

/** A word that may have been meant, and how many edits away it is. */
export interface Near {
  readonly term: string;
  readonly edits: number;
}

function nearest(known: Spellings, most: number, distance: (term: string) => number): Near[] {
  const near = known
    .map(([term, papers]) => ({ term, papers, edits: distance(term) }))
    .filter(({ edits }) => edits <= most);
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return near
    .filter(({ edits }) => edits === fewest)
    .sort((a, b) => b.papers - a.papers || compareText(a.term, b.term))
    .slice(0, MOST_CORRECTIONS)
    .map(({ term, edits }) => ({ term, edits }));
}

/**
 * The known words nearest to an unknown one, at most four: fewest edits first, then those of most papers.
 * Where no word is near as a whole, words that begin much like it without its ending.
 */
export function correctionsFor(word: string, known: Spellings): Near[] {
  const allowed = editsAllowed(word);
  const whole = nearest(known, allowed, (term) => wordDistance(word, term, allowed));
  if (whole.length > 0 || word.length < SHORTEST_ROOTED) return whole;
  const root = rootOf(word);
  return nearest(known, 1, (term) => distanceToBeginning(root, term, 1));
}

/** Whether one word is another with two neighbours swapped. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return at >= 0 && b === a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2);
}

/** In a word this long one slip of any kind leaves no doubt which one it is. */
const LONG = 8;

/**
 * Whether a word that no paper has is likely another one misspelt: after the first letter, one too many, too few,
 * two swapped, or one of many replaced. Else it is as often a word of its own (export and expert, cars and cabs),
 * unless both have one stem.
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
