import type { Options } from 'minisearch';
import { termsOf, termsOfTitle } from '../query/words.ts';

/** What the index knows of a paper; `number` is its search number. */
export interface SearchDocument {
  readonly number: number;
  readonly title: string;
  readonly abstract: string;
}

/** The fields of the index, in the order of their ids. */
export const searchFields = ['title', 'abstract'] as const;
export type SearchField = (typeof searchFields)[number];

/** Whether two neighbours, written as one, are a word of the collection. */
export type ClosedFormTest = (closed: string) => boolean;

/** The index terms of a field, for a collection with these closed forms. */
export function fieldTerms(text: string, field: SearchField, isTerm?: ClosedFormTest): string[] {
  return field === 'title' ? termsOfTitle(text, isTerm) : termsOf(text, isTerm);
}

/** How papers are split into the terms of the index. Queries reach it as terms, see `rank.ts`. */
export function indexOptionsFor(isTerm?: ClosedFormTest): Options<SearchDocument> {
  return {
    idField: 'number',
    fields: [...searchFields],
    tokenize: (text, field) => fieldTerms(text, field as SearchField, isTerm),
    processTerm: (term) => term,
  };
}
