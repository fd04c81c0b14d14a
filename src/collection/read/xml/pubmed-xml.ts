import { distinctAuthors, partedName } from '../fields/authors.ts';
import { plainText, statedAbstract } from '../fields/field-text.ts';
import { parseDoi, pubmedPage } from '../fields/identifiers.ts';
import { distinctKeywords } from '../fields/keywords.ts';
import { parsePublicationType } from '../fields/publication-type.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading } from '../record.ts';
import { elementsAt, textAt, textOf, textsAt, type XmlElement } from './element.ts';
import { readXml, type XmlSource } from './xml-reading.ts';

const pubmedXml: XmlSource = {
  records: ['PubmedArticle', 'PubmedBookArticle'],
  fields: (record) => {
    const inside = elementsAt(record, 'MedlineCitation')[0] ?? record;
    const article = elementsAt(inside, 'Article')[0] ?? elementsAt(record, 'BookDocument')[0] ?? record;
    return {
      title: titleOf(article),
      abstract: statedAbstract(abstractOf(article)),
      authors: distinctAuthors(elementsAt(article, 'AuthorList/Author').map(authorName)),
      year: parseYear(
        textAt(
          article,
          'Journal/JournalIssue/PubDate/Year',
          'Journal/JournalIssue/PubDate/MedlineDate',
          'ArticleDate/Year',
          'Book/PubDate/Year',
        ),
      ),
      venue: textAt(article, 'Journal/Title', 'Journal/ISOAbbreviation', 'Book/BookTitle'),
      keywords: distinctKeywords(keywordsOf(inside, article)),
      doi: parseDoi(doiOf(record, article)),
      sourceUrl: pubmedPage(textAt(inside, 'PMID') || textAt(article, 'PMID')),
      publicationType: textsAt(article, 'PublicationTypeList/PublicationType')
        .map(parsePublicationType)
        .find((type) => type !== undefined),
    };
  },
};

/** Where PubMed has no English title it says so, and gives the one in the language of the paper. */
function titleOf(article: XmlElement): string {
  const title = plainText(textAt(article, 'ArticleTitle'));
  const own = /^\[?not available\]?\.?$/i.test(title) ? textAt(article, 'VernacularTitle') : '';
  return plainText(own) || title || plainText(textAt(article, 'VernacularTitle', 'Book/BookTitle'));
}

/** The parts of a structured abstract, each after its label. */
function abstractOf(article: XmlElement): string {
  return elementsAt(article, 'Abstract/AbstractText')
    .map((part) => {
      const label = part.attributes.Label?.trim() ?? '';
      const text = textOf(part).trim();
      return label === '' || /^unlabelled$/i.test(label) || text === '' ? text : `${label}: ${text}`;
    })
    .filter(Boolean)
    .join(' ');
}

/** The authors' own or, where they gave none, the headings by which PubMed files the paper. */
function keywordsOf(inside: XmlElement, article: XmlElement): string[] {
  const own = [...textsAt(inside, 'KeywordList/Keyword'), ...textsAt(article, 'KeywordList/Keyword')];
  return own.length > 0 ? own : textsAt(inside, 'MeshHeadingList/MeshHeading/DescriptorName');
}

function authorName(author: XmlElement): string {
  const family = textAt(author, 'LastName');
  return partedName(family, textAt(author, 'ForeName', 'Initials')) || textAt(author, 'CollectiveName');
}

/** Not those of the list of references, which stand in the same kind of element. */
function doiOf(record: XmlElement, article: XmlElement): string {
  const places = [
    ...elementsAt(article, 'ELocationID'),
    ...elementsAt(record, 'PubmedData/ArticleIdList/ArticleId'),
    ...elementsAt(article, 'ArticleIdList/ArticleId'),
  ];
  const isDoi = ({ attributes }: XmlElement) => (attributes.EIdType ?? attributes.IdType) === 'doi';
  const found = places.find(isDoi);
  return found ? textOf(found) : '';
}

/** Reads what PubMed saves as XML. */
export const readPubmedXml = (text: string): FormatReading => readXml(text, pubmedXml);
