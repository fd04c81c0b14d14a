import { isGiven } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/** Names of venues in the file names of the lists that are not written in capitals. */
const VENUES: Readonly<Record<string, string>> = {
  automl: 'AutoML',
  conll: 'CoNLL',
  corl: 'CoRL',
  interspeech: 'Interspeech',
  neurips: 'NeurIPS',
  nips: 'NeurIPS',
  siggraphasia: 'SIGGRAPH Asia',
};

/** The lists of papers of conferences named paperlists: venue and year are in the name of the file alone. */
export const paperlists: JsonSource = {
  matches: (record) => ['track', 'status', 'author'].every((key) => key in record),
  read(record, file) {
    const { venue, year } = parseVenueAndYear(file);
    const isAccepted = !/withdraw|reject/i.test(String(record.status));
    return {
      notation: 'tex',
      title: record.title,
      abstract: record.abstract,
      authors: record.author,
      year,
      venue: venue && (isAccepted ? venue : `Submitted to ${venue}`),
      keywords: record.keywords,
      doi: record.doi,
      arxivId: record.arxiv,
      sourceUrl: record.site,
      links: [record.pdf, record.github, record.project],
      publicationType: isGiven(venue) && isAccepted ? 'conference-paper' : undefined,
    };
  },
};

/** Venue and year by the name of a file, such as `iclr2013.json`; none where it does not begin with both. */
function parseVenueAndYear(file: string): { venue?: string; year?: string } {
  const [, name, year] = /(?:^|[/\\])(\d?[a-z]+)[ _-]?((?:19|20)\d\d)(?!\d)[^/\\]*$/i.exec(file) ?? [];
  if (name === undefined || year === undefined) return {};
  return { venue: VENUES[name.toLowerCase()] ?? name.toUpperCase(), year };
}
