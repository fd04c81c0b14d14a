import { distinctAuthors, partedName, splitAuthors } from '../fields/authors.ts';
import { plainText, statedAbstract } from '../fields/field-text.ts';
import { parseDoi } from '../fields/identifiers.ts';
import { distinctKeywords } from '../fields/keywords.ts';
import { parsePublicationType } from '../fields/publication-type.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading } from '../record.ts';
import { elementsAt, textAt, textsAt, type XmlElement } from './element.ts';
import { readXml, type XmlSource } from './xml-reading.ts';

const europePmc: XmlSource = {
  records: ['result'],
  fields: (record) => {
    const [source, id] = [textAt(record, 'source'), textAt(record, 'id')];
    return {
      title: plainText(textAt(record, 'title')).replace(/(?<!\.)\.$/, ''),
      abstract: statedAbstract(textAt(record, 'abstractText')),
      authors:
        distinctAuthors(elementsAt(record, 'authorList/author').map(authorName)) ??
        splitAuthors(textAt(record, 'authorString')),
      year: parseYear(textAt(record, 'pubYear', 'journalInfo/yearOfPublication', 'firstPublicationDate')),
      venue: textAt(record, 'journalInfo/journal/title', 'journalTitle', 'bookOrReportDetails/publisher'),
      keywords: distinctKeywords(textsAt(record, 'keywordList/keyword')),
      doi: parseDoi(textAt(record, 'doi')),
      sourceUrl:
        /^[A-Z]{2,4}$/.test(source) && /^[\w.-]+$/.test(id)
          ? `https://europepmc.org/article/${source}/${id}`
          : undefined,
      publicationType: source === 'PPR' ? 'preprint' : typeOf(record),
    };
  },
};

/** Initials stand for the given name where it is unknown. */
function authorName(author: XmlElement): string {
  const parted = partedName(textAt(author, 'lastName'), textAt(author, 'firstName', 'initials'));
  return parted || textAt(author, 'fullName', 'collectiveName');
}

/** A short record has its types in one text, parted by semicolons. */
function typeOf(record: XmlElement) {
  const names = [...textsAt(record, 'pubTypeList/pubType'), ...textAt(record, 'pubType').split(';')];
  return names.map(parsePublicationType).find(Boolean);
}

/** Reads what the search of Europe PMC answers as XML; with abstracts where it was asked for `resultType=core`. */
export const readEuropePmc = (text: string): FormatReading => readXml(text, europePmc);
