import type { Options } from 'minisearch';
import { termsOf, termsOfTitle } from '../query/words.ts';

/** A paper as the index stores it; `number` is its search number. */
export interface SearchDocument {
  readonly number: number;
  readonly title: string;
  readonly abstract: string;
}

/** The fields of the index, in the order of their ids. */
export const searchFields = ['title', 'abstract'] as const;
export type SearchField = (typeof searchFields)[number];

/** The fields that a query can name; the last two are only indexed where the input has them. */
export const namedFields = ['title', 'author', 'venue'] as const;
export type NamedField = (typeof namedFields)[number];

/** Whether two neighbouring words without their space are a word of the collection. */
export type ClosedFormTest = (closed: string) => boolean;

/** The index terms of a field; `isTerm` tests for the closed forms of the collection. */
export function fieldTerms(text: string, field: SearchField, isTerm?: ClosedFormTest): string[] {
  return field === 'title' ? termsOfTitle(text, isTerm) : termsOf(text, isTerm);
}

/** How MiniSearch splits papers into terms. Queries bypass this and use terms directly, see `rank.ts`. */
export function indexOptionsFor(isTerm?: ClosedFormTest): Options<SearchDocument> {
  return {
    idField: 'number',
    fields: [...searchFields],
    tokenize: (text, field) => fieldTerms(text, field as SearchField, isTerm),
    processTerm: (term) => term,
  };
}
