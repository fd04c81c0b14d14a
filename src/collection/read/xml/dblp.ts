import { distinctAuthors } from '../fields/authors.ts';
import { plainText } from '../fields/field-text.ts';
import { parseArxivId, parseDoi, parseWebAddress } from '../fields/identifiers.ts';
import { parsePublicationType } from '../fields/publication-type.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading } from '../record.ts';
import { textAt, textsAt } from './element.ts';
import { readXml, type XmlSource } from './xml-reading.ts';

const PAPERS = ['article', 'inproceedings', 'incollection', 'book', 'phdthesis', 'mastersthesis'];
const LEFT_OUT: Readonly<Record<string, string>> = {
  proceedings: 'a volume of proceedings, not a paper',
  www: 'the home page of a person, not a paper',
  data: 'a data set, not a paper',
};
/** The DOIs that arXiv gives to its papers. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/;

const dblp: XmlSource = {
  records: [...PAPERS, ...Object.keys(LEFT_OUT)],
  leftOut: ({ name }) => LEFT_OUT[name],
  fields: (record) => {
    const addresses = textsAt(record, 'ee').flatMap((text) => parseWebAddress(text) ?? []);
    const doi = addresses.map(parseDoi).find(Boolean);
    const [page, ...others] = addresses;
    const venue = textAt(record, 'journal', 'booktitle', 'school');
    return {
      title: plainText(textAt(record, 'title')).replace(/(?<!\.)\.$/, ''),
      // Persons of one name are told apart by a number.
      authors: distinctAuthors(textsAt(record, 'author').map((name) => name.replace(/ \d{4}$/, ''))),
      year: parseYear(textAt(record, 'year')),
      venue,
      doi,
      arxivId:
        parseArxivId(ARXIV_DOI.exec(doi ?? '')?.[1] ?? '') ??
        addresses
          .filter((address) => /\/\/arxiv\.org\//i.test(address))
          .map(parseArxivId)
          .find(Boolean),
      sourceUrl: page,
      links: others,
      publicationType: venue === 'CoRR' ? 'preprint' : parsePublicationType(record.name),
    };
  },
};

/** Reads what dblp exports: lists of publications without abstracts. */
export const readDblp = (text: string): FormatReading => readXml(text, dblp);
