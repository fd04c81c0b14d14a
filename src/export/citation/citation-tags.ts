import { type CitablePaper, oneLine } from './citable-paper.ts';
import { bareArxivId, bareDoi, type CitedType, citedType } from './publication.ts';

/** A `<meta>` of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** The tag for the venue; none where the place of a preprint would be taken for a journal. */
const VENUE_TAGS: Record<CitedType, string | null> = {
  'journal-article': 'citation_journal_title',
  'conference-paper': 'citation_conference_title',
  chapter: 'citation_inbook_title',
  book: 'citation_publisher',
  thesis: 'citation_dissertation_institution',
  report: 'citation_technical_report_institution',
  preprint: null,
  document: 'citation_journal_title',
};

/**
 * The Highwire tags by which Google Scholar and Zotero read a page. Scholar requires title, authors and date;
 * without them there are no tags at all, as Zotero would store a wrong record.
 */
export function buildCitationTags(paper: CitablePaper, language: string): MetaTag[] {
  const { title, authors, year, venue, keywords = [], url } = paper;
  if (!authors || year === undefined) return [];
  const venueTag = VENUE_TAGS[citedType(paper)];
  const tags: [name: string, content: string | null | undefined][] = [
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_publication_date', String(year)],
    [venueTag ?? '', venueTag && venue],
    ['citation_doi', bareDoi(paper)],
    ['citation_arxiv_id', bareArxivId(paper)],
    ...keywords.map((keyword): [string, string] => ['citation_keywords', keyword]),
    ['citation_language', language],
    ['citation_abstract_html_url', url],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content: oneLine(content) }] : []));
}
