import type { JsonSource } from '../raw-fields.ts';

/** What holds papers, and is none. */
const VOLUME = /^(?:proceedings(?:-series)?|journal(?:-issue|-volume)?|(?:book|report)-(?:series|set))$/;

/** Works of Crossref. */
export const crossref: JsonSource = {
  matches: (record) =>
    'DOI' in record &&
    (Array.isArray(record.title) || 'reference-count' in record || 'is-referenced-by-count' in record),
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
      publicationType: type,
    };
  },
};
