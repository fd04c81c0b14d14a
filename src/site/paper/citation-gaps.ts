import type { Paper } from '../../collection/paper.ts';
import { type SearchLink, searchLinks } from '../external-search.ts';

/** Where the whole record of a paper is most likely found, and can be taken from. */
const WITH_RECORDS = ['DBLP', 'Semantic Scholar'];

/** What a citation lacks, as words for a sentence, and searches by title at places that may know it. */
export interface CitationGaps {
  readonly missing: string;
  readonly links: readonly SearchLink[];
}

/** What the source did not say of a paper that a citation needs; null where it has everything. */
export function findCitationGaps(
  paper: Pick<Paper, 'title' | 'authors' | 'year' | 'venue'>,
): CitationGaps | null {
  const gaps = [
    paper.authors === undefined ? 'authors' : null,
    paper.year === undefined ? 'year' : null,
    paper.venue === undefined ? 'venue' : null,
  ].filter((gap) => gap !== null);
  const last = gaps.pop();
  if (last === undefined) return null;
  return {
    missing: gaps.length > 0 ? `${gaps.join(', ')} or ${last}` : last,
    links: WITH_RECORDS.map((name) => searchLinks(paper.title).find((link) => link.name === name)!),
  };
}
