import { beginningOf } from '../language/cut-text.ts';

/** The texts of a paper, from which everything else is derived; `abstract` is null where the input has none. */
export interface PaperText {
  readonly id: string;
  readonly title: string;
  readonly abstract: string | null;
}

/** The part of these texts that is analysed; `abstract` is empty where there is none. */
export interface StudiedText extends PaperText {
  readonly abstract: string;
}

/**
 * In characters: how much of a title and of an abstract is analysed. Longer ones are mostly faulty files, and
 * the limit bounds the work on one paper.
 */
export const MOST_STUDIED = { title: 1_000, abstract: 20_000 } as const;

/** The part of a title that is analysed. */
const studiedTitle = (title: string): string => beginningOf(title, MOST_STUDIED.title);

/** The part of an abstract that is analysed. */
export const studiedAbstract = (abstract: string): string => beginningOf(abstract, MOST_STUDIED.abstract);

/** A paper cut to the part that is analysed. */
export function studiedText({ id, title, abstract }: PaperText): StudiedText {
  return { id, title: studiedTitle(title), abstract: studiedAbstract(abstract ?? '') };
}
