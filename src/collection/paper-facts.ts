import type { Kind, Link, Paper } from './paper.ts';
import { hasMeasuredNumber } from './understand/gist/measured-number.ts';

/** The first link of an abstract that leads to code; undefined when there is none. */
export function codeLink({ links }: Pick<Paper, 'links'>): Link | undefined {
  return links.find(({ kind }) => kind === 'code');
}

/** The key phrases that pages and exports show, the most important first; `/data/papers.json` has them all. */
export function shownKeyphrases({
  keyphrases,
  keyphrasesShown,
}: Pick<Paper, 'keyphrases' | 'keyphrasesShown'>): string[] {
  return keyphrases.slice(0, keyphrasesShown);
}

/** Tells whether the main finding of a paper reports a measured number. */
export function hasMeasuredResult({ result }: Pick<Paper, 'result'>): boolean {
  return result !== null && hasMeasuredNumber(result);
}

/** What stands in the place of an abstract that the input does not have. */
export const NO_ABSTRACT = 'No abstract in the source';

/** The number of papers of which the input has only the title. */
export function countWithoutAbstract(papers: readonly Pick<Paper, 'abstract'>[]): number {
  return papers.filter(({ abstract }) => abstract === null).length;
}

/**
 * A kind of paper within a text.
 * @example kindInWords('benchmark-or-dataset') // => 'benchmark or dataset'
 */
export function kindInWords(kind: Kind): string {
  return kind.replaceAll('-', ' ');
}

/** A fact about the publication of a paper that not every input has. */
export type PublicationField = 'authors' | 'year' | 'venue' | 'doi' | 'arxivId' | 'sourceUrl';

/** Tells whether the input gives any of these fields for any paper. */
export function isGiven(
  papers: readonly Paper[],
  ...fields: readonly (PublicationField | 'abstract' | 'listed')[]
): boolean {
  return papers.some((paper) => fields.some((field) => (paper[field] ?? null) !== null));
}
