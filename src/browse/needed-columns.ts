import type { ColumnName } from '../search/columns.ts';
import type { FacetId } from './facet-choices.ts';
import type { BrowseState, SortId } from './state.ts';

/** The column that has the values of each facet. */
const columnOfFacet: Record<FacetId, ColumnName> = {
  topic: 'facets',
  kind: 'facets',
  code: 'facets',
  result: 'facets',
  length: 'facet-length',
  mention: 'facet-mention',
  year: 'facet-year',
  venue: 'facet-venue',
  author: 'facet-author',
  listed: 'facet-listed',
};

/** The column by which each order sorts; none for those in which papers were found, or stand in the dumps. */
const columnOfSort: Record<SortId, ColumnName | null> = {
  relevance: null,
  source: null,
  title: 'order-title',
  topic: 'facets',
  kind: 'facets',
  code: 'facets',
  length: 'facet-length',
  year: 'facet-year',
  venue: 'facet-venue',
  author: 'order-author',
  listed: 'facet-listed',
};

/** The cells of table rows that say what the record of a paper does not. */
const cellColumns: readonly ColumnName[] = ['facets', 'facet-length'];

/**
 * The columns from which papers are filtered and sorted for a state, and counted by the values of `counted`.
 * @example neededColumns({ query: 'merging', choices: {}, sort: null, view: 'list' }) // => []
 */
export function neededColumns(
  { choices, sort, view }: BrowseState,
  counted: Iterable<FacetId> = [],
): ColumnName[] {
  const facets = [...(Object.keys(choices) as FacetId[]), ...counted];
  const sorted = sort && columnOfSort[sort.by];
  return [
    ...new Set([
      ...facets.map((facet) => columnOfFacet[facet]),
      ...(sorted === null ? [] : [sorted]),
      ...(view === 'table' ? cellColumns : []),
    ]),
  ];
}
