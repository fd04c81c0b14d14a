import type { ColumnName } from '../search/columns.ts';
import type { FacetId } from './facet-choices.ts';
import type { BrowseState, SortId } from './state.ts';

/** The column by which each order sorts; none for those in which papers were found, or stand in the dumps. */
const columnOfSort: Record<SortId, ColumnName | null> = {
  relevance: null,
  source: null,
  title: 'order-title',
  topic: 'facet-topic',
  kind: 'facet-kind',
  code: 'facet-code',
  length: 'facet-length',
  year: 'facet-year',
  venue: 'facet-venue',
  author: 'order-author',
  listed: 'facet-listed',
};

/**
 * Whether papers that were not searched for stand in the order of the dumps, all of them or those of one value. By title
 * and by author each paper has a place of its own.
 */
export const followsSource = ({ sort }: Pick<BrowseState, 'sort'>): boolean =>
  !sort || !columnOfSort[sort.by]?.startsWith('order-');

/**
 * The columns from which papers are filtered and sorted for a state, and counted by the values of `counted`. With
 * `hasTopicPapers` the papers of each topic are known apart, and filtering by topics needs no column.
 * @example neededColumns({ query: 'merging', choices: {}, sort: null, view: 'list', hiddenColumns: [] }) // => []
 */
export function neededColumns(
  { choices, sort, view, hiddenColumns }: BrowseState,
  counted: Iterable<FacetId> = [],
  hasTopicPapers = false,
): ColumnName[] {
  const filtered = (Object.keys(choices) as FacetId[]).filter(
    (facet) => !hasTopicPapers || facet !== 'topic',
  );
  const facets = [...filtered, ...counted];
  const sorted = sort && columnOfSort[sort.by];
  return [
    ...new Set([
      ...facets.map((facet) => `facet-${facet}` as const),
      ...(sorted === null ? [] : [sorted]),
      // All other cells say what is in the record of a paper.
      ...(view === 'table' && !hiddenColumns.includes('code') ? (['facet-code'] as const) : []),
    ]),
  ];
}
