import type { Paper } from '../../collection/paper.ts';
import { type SearchLink, searchLinks } from '../external-search.ts';

/** Sites that most likely have the complete record, in a form that can be exported. */
const WITH_RECORDS = ['DBLP', 'Semantic Scholar'];

/** The missing parts of a citation in words, and searches for the title on sites that may have them. */
export interface CitationGaps {
  readonly missing: string;
  readonly links: readonly SearchLink[];
}

/** The gaps in a paper's citation data; null if it is complete. */
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
  const links = searchLinks(paper.title);
  return {
    missing: gaps.length > 0 ? `${gaps.join(', ')} or ${last}` : last,
    links: WITH_RECORDS.map((name) => links.find((link) => link.name === name)!),
  };
}
