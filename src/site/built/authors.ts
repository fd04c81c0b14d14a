import { findAuthors, linkAuthors } from '../../collection/authors/authors.ts';
import type { Paper } from '../../collection/paper.ts';
import { isGiven } from '../../collection/paper-facts.ts';
import { type Byline, buildByline } from '../../export/citation/byline.ts';
import { collection } from './site-data.ts';

/** The authors with a page of their own, by their keys. */
export const authors = findAuthors(collection.papers);

/** With more authors, a card shows the first ones and the number of the others. */
export const CARD_AUTHORS = 3;

/** Whether any paper has a byline. */
export const hasBylines = isGiven(
  collection.papers,
  ...(['authors', 'year', 'venue', 'doi', 'arxivId', 'sourceUrl'] as const),
);

/** The byline of a paper with its first authors; null where nothing is known. */
export function bylineOf(paper: Paper, mostAuthors: number): Byline | null {
  return buildByline({ ...paper, authors: linkAuthors(paper, authors) }, mostAuthors);
}
