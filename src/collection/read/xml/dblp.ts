import { distinctAuthors } from '../fields/authors.ts';
import { plainText } from '../fields/field-text.ts';
import { findArxivId, parseDoi, parseWebAddress } from '../fields/identifiers.ts';
import { typeOnArxiv } from '../fields/publication-type.ts';
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
const dblp: XmlSource = {
  records: [...PAPERS, ...Object.keys(LEFT_OUT)],
  leftOut: ({ name }) => LEFT_OUT[name],
  fields: (record) => {
    const addresses = textsAt(record, 'ee').flatMap((text) => parseWebAddress(text) ?? []);
    const arxivId = findArxivId(addresses);
    const [page, ...others] = addresses;
    const venue = textAt(record, 'journal', 'booktitle', 'school');
    return {
      title: plainText(textAt(record, 'title')).replace(/(?<!\.)\.$/, ''),
      // Persons of one name are told apart by a number.
      authors: distinctAuthors(textsAt(record, 'author').map((name) => name.replace(/ \d{4}$/, ''))),
      year: parseYear(textAt(record, 'year')),
      venue,
      doi: addresses.map(parseDoi).find(Boolean),
      arxivId,
      sourceUrl: page,
      links: others,
      publicationType: typeOnArxiv(record.name, { arxivId, venue }),
    };
  },
};

/** Reads what dblp exports: lists of publications without abstracts. */
export const readDblp = (text: string): FormatReading => readXml(text, dblp);
