import { findOwnNote, isOwnPage } from '../../fields/own-note.ts';
import { firstGiven, isObject, type JsonObject, textsOf } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/** Items of CSL-JSON, as Zotero, Pandoc and our own export write them. */
export const cslJson: JsonSource = {
  matches: (record) =>
    typeof record.type === 'string' &&
    typeof record.title === 'string' &&
    (isObject(record.issued) ||
      ['accessed', 'citation-key', 'annote', 'DOI', 'URL'].some((key) => key in record)),
  read(record) {
    const note = findOwnNote(textsOf(record.annote ?? null));
    const isOwn = note !== undefined;
    return {
      // Our texts are plain: what looks like a tag in them is none.
      notation: isOwn ? 'tex' : 'markup',
      title: record.title,
      abstract: record.abstract,
      authors: record.author,
      year: record.issued,
      venue: firstGiven(record['container-title'], isOwn ? record.publisher : undefined),
      keywords: note?.hasDerivedKeywords ? undefined : record.keyword,
      doi: record.DOI,
      arxivId: arxivIdOf(record),
      // Where a paper has no page of its own, our export gives the one that we made.
      sourceUrl: isOwn && textsOf(record.URL ?? null).some(isOwnPage) ? undefined : record.URL,
      // Here a bare article is a preprint.
      publicationType: record.type === 'article' ? 'preprint' : record.type,
    };
  },
};

/** Where an item says that it is on arXiv. */
function arxivIdOf(record: JsonObject): string[] {
  const isOnArxiv = textsOf(record.archive ?? null).some((archive) => /^arxiv/i.test(archive));
  return [
    ...(isOnArxiv ? textsOf(record.archive_location ?? null) : []),
    ...textsOf([record.number, record.URL]).filter((text) => /\barxiv(?::|\.org\/)/i.test(text)),
  ];
}
