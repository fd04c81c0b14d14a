import { parsePublicationType } from '../../fields/publication-type.ts';
import { type JsonObject, textsOf } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/** Items of CSL-JSON, as Zotero, Pandoc and our own export write them. */
export const cslJson: JsonSource = {
  matches: (record) =>
    typeof record.type === 'string' &&
    typeof record.title === 'string' &&
    ['issued', 'accessed', 'container-title', 'citation-key', 'annote'].some((key) => key in record),
  read: (record) => ({
    notation: 'markup',
    title: record.title,
    abstract: record.abstract,
    authors: record.author,
    year: record.issued,
    venue: record['container-title'],
    keywords: isDerived(record) ? undefined : record.keyword,
    doi: record.DOI,
    arxivId: arxivIdOf(record),
    sourceUrl: record.URL,
    // Here a bare article is a preprint.
    publicationType: record.type === 'article' ? 'preprint' : parsePublicationType(String(record.type)),
  }),
};

/** Our own export says in each item that its keywords are found by a program. */
function isDerived({ annote }: JsonObject): boolean {
  return textsOf(annote ?? null).some((note) => /keywords derived from title and abstract/.test(note));
}

/** Where an item says that it is on arXiv. */
function arxivIdOf(record: JsonObject): string[] {
  const isOnArxiv = textsOf(record.archive ?? null).some((archive) => /^arxiv/i.test(archive));
  return [
    ...(isOnArxiv ? textsOf(record.archive_location ?? null) : []),
    ...textsOf([record.number, record.URL]).filter((text) => /\barxiv(?::|\.org\/)/i.test(text)),
  ];
}
