import type { Paper } from '../../collection/paper.ts';
import { parseArxivId, parseDoi } from '../../collection/read/fields/identifiers.ts';
import type { IndexStore } from '../index/index-store.ts';
import { cleanQuery } from './copied-text.ts';

/** An address without what people leave out or add: scheme, `www.`, capitals, a slash at the end. */
const addressForm = (address: string) => cleanQuery(address).toLowerCase().replace(/\/+$/, '');

/**
 * The identifiers that find a paper: its DOI, its arXiv id and the address of its publication, in lower case.
 * @example identifiersOf({ doi: '10.1000/a', sourceUrl: 'https://www.example.org/A/' }) // => ['10.1000/a', 'example.org/a']
 */
export function identifiersOf({
  doi,
  arxivId,
  sourceUrl,
}: Pick<Paper, 'doi' | 'arxivId' | 'sourceUrl'>): string[] {
  const identifiers = [doi && (parseDoi(doi) ?? doi), arxivId, sourceUrl && addressForm(sourceUrl)];
  return [...new Set(identifiers.filter((identifier) => identifier !== undefined))].map((identifier) =>
    identifier.toLowerCase(),
  );
}

/** An identifier may have its name before it: "doi: 10.1000/a". */
const MOST_WORDS = 2;

/** What a query may be as an identifier, the surest first; none for a query of several words. */
function possibleIdentifiers(typed: string): string[] {
  const cleaned = cleanQuery(typed);
  if (cleaned.split(' ').length > MOST_WORDS) return [];
  return [addressForm(typed), parseDoi(cleaned), parseArxivId(cleaned)?.toLowerCase()].filter(
    (identifier) => identifier !== undefined && identifier !== '',
  ) as string[];
}

/** The search number of the paper that a query names by DOI, arXiv id or address; null without one. */
export async function findIdentified(typed: string, store: IndexStore): Promise<number | null> {
  for (const identifier of possibleIdentifiers(typed)) {
    const number = await store.identified(identifier);
    if (number !== null) return number;
  }
  return null;
}
