import type { PublicationType } from '../../../paper.ts';
import type { JsonSource } from '../raw-fields.ts';

const TYPES: Readonly<Record<string, PublicationType>> = {
  'journal-article': 'journal-article',
  'proceedings-article': 'conference-paper',
  'posted-content': 'preprint',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'chapter',
  dissertation: 'thesis',
  report: 'report',
};
/** What holds papers, and is none. */
const VOLUME = /^(?:proceedings(?:-series)?|journal(?:-issue|-volume)?|(?:book|report)-(?:series|set))$/;

/** Works of Crossref. */
export const crossref: JsonSource = {
  matches: (record) =>
    'DOI' in record && (Array.isArray(record.title) || 'reference-count' in record || 'is-referenced-by-count' in record),
  read(record) {
    const type = String(record.type);
    if (VOLUME.test(type)) return { leftOut: `of the type ${type}, which holds papers and is none` };
    return {
      notation: 'markup',
      title: record.title,
      abstract: record.abstract,
      authors: record.author,
      year: [record.issued, record.published],
      venue: record['container-title'],
      keywords: record.subject,
      doi: record.DOI,
      sourceUrl: record.URL,
      publicationType: TYPES[type],
    };
  },
};
