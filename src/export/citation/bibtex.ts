import { parseAuthor } from '../../collection/authors/author-name.ts';
import { joinPieces, separatedPieces } from '../pieces.ts';
import { type CitablePaper, type ExportContext, keywordsText, oneLine, sourceNote } from './citable-paper.ts';
import { distinctKeys } from './citation-keys.ts';
import { bareArxivId, bareDoi, type CitedType, citedType, recordUrl } from './publication.ts';
import { texText } from './tex-text.ts';

/** Of the sort key, in words and characters. */
const SORT_KEY_WORDS = 4;
const SORT_KEY_LENGTH = 40;

/** The entry of each type of publication, and its field for the venue. */
const ENTRIES: Record<CitedType, readonly [type: string, venueField: string]> = {
  'journal-article': ['article', 'journal'],
  'conference-paper': ['inproceedings', 'booktitle'],
  chapter: ['incollection', 'booktitle'],
  book: ['book', 'publisher'],
  thesis: ['phdthesis', 'school'],
  report: ['techreport', 'institution'],
  preprint: ['misc', 'howpublished'],
  document: ['misc', 'howpublished'],
};

/**
 * One BibTeX entry per paper, with a unique short ASCII key. Its type is that of the publication; where the
 * input does not say it, authors, year and venue must be known for another than `@misc`.
 */
export function formatBibtex(papers: readonly CitablePaper[], context: ExportContext): string {
  return joinPieces(bibtexPieces(papers, context));
}

/** The text of `formatBibtex` in pieces. */
export function bibtexPieces(papers: readonly CitablePaper[], context: ExportContext): Iterable<string> {
  // Where papers have keys of their own, as all of a site do, none is to be found.
  let keys: ReadonlyMap<string, string> | undefined;
  const keyOf = ({ citationKey, slug }: CitablePaper) => {
    if (citationKey !== undefined) return citationKey;
    keys ??= distinctKeys(papers.map((paper) => paper.slug));
    return keys.get(slug)!;
  };
  return separatedPieces(papers, '\n', (paper) => formatEntry(paper, keyOf(paper), context));
}

type Field = readonly [name: string, value: string | number | undefined];

function formatEntry(paper: CitablePaper, citationKey: string, context: ExportContext): string {
  const [type, venueField] = ENTRIES[entryType(paper)];
  const fields: Field[] = [
    ['author', paper.authors?.map(texAuthor).join(' and ')],
    ['title', `{${texText(oneLine(paper.title))}}`],
    ...publicationFields(paper, venueField),
    // Not `note`, which bibliography styles print: this text is about the export, not the paper.
    ['annote', texText(sourceNote(paper, context))],
    ['key', paper.authors ? undefined : sortKey(paper.title)],
    ['abstract', paper.abstract === null ? undefined : texText(oneLine(paper.abstract))],
    ['keywords', texText(keywordsText(paper)) || undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},\n`));
  return `@${type}{${citationKey},\n${lines.join('')}}\n`;
}

/** A type that is only concluded from the venue holds for a complete record. */
function entryType(paper: CitablePaper): CitedType {
  const isSure = paper.publicationType !== undefined || (paper.authors && paper.year !== undefined);
  return isSure ? citedType(paper) : 'document';
}

/** `howpublished` holds a venue that has no other field, or the address where there is no venue. */
function publicationFields(paper: CitablePaper, venueField: string): Field[] {
  const arxivId = bareArxivId(paper);
  const url = recordUrl(paper) ?? undefined;
  const venue = paper.venue && `{${texText(oneLine(paper.venue))}}`;
  return [
    [venueField, venue],
    ['year', paper.year],
    ['doi', bareDoi(paper)],
    ['eprint', arxivId],
    ['archiveprefix', arxivId && 'arXiv'],
    venue ? ['url', url] : ['howpublished', url && `\\url{${url}}`],
  ];
}

function texAuthor(author: string): string {
  const name = parseAuthor(author);
  if ('literal' in name) return `{${texText(name.literal)}}`;
  const parts = [name.family, name.given].map(texText);
  // In BibTeX "and" separates names.
  return parts.map((part) => (/(?:^|\s)and(?:\s|$)/i.test(part) ? `{${part}}` : part)).join(', ');
}

/** What styles sort and label by without an author: the name before the title's colon, or its first words. */
function sortKey(title: string): string {
  const words = oneLine(title);
  const name = /^[^:]{1,40}(?=:\s)/.exec(words)?.[0] ?? words.split(' ', SORT_KEY_WORDS).join(' ');
  return texText([...name].slice(0, SORT_KEY_LENGTH).join('').trim());
}
