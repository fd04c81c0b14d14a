import type { Candidates } from '../../keyphrases/phrase-candidates.ts';
import type { TermSpace } from '../../term-space.ts';
import type { PhraseTable } from './phrase-table.ts';

/** How much of each paper is on a term, by places in the corpus: 1 where it says so, less where it may be. */
export type Cover = ReadonlyMap<number, number>;

/** Whether a paper, by its place, is about what a cover covers. */
export const isAbout = (cover: Cover, paper: number): boolean => cover.get(paper) === 1;

/** What is known of the phrases of a table from the words of the papers, by their numbers. */
export interface PhraseCovers {
  /** The papers that have a phrase, and in part those that have its words. */
  readonly of: (number: number) => Cover;
  /** Whether one word follows in most papers, so that a phrase is only the beginning of one: "visual question". */
  readonly isClipped: (number: number) => boolean;
}

/** What a paper counts that has all words of a phrase, but not beside each other. */
const SCATTERED = 0.25;
/** What a paper counts that mentions a term once, and not in its title. */
export const IN_PASSING = 0.5;
/** The share of a phrase's papers in which one word may follow it. */
const FOLLOWED = 0.6;

/** Finds out from the words of a space which papers the phrases of a table cover. */
export function buildPhraseCovers(
  table: PhraseTable,
  space: TermSpace,
  candidates: readonly Candidates[],
): PhraseCovers {
  const { numbers, longer } = readTerms(space);
  const papersOf = listPapers(
    space.vectors.map(({ terms }) => terms),
    space.size,
  );
  const holders = listPapers(table.ofPaper, table.keys.length);
  const covers = new Map<number, Cover>();
  const find = (number: number): Cover => {
    const words = table.keys[number]!.split(' ').map((word) => numbers.get(word));
    const lists = words.map((word) => (word === undefined ? [] : papersOf[word]!));
    const [rarest = [], ...others] = lists.sort((a, b) => a.length - b.length);
    const rest = others.map((list) => new Set(list));
    const cover = new Map<number, number>();
    for (const paper of rarest) if (rest.every((list) => list.has(paper))) cover.set(paper, SCATTERED);
    const key = table.keys[number]!;
    for (const paper of holders[number]!) {
      const { isInTitle, said } = candidates[paper]!.get(key)!;
      cover.set(paper, isInTitle || said > 1 ? 1 : IN_PASSING);
    }
    return cover;
  };
  return {
    of: (number) => {
      const cover = covers.get(number) ?? find(number);
      covers.set(number, cover);
      return cover;
    },
    isClipped: (number) => {
      const key = table.keys[number]!;
      const own = new Set(holders[number]!);
      const least = FOLLOWED * own.size;
      return (longer.get(key.slice(key.lastIndexOf(' ') + 1)) ?? []).some((term) => {
        const papers = papersOf[term]!;
        return papers.length >= least && papers.filter((paper) => own.has(paper)).length >= least;
      });
    },
  };
}

/** The numbers of the words of a space, and for each word those of the pairs that it begins. */
function readTerms(space: TermSpace): { numbers: Map<string, number>; longer: Map<string, number[]> } {
  const numbers = new Map<string, number>();
  const longer = new Map<string, number[]>();
  for (let term = 0; term < space.size; term++) {
    const words = space.words(term);
    const end = words.indexOf(' ');
    if (end < 0) {
      numbers.set(words, term);
      continue;
    }
    const first = words.slice(0, end);
    const known = longer.get(first);
    if (known === undefined) longer.set(first, [term]);
    else known.push(term);
  }
  return { numbers, longer };
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
