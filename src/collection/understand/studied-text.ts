import type { PaperText } from './paper-text.ts';

/**
 * In characters: what is derived from a paper comes from so much of its title and of its abstract. Longer ones are
 * mostly files that went wrong, and the work on one paper stays bounded whatever it holds.
 */
export const MOST_STUDIED = { title: 1_000, abstract: 20_000 } as const;

/** In characters: a longer word is an address, a run of signs or several words grown together, but no name. */
export const LONGEST_NAME = 60;

/** The beginning of a text, of at most so many characters, cut between words where it can be; all of a shorter text. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  // One more, so that a word that ends just there stays.
  const head = text.slice(0, most + 1);
  const space = head.search(/\s\S*$/u);
  // A character of two code units is kept whole.
  return space > most / 2
    ? head.slice(0, space).trimEnd()
    : head.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
}

/** The part of an abstract from which things are derived. */
export const studiedAbstract = (abstract: string): string => beginningOf(abstract, MOST_STUDIED.abstract);

/** The paper with as much of its title and abstract as things are derived from. */
export function studiedText<Paper extends PaperText>(paper: Paper): Paper {
  const title = beginningOf(paper.title, MOST_STUDIED.title);
  return { ...paper, title, abstract: studiedAbstract(paper.abstract) };
}
