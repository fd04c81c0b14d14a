import { firstGiven, isGiven, valueAt } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/** Papers of Semantic Scholar: of its Graph API and data sets, and of S2ORC. Never the works they cite. */
export const semanticScholar: JsonSource = {
  matches: (record) => ['paperId', 'corpusId', 'corpusid', 's2_url'].some((key) => isGiven(record[key])),
  read: (record) => ({
    notation: 'markup',
    title: record.title,
    abstract: record.abstract,
    authors: record.authors,
    year: [record.year, record.publicationDate, record.publicationdate],
    venue: firstGiven(
      record.venue,
      valueAt(record, 'journal', 'name'),
      valueAt(record, 'publicationVenue', 'name'),
      typeof record.journal === 'string' ? record.journal : undefined,
    ),
    keywords: firstGiven(record.fieldsOfStudy, record.mag_field_of_study),
    doi: firstGiven(valueAt(record, 'externalIds', 'DOI'), valueAt(record, 'externalids', 'DOI'), record.doi),
    arxivId: firstGiven(
      valueAt(record, 'externalIds', 'ArXiv'),
      valueAt(record, 'externalids', 'ArXiv'),
      record.arxiv_id,
      record.arxivId,
    ),
    sourceUrl: firstGiven(record.url, record.s2_url),
    links: [valueAt(record, 'openAccessPdf', 'url')],
    publicationType: record.publicationTypes ?? record.publicationtypes,
  }),
};
