import { distinctAuthors } from '../fields/authors.ts';
import { plainText, statedAbstract } from '../fields/field-text.ts';
import { findArxivId, parseDoi, parseWebAddress } from '../fields/identifiers.ts';
import { splitKeywords } from '../fields/keywords.ts';
import { parsePublicationType } from '../fields/publication-type.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading } from '../record.ts';
import { elementsAt, textAt, textsAt, type XmlElement } from './element.ts';
import { readXml, type XmlSource } from './xml-reading.ts';

const endnoteXml: XmlSource = {
  records: ['record'],
  fields: (record) => {
    const addresses = addressesOf(record);
    const [page, ...others] = addresses;
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
      arxivId: findArxivId([textAt(record, 'electronic-resource-num'), ...addresses]),
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

/** Reads what EndNote exports as XML, which Bookends and others write too. */
export const readEndnoteXml = (text: string): FormatReading => readXml(text, endnoteXml);
