import { type CitablePaper, oneLine } from './citable-paper.ts';
import { bareArxivId, bareDoi, publicationType } from './publication.ts';

/** A `<meta>` of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The Highwire tags by which Google Scholar and Zotero read a page. Scholar requires title, authors and date;
 * without them there are no tags at all, as Zotero would store a wrong record.
 */
export function buildCitationTags(paper: CitablePaper, language: string): MetaTag[] {
  const { title, authors, year, venue, url } = paper;
  if (!authors || year === undefined) return [];
  const venueTag =
    publicationType(paper) === 'conference-paper' ? 'citation_conference_title' : 'citation_journal_title';
  const tags: [name: string, content: string | null | undefined][] = [
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', String(year)],
    [venueTag, publicationType(paper) === 'preprint' ? undefined : venue],
    ['citation_doi', bareDoi(paper)],
    ['citation_arxiv_id', bareArxivId(paper)],
    ['citation_language', language],
    ['citation_abstract_html_url', url],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content: oneLine(content) }] : []));
}
