import type { Spellings } from './pieces.ts';
import { rootOf } from './word-forms.ts';

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
    .sort((a, b) => b.papers - a.papers || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_CORRECTIONS)
    .map(({ term, edits }) => ({ term, edits }));
}

/**
 * The known words nearest to an unknown one, at most four: fewest edits first, then those of most papers.
 * Where no word is near as a whole, words that begin much like it without its ending.
 */
export function correctionsFor(word: string, known: Spellings): Near[] {
  const allowed = editsAllowed(word);
  const whole = nearest(known, allowed, (term) => editDistance(word, term, allowed));
  if (whole.length > 0 || word.length < SHORTEST_ROOTED) return whole;
  const root = rootOf(word);
  return nearest(known, 1, (term) => distanceToBeginning(root, term, 1));
}
