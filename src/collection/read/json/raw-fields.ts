import { distinctAuthors, splitAuthors } from '../fields/authors.ts';
import { plainText, statedAbstract, unlessAbsent } from '../fields/field-text.ts';
import { parseArxivId, parseWebAddress, statedDoi } from '../fields/identifiers.ts';
import { distinctKeywords, splitKeywords } from '../fields/keywords.ts';
import { onOneLine } from '../fields/one-line.ts';
import { parsePublicationType } from '../fields/publication-type.ts';
import { type FoundFields, statedFields } from '../fields/record-fields.ts';
import { parseYear } from '../fields/year.ts';
import type { RecordFields } from '../record.ts';
import { parseTex } from '../text/tex/tex.ts';
import { nameOf } from './author-names.ts';
import { entriesOf, isGiven, isObject, type JsonObject, textsOf, valueAt } from './json-value.ts';

/** Where a source keeps what it says of a paper: the values as they are, of any type, undefined where it has none. */
export interface RawFields {
  /** Whether texts are written as TeX or with tags of HTML, JATS or MathML. */
  readonly notation: 'tex' | 'markup';
  readonly title: unknown;
  readonly abstract: unknown;
  /** A text of all names, or a list of names: texts, objects or `[family, given, suffix]`. */
  readonly authors: unknown;
  /** A year or date in any notation, or several, of which the first readable one counts. */
  readonly year: unknown;
  readonly venue?: unknown;
  readonly keywords?: unknown;
  readonly doi?: unknown;
  readonly arxivId?: unknown;
  readonly sourceUrl?: unknown;
  readonly links?: readonly unknown[];
  /** By the name that the source has for it, or ours. */
  readonly publicationType?: unknown;
}

/** What was read of a record, and the names of fields whose value is there but cannot be read. */
export interface ParsedFields {
  /** Undefined where there is no title. */
  readonly fields: RecordFields | undefined;
  readonly unread: readonly (keyof RecordFields)[];
}

/** Reads each field by itself: a value of a wrong type costs that field alone. Never throws. */
export function parseFields(raw: RawFields): ParsedFields {
  const text = raw.notation === 'tex' ? texText : plainText;
  const abstract = textsOf(raw.abstract).join('\n');
  const found: FoundFields = {
    title: textsOf(raw.title).map(raw.notation === 'tex' ? onOneLine : plainText)[0],
    abstract: raw.notation === 'tex' ? unlessAbsent(onOneLine(abstract)) : statedAbstract(abstract),
    authors: authorsOf(raw.authors, text),
    year: yearOf(raw.year),
    venue: textsOf(raw.venue).map(text).find(Boolean),
    keywords: keywordsOf(raw.keywords, text),
    doi: statedDoi(textsOf(raw.doi)),
    arxivId: textsOf(raw.arxivId).map(parseArxivId).find(Boolean),
    sourceUrl: textsOf(raw.sourceUrl).map(parseWebAddress).find(Boolean),
    links: linksOf(raw.links),
    publicationType: textsOf(raw.publicationType).map(parsePublicationType).find(Boolean),
  };
  // The DOIs that arXiv gives hold its identifiers.
  const arxivDoi = found.doi?.startsWith('10.48550/arxiv.') ? parseArxivId(found.doi) : undefined;
  const unread = CHECKED.filter((field) => !found[field] && isGiven(raw[field]) && isOdd(field, raw[field]));
  return { fields: statedFields({ ...found, arxivId: found.arxivId ?? arxivDoi }), unread };
}

const CHECKED = ['abstract', 'authors', 'year', 'venue', 'keywords', 'doi'] as const;

/** Texts that say nothing, such as "No abstract available" or "Anonymous", are no fault; other types are. */
function isOdd(field: (typeof CHECKED)[number], value: unknown): boolean {
  return field === 'year' || field === 'doi' || textsOf(value).length === 0;
}

const texText = (text: string) => onOneLine(parseTex(text));

function authorsOf(value: unknown, text: (raw: string) => string): string[] | undefined {
  const names = Array.isArray(value) ? value : [value];
  const [only] = names;
  if (names.length === 1 && typeof only === 'string') return splitAuthors(text(only));
  return distinctAuthors(names.flatMap((name) => nameOf(name) ?? []).map(text));
}

/** Lists hold dates, or as in `date-parts` the parts of one, the year first. */
function yearOf(value: unknown, levels = 4): number | undefined {
  if (typeof value === 'string' || typeof value === 'number') return parseYear(value);
  if (levels === 0) return undefined;
  const inner = isObject(value)
    ? ['date-parts', 'year', 'value', 'raw', 'literal', '$date'].map((key) => valueAt(value, key))
    : entriesOf(value);
  for (const part of inner) {
    const year = yearOf(part, levels - 1);
    if (year !== undefined) return year;
  }
  return undefined;
}

function keywordsOf(value: unknown, text: (raw: string) => string): string[] | undefined {
  const [only, ...others] = textsOf(value);
  if (only === undefined) return undefined;
  if (others.length > 0) return distinctKeywords([only, ...others].map(text));
  return splitKeywords(only.split('\n').map(text).join('\n'));
}

function linksOf(values: readonly unknown[] = []): string[] | undefined {
  const links = new Set(values.flatMap(textsOf).flatMap((address) => parseWebAddress(address) ?? []));
  return links.size > 0 ? [...links] : undefined;
}

/** How a source keeps its records: by which signs they are known, and where their fields are. */
export interface JsonSource {
  matches(record: JsonObject): boolean;
  /** The fields of a record, or the reason why it is no paper. `file` is the name of the file. */
  read(record: JsonObject, file: string): RawFields | { readonly leftOut: string };
}
