import type { ColumnMapping, RecordFields } from '../record.ts';

type Field = keyof RecordFields;

/** The columns that hold each field in the tables of known sources, the best first; see `columnName`. */
const COLUMNS: Readonly<Record<Field, string>> = {
  title:
    'title, primary title, document title, item title, article title, paper title, paper name, paper, display name, titles, ti',
  abstract: 'abstract, abstract note, notes abstract, abstracttext, abstract text, summary, ab',
  authors:
    'author full names, authors, author, author/s, author(s), author names, authors full, first authors, authorships.author.display name, author list, creators, creator, af, au',
  year: 'publication year, year, pubyear, pub. year, pub year, published year, year of publication, publication date, date published, publish time, published, date, pubdate, py',
  venue:
    'source title, journal/book, journal, journal title, journal name, publication title, pubtitle, publication, venue, conference, conference name, booktitle, book title, container title, secondary title, primary location.source.display name, event, so',
  keywords: 'author keywords, keywords, keyword, key words, manual tags, tags, de',
  doi: 'doi, item doi, doi link, digital object identifier, di',
  arxivId: 'arxiv id, arxiv, arxivid, eprint',
  sourceUrl:
    'source url, url, link, primary location.landing page url, landing page url, external url, documenturl, article url, articleurl, paper url, urls, website',
  links: 'pdf link, pdf, pdf url, code, code url, github, project, project page, source urls',
  publicationType:
    'document type, publication type, item type, content type, type of reference, entry type, document identifier, type, dt',
};
/** Only what no other column says: in `source` databases name themselves, and `name` is that of a page in Notion. */
const LAST_RESORT: ReadonlyArray<readonly [Field, string]> = [
  ['venue', 'source'],
  ['title', 'name'],
];
/** Further columns by which a table of papers is known. */
const OTHERS = 'source, pmid, uid, issn, isbn, volume, issue, publisher, index terms';

const FIELDS = new Map<string, Field>(
  Object.entries(COLUMNS).flatMap(([field, names]) =>
    names.split(', ').map((name) => [name, field as Field] as const),
  ),
);
const KNOWN = new Set([...FIELDS.keys(), ...OTHERS.split(', ')]);

/**
 * The form in which names of columns are compared: in lower case, one space for spaces and underscores, without
 * quotation marks around it.
 * @example columnName('  "Primary_Title" ') // => 'primary title'
 */
export function columnName(cell: string): string {
  const name = cell.replace(/^\ufeff/, '').trim();
  return name
    .replace(/^"(.*)"$/s, '$1')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a column of that name is one of tables of papers. */
export const isKnownColumn = (cell: string) => KNOWN.has(columnName(cell));

/** Columns that only exports of Papershelf have. */
const OWN_COLUMNS = ['slug', 'derived kind', 'derived topics', 'derived keyphrases'];

/** Whether the columns are those of an export of Papershelf. */
export function isOwnHeader(header: readonly string[]): boolean {
  const names = new Set(header.map(columnName));
  return OWN_COLUMNS.every((name) => names.has(name));
}

/** The columns (from 0) that the curator has named for fields, as far as the header has them. */
export function mappedColumns(header: readonly string[], mapping: ColumnMapping): Map<Field, number> {
  const names = header.map(columnName);
  const columns = Object.entries(mapping).map(
    ([field, name]) => [field as Field, names.indexOf(columnName(name))] as const,
  );
  return new Map(columns.filter(([, column]) => column >= 0));
}

/**
 * Which columns (from 0) hold each field, the best first. A column that the curator names for a field is the only
 * one of it, and of no other.
 * @example findColumns(['PMID', 'Title', 'First Author'], {}) // => new Map([['title', [1]]])
 */
export function findColumns(header: readonly string[], mapping: ColumnMapping): Map<Field, number[]> {
  // The address in an export of Papershelf is that of a page which it made, not of the paper.
  const isOwn = isOwnHeader(header);
  const free = header.map(columnName).map((name) => (isOwn && name === 'url' ? '' : name));
  const found = new Map<Field, number[]>();
  for (const [field, column] of mappedColumns(header, mapping)) {
    found.set(field, [column]);
    free[column] = '';
  }
  const given = new Set(found.keys());
  const add = (field: Field, name: string) => {
    const columns = free.flatMap((one, column) => (one === name ? [column] : []));
    if (columns.length > 0 && !given.has(field)) found.set(field, [...(found.get(field) ?? []), ...columns]);
  };
  for (const [name, field] of FIELDS) add(field, name);
  if (found.size > 0) for (const [field, name] of LAST_RESORT) if (!found.has(field)) add(field, name);
  return found;
}
