import { distinctAuthors, splitAuthors, splitGluedAuthors } from '../fields/authors.ts';
import { plainText, statedAbstract } from '../fields/field-text.ts';
import { findArxivId, parseArxivId, parseWebAddress, statedDoi } from '../fields/identifiers.ts';
import { distinctKeywords, splitKeywords } from '../fields/keywords.ts';
import { parsePublicationType, typeOnArxiv } from '../fields/publication-type.ts';
import type { FoundFields } from '../fields/record-fields.ts';
import { parseYear } from '../fields/year.ts';
import type { RecordFields } from '../record.ts';
import { listItems } from './cell-list.ts';

type Field = keyof RecordFields;

/** How a table says what it says, where that shows in the table alone. */
export interface TableHabits {
  /** It is an export of Papershelf: its texts are plain, and some stand behind an apostrophe. */
  readonly isOwn: boolean;
  /** What parts authors, where rows agree on it. */
  readonly authorSeparator?: ';' | '|' | 'glued';
}

/** What programs write into a cell for "nothing". */
const NOTHING = /^(?:NA|N\/A|#N\/A|NaN|nan|null|NULL|None)$/;
/** A spreadsheet would evaluate what stands behind this apostrophe. */
const GUARD = /^'(?='*[=+\-@＝＋－＠])/;
/** Embase: "Journal of Examples (2014) 12:3 (45-67)". */
const SOURCE_WITH_YEAR = /^(.{3,}?)\s+\((?:1[5-9]|20)\d\d\)\s+\d/;
/** What stands behind a person: the number that Scopus gives, or as CMT writes it a place and the mark of a contact. */
const PERSON_NOTE = /\s*\([^()]*\)\*?(?=\s*(?:;|$))/g;

/** The fields of a row whose columns are known. */
export function rowFields(
  cells: readonly string[],
  columns: ReadonlyMap<Field, readonly number[]>,
  habits: TableHabits,
): FoundFields {
  const cellsOf = (field: Field) =>
    (columns.get(field) ?? []).map((column) => cellText(cells[column] ?? '', habits)).filter(Boolean);
  const first = <Value>(field: Field, parse: (cell: string) => Value | undefined) =>
    cellsOf(field)
      .map(parse)
      .find((value) => value !== undefined && value !== '');
  const text = habits.isOwn ? (cell: string) => cell : plainText;
  const venue =
    first('venue', (cell) => text(habits.isOwn ? cell : (SOURCE_WITH_YEAR.exec(cell)?.[1] ?? cell))) ?? '';
  const arxivId = first('arxivId', parseArxivId) ?? findArxivId([...cellsOf('doi'), ...cellsOf('sourceUrl')]);
  const [page, ...pages] = cellsOf('sourceUrl').flatMap(addresses);
  return {
    title: first('title', text),
    abstract: first('abstract', habits.isOwn ? text : statedAbstract),
    authors: first('authors', (cell) => authorsOf(cell, habits)),
    year: first('year', parseYear) ?? first('venue', yearInSource),
    venue,
    keywords: first('keywords', (cell) => {
      const items = habits.isOwn ? cell.split(';') : listItems(cell);
      return items ? distinctKeywords(items) : splitKeywords(cell);
    }),
    doi: statedDoi(cellsOf('doi')),
    arxivId,
    sourceUrl: page,
    links: [...pages, ...cellsOf('links').flatMap(addresses)],
    publicationType: first('publicationType', (cell) =>
      habits.isOwn ? parsePublicationType(cell) : typeOnArxiv(cell, { arxivId, venue }),
    ),
  };
}

/** The text of a cell; empty where it only says that there is nothing. */
function cellText(cell: string, { isOwn }: TableHabits): string {
  const text = cell.trim();
  if (isOwn) return text.replace(GUARD, '');
  return NOTHING.test(text) ? '' : text;
}

function authorsOf(cell: string, { authorSeparator }: TableHabits): string[] | undefined {
  const names = cell.replace(PERSON_NOTE, '');
  const items = listItems(names);
  if (items) return distinctAuthors(items);
  if (authorSeparator === 'glued') return splitGluedAuthors(names);
  return authorSeparator ? distinctAuthors(names.split(authorSeparator)) : splitAuthors(names);
}

function yearInSource(cell: string): number | undefined {
  return SOURCE_WITH_YEAR.test(cell) ? parseYear(cell) : undefined;
}

/** The addresses of a cell, which white space, `;` or `|` parts. */
function addresses(cell: string): string[] {
  return cell.split(/[\s|;]+(?=https?:)|[\s|]+/i).flatMap((part) => parseWebAddress(part) ?? []);
}
