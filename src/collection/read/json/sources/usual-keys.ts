import { foldKeys, textsOf } from '../json-value.ts';
import type { JsonSource } from '../raw-fields.ts';

/** Keys that people use for each field, folded, the more telling one first. */
const KEYS = {
  title: ['title', 'papertitle', 'articletitle', 'documenttitle', 'displayname', 'name'],
  abstract: ['abstract', 'abstracttext', 'abstractnote', 'summary', 'description'],
  authors: ['authors', 'author', 'authornames', 'authorlist', 'creators', 'creator'],
  year: [
    'year',
    'publicationyear',
    'pubyear',
    'published',
    'publicationdate',
    'publisheddate',
    'publishedat',
    'issued',
    'date',
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
  ],
  keywords: ['keywords', 'keyword', 'authorkeywords', 'tags', 'subjects'],
  doi: ['doi'],
  arxivId: ['arxivid', 'arxiv', 'eprint'],
  sourceUrl: ['url', 'link', 'paperurl', 'sourceurl', 'entryid', 'absurl', 'site'],
  publicationType: ['publicationtype', 'documenttype', 'itemtype', 'entrytype', 'type'],
  links: ['pdf', 'pdfurl', 'code', 'codeurl', 'github', 'githuburl', 'projectpage', 'projecturl', 'website'],
} as const;

const IS_ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;

/** Any record with the usual names of keys, however they are written: `arxiv_id`, `arxivId`, `ArXiv-ID`. */
export const usualKeys: JsonSource = {
  matches: (record) => titleOf(foldKeys(record)) !== undefined,
  read(record) {
    const values = foldKeys(record);
    const all = (field: keyof typeof KEYS) => KEYS[field].flatMap((key) => values.get(key) ?? []);
    const addresses = all('sourceUrl');
    return {
      notation: 'markup',
      title: titleOf(values),
      abstract: all('abstract')[0],
      authors: firstOf(values, KEYS.authors),
      year: all('year'),
      venue: all('venue'),
      keywords: firstOf(values, KEYS.keywords),
      doi: [...all('doi'), ...addresses.filter(isAt(/\/\/(?:dx\.)?doi\.org\//i))],
      arxivId: [
        ...all('arxivId'),
        ...textsOf(values.get('id') ?? null).filter((id) => IS_ARXIV_ID.test(id)),
        ...addresses.filter(isAt(/\/\/(?:www\.)?arxiv\.org\//i)),
      ],
      sourceUrl: addresses,
      links: all('links'),
      publicationType: all('publicationType'),
    };
  },
};

function titleOf(values: ReadonlyMap<string, unknown>): unknown {
  return firstOf(values, KEYS.title);
}

function firstOf(values: ReadonlyMap<string, unknown>, keys: readonly string[]): unknown {
  return keys.map((key) => values.get(key)).find((value) => value !== undefined);
}

function isAt(host: RegExp): (address: unknown) => boolean {
  return (address) => typeof address === 'string' && host.test(address);
}
