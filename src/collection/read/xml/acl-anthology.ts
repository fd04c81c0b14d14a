import { distinctAuthors, partedName } from '../fields/authors.ts';
import { plainText, statedAbstract } from '../fields/field-text.ts';
import { parseDoi, parseWebAddress } from '../fields/identifiers.ts';
import { parseYear } from '../fields/year.ts';
import type { FormatReading } from '../record.ts';
import { elementsAt, textAt } from './element.ts';
import { readXml, type XmlSource } from './xml-reading.ts';

const LEFT_OUT: Readonly<Record<string, string>> = {
  meta: 'what is said of a volume, not a paper',
  frontmatter: 'the front matter of a volume, not a paper',
};

const aclAnthology: XmlSource = {
  records: ['paper', ...Object.keys(LEFT_OUT)],
  volume: 'meta',
  leftOut: ({ name }) => LEFT_OUT[name],
  fields: (paper, volume) => {
    const id = textAt(paper, 'url');
    return {
      title: plainText(textAt(paper, 'title')),
      abstract: statedAbstract(textAt(paper, 'abstract')),
      authors: distinctAuthors(
        elementsAt(paper, 'author').map((author) =>
          partedName(textAt(author, 'last'), textAt(author, 'first')),
        ),
      ),
      year: parseYear(volume ? textAt(volume, 'year') : id),
      venue: volume && plainText(textAt(volume, 'booktitle')),
      doi: parseDoi(textAt(paper, 'doi')),
      sourceUrl: ID.test(id) ? `https://aclanthology.org/${id}/` : parseWebAddress(id),
      publicationType: JOURNAL.test(id) ? 'journal-article' : 'conference-paper',
    };
  },
};

/** `2020.acl-main.1`, and `P18-1001` before 2020. */
const ID = /^(?:\d{4}\.[\w-]+\.\d+|[A-Z]\d\d-\d{4})$/;
/** Computational Linguistics and the Transactions of the Association. */
const JOURNAL = /^(?:\d{4}\.(?:cl|tacl)-|[JQ]\d\d-)/;

/** Reads the files in which the ACL Anthology keeps its volumes. */
export const readAclAnthology = (text: string): FormatReading => readXml(text, aclAnthology);
