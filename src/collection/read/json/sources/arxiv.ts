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
  return [created, yearOfId(textsOf(record.id)[0] ?? '')];
}

/**
 * An identifier begins with year and month, in the old form after the name of an archive.
 * @example yearOfId('hep-th/9901001') // => 1999
 */
function yearOfId(id: string): number | undefined {
  const digits = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d\d)\d\d/.exec(id)?.[1];
  if (digits === undefined) return undefined;
  return Number(digits) + (Number(digits) > 90 ? 1900 : 2000);
}

function withoutAffiliations(authors: unknown): unknown {
  return typeof authors === 'string' ? authors.replace(/\s*\([^()]{0,500}\)/g, '') : authors;
}
