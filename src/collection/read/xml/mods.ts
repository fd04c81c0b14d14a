import { distinctAuthors, partedName } from '../fields/authors.ts';
import { plainText, statedAbstract } from '../fields/field-text.ts';
import { parseDoi, parseWebAddress } from '../fields/identifiers.ts';
import { distinctKeywords } from '../fields/keywords.ts';
import { parsePublicationType } from '../fields/publication-type.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading } from '../record.ts';
import { elementsAt, textAt, textOf, textsAt, type XmlElement } from './element.ts';
import { readXml, type XmlSource } from './xml-reading.ts';

const mods: XmlSource = {
  records: ['mods'],
  fields: (record) => {
    const host = elementsAt(record, 'relatedItem').find(({ attributes }) => attributes.type === 'host');
    const published = [record, ...(host ? [host] : [])];
    const identifiers = elementsAt(record, 'identifier');
    const doi = identifiers.find(({ attributes }) => attributes.type?.toLowerCase() === 'doi');
    const addresses = [...textsAt(record, 'location/url'), ...identifiers.map((one) => textOf(one))];
    return {
      title: titleOf(record),
      abstract: statedAbstract(textsAt(record, 'abstract')[0]),
      authors: distinctAuthors(elementsAt(record, 'name').filter(isAuthor).map(fullName)),
      year: published.map(yearOf).find(Boolean),
      venue: host && titleOf(host),
      keywords: distinctKeywords(textsAt(record, 'subject/topic')),
      doi: doi && parseDoi(textOf(doi)),
      sourceUrl: addresses.map(parseWebAddress).find(Boolean),
      publicationType: typeOf(record, host),
    };
  },
};

/** The title that is no abbreviated, translated or alternative one, with its article and subtitle. */
function titleOf(item: XmlElement): string {
  const titles = elementsAt(item, 'titleInfo');
  const info = titles.find(({ attributes }) => attributes.type === undefined) ?? titles[0];
  if (info === undefined) return '';
  const main = [textAt(info, 'nonSort'), textAt(info, 'title')].filter(Boolean).join(' ');
  return plainText([main, textAt(info, 'subTitle')].filter(Boolean).join(': '));
}

/** Names without a role are those of authors; editors and others have one. */
function isAuthor(name: XmlElement): boolean {
  const roles = textsAt(name, 'role/roleTerm').map((role) => role.toLowerCase());
  return (
    roles.length === 0 || roles.some((role) => role === 'author' || role === 'aut' || role === 'creator')
  );
}

function fullName(name: XmlElement): string {
  const parts = elementsAt(name, 'namePart');
  const partOf = (type: string | undefined) =>
    parts
      .filter(({ attributes }) => attributes.type === type)
      .map((part) => textOf(part).trim())
      .join(' ');
  return partedName(partOf('family'), partOf('given')) || partOf(undefined);
}

const yearOf = (item: XmlElement) =>
  parseYear(
    textAt(item, 'originInfo/dateIssued', 'part/date', 'originInfo/copyrightDate', 'originInfo/dateCreated'),
  );

/** A journal names itself as the genre of the host. */
function typeOf(record: XmlElement, host: XmlElement | undefined) {
  const own = textsAt(record, 'genre').map(parsePublicationType).find(Boolean);
  if (own || host === undefined) return own;
  const isPeriodical = textsAt(host, 'genre').some((genre) => /periodical|journal/i.test(genre));
  return isPeriodical ? 'journal-article' : undefined;
}

/** Reads records of the Library of Congress's MODS, alone or in a collection. */
export const readMods = (text: string): FormatReading => readXml(text, mods);
