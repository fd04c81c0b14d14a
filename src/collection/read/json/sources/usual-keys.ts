import { entriesOf, foldKey, foldKeys, isObject, type JsonObject, textsOf, valueAt } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/** Keys that people use for each field, folded, the more telling one first. */
const KEYS = {
  title: ['title', 'papertitle', 'articletitle', 'documenttitle', 'displayname', 'dctitle', 'titles', 'name'],
  abstract: [
    'abstract',
    'abstracttext',
    'abstractnote',
    'summary',
    'abstracts',
    'description',
    'dcdescription',
  ],
  authors: [
    'authors',
    'author',
    'authornames',
    'authorlist',
    'authorstring',
    'creators',
    'creator',
    'dccreator',
  ],
  year: [
    'year',
    'publicationyear',
    'pubyear',
    'published',
    'publicationdate',
    'publisheddate',
    'publishedat',
    'issued',
    'yearpublished',
    'coverdate',
    'prismcoverdate',
    'earliestdate',
    'date',
    'dcdate',
  ],
  venue: [
    'venue',
    'journal',
    'booktitle',
    'containertitle',
    'journaltitle',
    'publicationtitle',
    'conference',
    'journalref',
    'journals',
    'publicationname',
    'prismpublicationname',
    'pub',
  ],
  keywords: ['keywords', 'keyword', 'authorkeywords', 'keywordlist', 'tags', 'subjects'],
  doi: ['doi', 'dois', 'prismdoi'],
  arxivId: ['arxivid', 'arxiv', 'arxiveprints', 'eprint'],
  sourceUrl: ['url', 'link', 'paperurl', 'sourceurl', 'entryid', 'absurl', 'site'],
  publicationType: ['publicationtype', 'documenttype', 'itemtype', 'entrytype', 'type'],
  links: ['pdf', 'pdfurl', 'code', 'codeurl', 'github', 'githuburl', 'projectpage', 'projecturl', 'website'],
} as const;

const FIELD_OF_KEY = new Map(
  Object.entries(KEYS).flatMap(([field, keys]) => keys.map((key): [string, string] => [key, field])),
);

/**
 * The field that a key is usual for, however it is written; undefined for others.
 * @example fieldOfKey('Paper_Title') // => 'title'
 */
export const fieldOfKey = (key: string) => FIELD_OF_KEY.get(foldKey(key));

const IS_ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;

/** Any record with the usual names of keys, however they are written: `arxiv_id`, `arxivId`, `ArXiv-ID`. */
export const usualKeys: JsonSource = {
  matches: (record) => titleOf(valuesOf(record)) !== undefined,
  read(record) {
    const values = valuesOf(record);
    const identifiers = entriesOf(values.get('identifier') ?? values.get('identifiers'));
    const all = (field: keyof typeof KEYS) => KEYS[field].flatMap((key) => values.get(key) ?? []);
    const addresses = all('sourceUrl');
    return {
      notation: 'markup',
      title: titleOf(values),
      abstract: all('abstract')[0],
      authors: listIn(firstOf(values, KEYS.authors)),
      year: all('year'),
      venue: all('venue'),
      keywords: listIn(firstOf(values, KEYS.keywords)),
      doi: [
        ...all('doi'),
        ...identifiers.flatMap(doiIn),
        ...addresses.filter(isAt(/\/\/(?:dx\.)?doi\.org\//i)),
      ],
      arxivId: [
        ...all('arxivId'),
        ...textsOf(identifiers).filter((id) => /^arxiv:/i.test(id)),
        ...textsOf(values.get('id') ?? null).filter((id) => IS_ARXIV_ID.test(id)),
        ...addresses.filter(isAt(/\/\/(?:www\.)?arxiv\.org\//i)),
      ],
      sourceUrl: addresses,
      links: all('links'),
      publicationType: all('publicationType'),
    };
  },
};

/** Some sources keep what they say of a paper one level deeper, beside a number of their own. */
const INNER = ['bibjson', 'metadata', 'info', 'attributes'];

function valuesOf(record: JsonObject): ReadonlyMap<string, unknown> {
  const values = foldKeys(record);
  if (titleOf(values) !== undefined) return values;
  const inner = INNER.map((key) => values.get(key)).find(isObject);
  return inner === undefined ? values : foldKeys(inner);
}

/** The list that is the only member of an object, as in `{ "author": […] }`, which comes of XML; else the value. */
function listIn(value: unknown): unknown {
  const [only, ...others] = isObject(value) ? Object.values(value) : [];
  return others.length === 0 && typeof only === 'object' && only !== null ? only : value;
}

/** `{ "type": "doi", "id": "10.1000/182" }` */
function doiIn(identifier: unknown): string[] {
  return valueAt(identifier, 'type') === 'doi' ? textsOf(valueAt(identifier, 'id') ?? null) : [];
}

function titleOf(values: ReadonlyMap<string, unknown>): unknown {
  return firstOf(values, KEYS.title);
}

function firstOf(values: ReadonlyMap<string, unknown>, keys: readonly string[]): unknown {
  return keys.map((key) => values.get(key)).find((value) => value !== undefined);
}

function isAt(host: RegExp): (address: unknown) => boolean {
  return (address) => typeof address === 'string' && host.test(address);
}
