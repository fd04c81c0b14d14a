import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSelectionFeature,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { type FacetChoice, type FacetId, facetIds, fitsChoice } from './facets.ts';
import type { PaperRow } from './rows.ts';
import type { BrowseState, SortId } from './state.ts';

/** A filter of one facet: the reader's choice, and whether all wanted values must be there. */
interface FacetFilter {
  readonly choice: FacetChoice;
  readonly all: boolean;
}

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
  rowSelectionFeature,
});

const helper = createColumnHelper<typeof features, PaperRow>();

const facetColumn = (facet: FacetId) =>
  helper.accessor((row) => row.values[facet], {
    id: facet,
    enableSorting: false,
    getUniqueValues: (row) => [...row.values[facet]],
    filterFn: (row, _columnId, { choice, all }: FacetFilter) =>
      fitsChoice(row.original.values[facet], choice, all),
  });

const sortColumns: Record<SortId, (row: PaperRow) => number> = {
  relevance: (row) => row.matchRank ?? row.sourceRank,
  source: (row) => row.sourceRank,
  title: (row) => row.titleRank,
  length: (row) => row.length,
  year: (row) => row.year ?? Number.NEGATIVE_INFINITY,
};

const columns = helper.columns([
  ...facetIds.map(facetColumn),
  ...Object.entries(sortColumns).map(([id, value]) =>
    helper.accessor(value, { id: `by-${id}`, sortFn: 'basic', enableColumnFilter: false }),
  ),
]);

/** What the workbench shows for a state. */
export interface Shown {
  /** The papers of this page, in order. */
  readonly rows: readonly PaperRow[];
  /** All papers that fit, in order. */
  readonly all: readonly PaperRow[];
  readonly pages: number;
  /** The page that `rows` are: the last one where the state asks for one beyond. */
  readonly page: number;
  /** How many of the papers that fit the other choices have a value. */
  count(facet: FacetId, value: string): number;
}

function filtersOf({ choices, allTopics }: BrowseState): { id: FacetId; value: FacetFilter }[] {
  return facetIds.flatMap((facet) => {
    const choice = choices[facet];
    return choice ? [{ id: facet, value: { choice, all: facet === 'topic' && allTopics } }] : [];
  });
}

/** Table pages hold this many papers. */
export const PAGE_SIZE = 25;

/**
 * Filters, counts, sorts and pages papers; the selection is kept by id, whatever is shown. One engine serves
 * the list and the table.
 */
export function createBrowseTable(): {
  show(papers: readonly PaperRow[], state: BrowseState): Shown;
} {
  const table = constructTable({
    features,
    columns,
    data: [] as PaperRow[],
    getRowId: (row) => row.id,
    enableMultiRowSelection: true,
    autoResetPageIndex: false,
  });
  let shown: readonly PaperRow[] = [];
  let filtered: Pick<BrowseState, 'choices' | 'allTopics'> | null = null;
  /** Filters, counts and orders anew only what has changed: the table keeps what it was asked before. */
  const set = (papers: readonly PaperRow[], state: BrowseState) => {
    if (papers !== shown) table.setOptions((options) => ({ ...options, data: [...papers] }));
    shown = papers;
    if (filtered?.choices !== state.choices || filtered.allTopics !== state.allTopics) {
      table.setColumnFilters(filtersOf(state));
      filtered = state;
    }
    const id = `by-${state.sort?.by ?? (state.query === '' ? 'source' : 'relevance')}`;
    const desc = state.sort?.descending ?? false;
    const [order] = table.store.state.sorting;
    if (order?.id !== id || order.desc !== desc) table.setSorting([{ id, desc }]);
  };
  return {
    show(papers, state) {
      set(papers, state);
      const all = table.getSortedRowModel().rows.map((row) => row.original);
      const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
      const page = Math.min(state.page, pages);
      table.setPagination({ pageIndex: page - 1, pageSize: PAGE_SIZE });
      return {
        all,
        rows: table.getRowModel().rows.map((row) => row.original),
        pages,
        page,
        count: (facet, value) => table.getColumn(facet)?.getFacetedUniqueValues().get(value) ?? 0,
      };
    },
  };
}
