import { entriesOf, isGiven, textsOf, valueAt } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/** Papers of a file `papers.json` that Papershelf wrote. What was derived from their texts is found again. */
export const papershelf: JsonSource = {
  matches: (record) =>
    textsOf(record.slug ?? null).some((slug) => slug.endsWith(`-${String(record.id)}`)) &&
    ['topics', 'keyphrases'].every((key) => Array.isArray(record[key])),
  read: (record) => ({
    notation: 'tex',
    title: record.title,
    abstract: record.abstract,
    authors: isGiven(record.authors) ? entriesOf(record.authors) : undefined,
    year: record.year,
    venue: record.venue,
    keywords: record.keywords,
    doi: record.doi,
    arxivId: record.arxivId,
    sourceUrl: record.sourceUrl,
    links: entriesOf(record.links).map((link) => valueAt(link, 'url')),
    publicationType: record.publicationType,
  }),
};
