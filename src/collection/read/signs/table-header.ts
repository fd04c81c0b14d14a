/** Names of columns that tables of papers have, compared without case; see `tableDelimiter`. */
const KNOWN = new Set(
  [
    'title, ti, ab, au, document title, item title, primary_title, display_name, article title, paper title, publication_title',
    'abstract, abstract note, abstract_note, summary, notes_abstract',
    'authors, author, author names, author/s, author full names, first_authors, authorships.author.display_name',
    'year, publication year, publication_year, date published, date, pub. year, publication date',
    'doi, item doi, doi link, pmid, uid, issn, isbn, url, link, keywords, author keywords, index terms',
    'source title, source, publication title, journal, journal/book, venue, booktitle, conference',
    'source_title, primary_location.source.display_name, publication type, document type, item type',
  ].flatMap((names) => names.split(', ')),
);
const DELIMITERS = ['\t', ',', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];
/** The columns of a table have short names: at most 60 characters, at most seven words. */
const NAME = /^(?=.{0,60}$)\S*(?:\s+\S+){0,6}$/;
const LEAST_KNOWN = 2;

/**
 * The delimiter of a table whose header is this line: the one that parts it into short names, at least two of them
 * known or among those that the curator has `named`. Undefined where the line is no header.
 * @example tableDelimiter('"Title";Year;Abstract') // => ';'
 * @example tableDelimiter('Titles, abstracts, years: how papers are read') // => undefined
 */
export function tableDelimiter(line: string, named: readonly string[] = []): Delimiter | undefined {
  const own = new Set(named.map(nameOf));
  return DELIMITERS.find((delimiter) => {
    const cells = line.split(delimiter).map(nameOf);
    if (cells.length < 2 || !cells.every((cell) => NAME.test(cell))) return false;
    const known = new Set(cells.filter((cell) => KNOWN.has(cell) || own.has(cell)));
    return known.size >= LEAST_KNOWN;
  });
}

const nameOf = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
    .toLowerCase();
