import { yearOfArxivId } from '../../fields/identifiers.ts';
import { entriesOf, firstGiven, isGiven, type JsonObject, textsOf, valueAt } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/** The metadata of arXiv in the form of its public snapshot. */
export const arxiv: JsonSource = {
  matches: (record) =>
    isGiven(record.categories) && ('submitter' in record || isGiven(record.authors_parsed)),
  read: (record) => ({
    notation: 'tex',
    title: record.title,
    abstract: record.abstract,
    authors: firstGiven(record.authors_parsed, withoutAffiliations(record.authors)),
    year: yearsOf(record),
    venue: record['journal-ref'],
    keywords: textsOf(record.categories).flatMap((categories) => categories.trim().split(/\s+/)),
    doi: record.doi,
    arxivId: record.id,
    publicationType: isGiven(record['journal-ref']) ? undefined : 'preprint',
  }),
};

/** The day of the first version; `update_date` tells when the metadata changed, years later. */
function yearsOf(record: JsonObject): unknown[] {
  const created = valueAt(entriesOf(record.versions)[0], 'created');
  return [created, yearOfArxivId(textsOf(record.id)[0] ?? '')];
}

/** Affiliations stand in brackets, and in lists of them inside each other. */
function withoutAffiliations(authors: unknown): unknown {
  if (typeof authors !== 'string' || !authors.includes('(')) return authors;
  let open = 0;
  let names = '';
  for (const part of authors.split(/([()])/)) {
    if (part === '(') open += 1;
    else if (part === ')') open = Math.max(0, open - 1);
    else if (open === 0) names += part;
  }
  return open === 0 ? names.replace(/\s+/g, ' ').replaceAll(' ,', ',') : authors;
}
