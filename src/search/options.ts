import type { Options, SearchOptions } from 'minisearch';
import { termsOf, termsOfTitle } from './words.ts';

/** What the index knows of a paper; `number` is its search number. */
export interface SearchDocument {
  readonly number: number;
  readonly title: string;
  readonly abstract: string;
}

/** The fields of the index, in the order of their ids. */
export const searchFields = ['title', 'abstract'] as const;
export type SearchField = (typeof searchFields)[number];

/**
 * How a query is run. Queries reach MiniSearch as terms, so they are not split again. The weights are those
 * that ranked known items best on separate tuning queries.
 */
const searchOptions: SearchOptions = {
  boost: { title: 5 },
  bm25: { k: 0.6, b: 0.7, d: 0.5 },
  combineWith: 'OR',
  prefix: false,
  fuzzy: false,
  tokenize: (term) => [term],
  processTerm: (term) => term,
};

/** Whether two neighbours, written as one, are a word of the collection. */
export type ClosedFormTest = (closed: string) => boolean;

/** The index terms of a field, for a collection with these closed forms. */
export function fieldTerms(text: string, field: SearchField, isTerm?: ClosedFormTest): string[] {
  return field === 'title' ? termsOfTitle(text, isTerm) : termsOf(text, isTerm);
}

/** The one options object of the search index: the build, the page and the terminal all use it. */
export function indexOptionsFor(isTerm?: ClosedFormTest): Options<SearchDocument> {
  return {
    idField: 'number',
    fields: [...searchFields],
    tokenize: (text, field) => fieldTerms(text, field as SearchField, isTerm),
    processTerm: (term) => term,
    searchOptions,
  };
}

/** The same where nothing is indexed. */
export const indexOptions = indexOptionsFor();
