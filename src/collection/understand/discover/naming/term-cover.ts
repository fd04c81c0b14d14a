import type { TermSpace } from '../../term-space.ts';
import type { PhraseTable } from './phrase-table.ts';

/** How much of each paper is on a term, by places in the corpus: 1 where it says so, less where it may be. */
export type Cover = ReadonlyMap<number, number>;

/** What a paper counts that has all words of a phrase, but not beside each other. */
const SCATTERED = 0.5;

/**
 * Tells which papers a phrase of the table covers: those that have it, and in part those that have its words; words
 * that all papers use do not count.
 */
export function buildPhraseCover(table: PhraseTable, space: TermSpace): (number: number) => Cover {
  const words = new Map<string, number>();
  for (let term = 0; term < space.size; term++) words.set(space.words(term), term);
  const papersOf = listPapers(
    space.vectors.map(({ terms }) => terms),
    space.size,
  );
  const holders = listPapers(table.ofPaper, table.keys.length);
  const covers = new Map<number, Cover>();
  const find = (number: number): Cover => {
    const known = table.keys[number]!.split(' ').flatMap((word) => words.get(word) ?? []);
    const lists = known.map((term) => papersOf[term]!).sort((a, b) => a.length - b.length);
    const [rarest = [], ...others] = lists;
    const rest = others.map((list) => new Set(list));
    const cover = new Map<number, number>();
    for (const paper of rarest) if (rest.every((list) => list.has(paper))) cover.set(paper, SCATTERED);
    for (const paper of holders[number]!) cover.set(paper, 1);
    return cover;
  };
  return (number) => {
    const cover = covers.get(number) ?? find(number);
    covers.set(number, cover);
    return cover;
  };
}

/** For each of so many things the places of the papers that have it. */
function listPapers(ofPaper: readonly Int32Array[], count: number): number[][] {
  const papers: number[][] = Array.from({ length: count }, () => []);
  ofPaper.forEach((things, paper) => {
    for (const thing of things) papers[thing]!.push(paper);
  });
  return papers;
}

/** The papers that one of several terms covers. */
export function joinCovers(covers: readonly Cover[]): Cover {
  const joint = new Map<number, number>();
  for (const cover of covers) {
    for (const [paper, part] of cover) joint.set(paper, Math.max(part, joint.get(paper) ?? 0));
  }
  return joint;
}
