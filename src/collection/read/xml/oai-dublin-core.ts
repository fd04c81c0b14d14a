import { distinctAuthors } from '../fields/authors.ts';
import { plainText, statedAbstract } from '../fields/field-text.ts';
import { findArxivId, parseDoi, parseWebAddress } from '../fields/identifiers.ts';
import { distinctKeywords } from '../fields/keywords.ts';
import { parsePublicationType } from '../fields/publication-type.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading } from '../record.ts';
import { elementsAt, textOf, textsAt, type XmlElement } from './element.ts';
import { readXml, type XmlSource } from './xml-reading.ts';

const oaiDublinCore: XmlSource = {
  records: ['record'],
  leftOut: (record) => {
    const [header] = elementsAt(record, 'header');
    return header?.attributes.status === 'deleted' ? 'a record that its repository has deleted' : undefined;
  },
  fields: (record) => {
    const [paper = record] = elementsAt(record, 'metadata/dc');
    const valuesOf = (name: string) => textsAt(paper, name);
    const places = [...valuesOf('identifier'), ...valuesOf('relation')];
    const years = valuesOf('date').flatMap((date) => parseYear(date) ?? []);
    const arxivId = findArxivId(places);
    return {
      title: plainText(valuesOf('title')[0] ?? ''),
      abstract: statedAbstract(abstractOf(paper)),
      authors: distinctAuthors(valuesOf('creator').map(beforeSemicolon)),
      // Repositories also date when a record came to them, and when it was changed.
      year: years.length > 0 ? Math.min(...years) : undefined,
      venue: valuesOf('source').map(journalOf).find(Boolean),
      keywords: distinctKeywords(valuesOf('subject').flatMap((subject) => subject.split(';'))),
      doi: places.map(parseDoi).find(Boolean),
      arxivId,
      sourceUrl: places.map(parseWebAddress).find(Boolean),
      publicationType: typeOf(valuesOf('type'), arxivId),
    };
  },
};

/**
 * The longest description, in the language of the title where descriptions say theirs: repositories describe a paper
 * by its abstract and by remarks, such as the number of its pages, alike.
 */
function abstractOf(paper: XmlElement): string {
  const language = languageOf(elementsAt(paper, 'title')[0]);
  const descriptions = elementsAt(paper, 'description');
  const alike = descriptions.filter((one) => languageOf(one) === language);
  const texts = (alike.length > 0 ? alike : descriptions).map((one) => textOf(one).trim());
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

const languageOf = (element: XmlElement | undefined) => element?.attributes['xml:lang'];

/** Journals write the house of an author after the name, and their issue after their own. */
const beforeSemicolon = (text: string) => text.split(';', 1)[0]!;

/** `Journal of Shelves; Vol. 3 No. 1 (2019); 1-20`; what has no letters is the number of a series. */
function journalOf(source: string): string {
  const journal = beforeSemicolon(source);
  return parseWebAddress(journal) || !/\p{L}{2}/u.test(journal) ? '' : journal;
}

/** Types stand in several vocabularies, of which some are addresses: `info:eu-repo/semantics/article`. */
function typeOf(types: readonly string[], arxivId: string | undefined) {
  const names = types.map((type) => type.slice(type.lastIndexOf('/') + 1));
  return names.map(parsePublicationType).find(Boolean) ?? (arxivId === undefined ? undefined : 'preprint');
}

/** Reads what repositories answer over OAI-PMH, with records in Dublin Core (`metadataPrefix=oai_dc`). */
export const readOaiDublinCore = (text: string): FormatReading => readXml(text, oaiDublinCore);
