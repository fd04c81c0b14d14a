import { distinctAuthors } from '../fields/authors.ts';
import { plainText, statedAbstract } from '../fields/field-text.ts';
import { parseArxivId, parseDoi, parseWebAddress } from '../fields/identifiers.ts';
import { splitKeywords } from '../fields/keywords.ts';
import { parsePublicationType } from '../fields/publication-type.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading } from '../record.ts';
import { elementsAt, textAt, textsAt, type XmlElement } from './element.ts';
import { readXml, type XmlSource } from './xml-reading.ts';

const endnoteXml: XmlSource = {
  records: ['record'],
  fields: (record) => {
    const [page, ...others] = addressesOf(record);
    return {
      title: plainText(textAt(record, 'titles/title')),
      abstract: statedAbstract(textAt(record, 'abstract')),
      // A comma at the end says that the name is of one part, such as that of an institution.
      authors: distinctAuthors(
        textsAt(record, 'contributors/authors/author').map((name) => name.replace(/,+\s*$/, '')),
      ),
      year: parseYear(textAt(record, 'dates/year', 'dates/pub-dates/date')),
      venue: plainText(textAt(record, 'titles/secondary-title', 'periodical/full-title')),
      keywords: splitKeywords(textsAt(record, 'keywords/keyword').join('\n').replaceAll('\r', '\n')),
      doi: parseDoi(textAt(record, 'electronic-resource-num')),
      arxivId: addressesOf(record).filter(isArxiv).map(parseArxivId).find(Boolean),
      sourceUrl: page,
      links: others,
      publicationType: elementsAt(record, 'ref-type')
        .map(({ attributes }) => parsePublicationType(attributes.name ?? ''))
        .find(Boolean),
    };
  },
};

/** Each once, pages before files. */
function addressesOf(record: XmlElement): string[] {
  const texts = ['web-urls', 'related-urls', 'text-urls', 'pdf-urls'].flatMap((kind) =>
    textsAt(record, `urls/${kind}/url`),
  );
  return [
    ...new Set(texts.flatMap((text) => text.split(/\s+/)).flatMap((text) => parseWebAddress(text) ?? [])),
  ];
}

const isArxiv = (address: string) => /\/\/(?:\w+\.)?arxiv\.org\//i.test(address);

/** Reads what EndNote exports as XML, which Bookends and others write too. */
export const readEndnoteXml = (text: string): FormatReading => readXml(text, endnoteXml);
