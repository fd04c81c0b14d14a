import { beginningOf } from '../language/cut-text.ts';

/** As much of a paper as is needed to understand it. */
export interface PaperText {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

/**
 * In characters: what is derived from a paper comes from so much of its title and of its abstract. Longer ones are
 * mostly files that went wrong, and the work on one paper stays bounded whatever it holds.
 */
export const MOST_STUDIED = { title: 1_000, abstract: 20_000 } as const;

/** The part of a title from which things are derived. */
const studiedTitle = (title: string): string => beginningOf(title, MOST_STUDIED.title);

/** The part of an abstract from which things are derived. */
export const studiedAbstract = (abstract: string): string => beginningOf(abstract, MOST_STUDIED.abstract);

/** The text of a paper as far as things are derived from it. */
export function studiedText({ id, title, abstract }: PaperText): PaperText {
  return { id, title: studiedTitle(title), abstract: studiedAbstract(abstract) };
}
