import { distinctAuthors } from '../fields/authors.ts';
import { parseArxivId, parseDoi, parseWebAddress } from '../fields/identifiers.ts';
import { distinctKeywords } from '../fields/keywords.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading } from '../record.ts';
import { decodeEntities } from '../text/html-entities.ts';
import { elementsAt, textAt, textsAt, type XmlElement } from './element.ts';
import { readXml, type XmlSource } from './xml-reading.ts';

const arxivAtom: XmlSource = {
  records: ['entry'],
  leftOut: (entry) =>
    /\/api\/errors\b/.test(textAt(entry, 'id'))
      ? `a message of arXiv: ${textAt(entry, 'summary')}`
      : undefined,
  fields: (entry) => {
    const id = textAt(entry, 'id');
    const journal = textAt(entry, 'journal_ref');
    // Titles and abstracts of arXiv are TeX: what looks like a tag in them is a relation.
    return {
      title: decodeEntities(textAt(entry, 'title')),
      abstract: decodeEntities(textAt(entry, 'summary')),
      authors: distinctAuthors(textsAt(entry, 'author/name')),
      year: parseYear(textAt(entry, 'published')),
      venue: journal,
      keywords: distinctKeywords(
        elementsAt(entry, 'category').map(({ attributes }) => attributes.term ?? ''),
      ),
      doi: parseDoi(textAt(entry, 'doi')),
      arxivId: parseArxivId(id),
      sourceUrl: parseWebAddress(id),
      links: linksOf(entry),
      publicationType: journal === '' ? 'preprint' : undefined,
    };
  },
};

/** The addresses of files; those of the paper's page and DOI are fields of their own. */
function linksOf(entry: XmlElement): string[] {
  return elementsAt(entry, 'link')
    .filter(({ attributes }) => attributes.title === 'pdf')
    .flatMap(({ attributes }) => parseWebAddress(attributes.href ?? '') ?? []);
}

/** Reads what the API of arXiv answers to a query: a feed in Atom. */
export const readArxivAtom = (text: string): FormatReading => readXml(text, arxivAtom);
