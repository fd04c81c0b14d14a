import { entriesOf, firstGiven, isObject, type JsonObject, textsOf, valueAt } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/** Works of OpenAlex. */
export const openAlex: JsonSource = {
  matches: (record) =>
    'abstract_inverted_index' in record ||
    textsOf(record.id).some((id) => /^https?:\/\/openalex\.org\/W\d/i.test(id)),
  read(record) {
    if (record.is_paratext === true || record.type === 'paratext') {
      return { leftOut: 'paratext, such as a cover or a table of contents, and no paper' };
    }
    const venue = valueAt(record, 'primary_location', 'source');
    return {
      notation: 'markup',
      title: firstGiven(record.title, record.display_name),
      abstract: firstGiven(textOfIndex(record.abstract_inverted_index), record.abstract),
      authors: entriesOf(record.authorships).map((authorship) =>
        firstGiven(valueAt(authorship, 'author', 'display_name'), valueAt(authorship, 'raw_author_name')),
      ),
      year: [record.publication_year, record.publication_date],
      venue: firstGiven(valueAt(venue, 'display_name'), valueAt(record, 'host_venue', 'display_name')),
      keywords: record.keywords,
      doi: firstGiven(record.doi, valueAt(record, 'ids', 'doi')),
      arxivId: landingPages(record).filter((page) => /\/\/arxiv\.org\/abs\//i.test(page)),
      sourceUrl: landingPages(record),
      links: [
        firstGiven(
          valueAt(record, 'primary_location', 'pdf_url'),
          valueAt(record, 'best_oa_location', 'pdf_url'),
        ),
      ],
      // An article may be in a journal, in proceedings or on a preprint server: its venue tells.
      publicationType: record.type === 'article' ? valueAt(venue, 'type') : record.type,
    };
  },
};

/** Addresses of the work, that of its main place first. */
function landingPages(record: JsonObject): string[] {
  const locations = [record.primary_location, ...entriesOf(record.locations)];
  return locations.flatMap((location) => textsOf(valueAt(location, 'landing_page_url')));
}

/** The text of which an index tells the places of each word; places without a word are passed over. */
function textOfIndex(index: unknown): string | undefined {
  if (!isObject(index)) return undefined;
  const words = Object.entries(index).flatMap(([word, places]) =>
    entriesOf(places).flatMap((place) => (typeof place === 'number' ? { word, place } : [])),
  );
  return words
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ');
}
