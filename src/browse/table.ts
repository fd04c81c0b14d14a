import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { choiceOf, type FacetChoice, type FacetId, facetIds, fitsChoice } from './facet-choices.ts';
import { countedRowModel, type FacetFilter, valueCounts } from './facet-counts.ts';
import type { PaperRow } from './rows.ts';
import type { BrowseState, SortId } from './state.ts';

const noChoice: FacetChoice = { wanted: [], unwanted: [] };

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: countedRowModel(),
  facetedUniqueValues: valueCounts(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
});

const helper = createColumnHelper<typeof features, PaperRow>();

/** Unwanted values have a column of their own, so that each can be counted without the other's filter. */
const unwantedId = (facet: FacetId) => `not-${facet}` as const;

const facetColumn = (facet: FacetId, id: string) =>
  helper.accessor((row) => row.values[facet], {
    id,
    enableSorting: false,
    filterFn: (row, _columnId, { choice, all }: FacetFilter) =>
      fitsChoice(row.original.values[facet], choice, all),
  });

type SortValue = number | string;

/** The sort value of each order. Papers with equal values keep the given order. */
const sortValues: Record<SortId, (row: PaperRow) => SortValue> = {
  relevance: (row) => row.matchRank ?? row.sourceRank,
  source: (row) => row.sourceRank,
  title: (row) => row.titleRank,
  topic: (row) => row.topicRank,
  kind: (row) => row.values.kind[0]!,
  code: (row) => (row.values.code.includes('yes') ? 0 : 1),
  length: (row) => row.length!,
  year: (row) => row.year!,
  venue: (row) => row.values.venue[0]!.toLowerCase(),
  author: (row) => row.authorRank!,
  listed: (row) => row.values.listed[0]!,
};

/** Values that a paper may lack; such papers come last in either direction. */
const isKnown: Partial<Record<string, (row: PaperRow) => boolean>> = {
  length: (row) => row.length !== null,
  year: (row) => row.year !== null,
  venue: (row) => row.values.venue.length > 0,
  author: (row) => row.authorRank !== null,
  listed: (row) => row.values.listed.length > 0,
};

const compare = (a: SortValue, b: SortValue) => (a < b ? -1 : a > b ? 1 : 0);

function sortColumn(id: string, value: (row: PaperRow) => SortValue) {
  const known = isKnown[id];
  return helper.accessor((row) => (known?.(row) === false ? undefined : value(row)), {
    id: `by-${id}`,
    // The engine's own comparison looks up both values by name each time.
    sortFn: (a, b) => compare(value(a.original), value(b.original)),
    sortUndefined: known ? 'last' : false,
    enableColumnFilter: false,
  });
}

const columns = helper.columns([
  ...facetIds.flatMap((facet) => [facetColumn(facet, facet), facetColumn(facet, unwantedId(facet))]),
  ...Object.entries(sortValues).map(([id, value]) => sortColumn(id, value)),
]);

/** Papers as the facet table filters, sorts and pages them for a state. */
export interface Arrangement {
  /** The papers of this page, in order. */
  readonly rows: readonly PaperRow[];
  /** All matching papers, in order. */
  readonly all: readonly PaperRow[];
  readonly pages: number;
  /** The page number of `rows`: the last page where the state asks for one beyond. */
  readonly page: number;
  /**
   * The number of papers that have a value and match all other choices. Choices of the same facet apply as
   * well, except for the other wanted values where any of them is enough; for an unwanted value it is the
   * number of papers that it excludes.
   */
  count(facet: FacetId, value: string): number;
}

function filtersOf({ choices, allTopics }: BrowseState): { id: string; value: FacetFilter }[] {
  return facetIds.flatMap((facet) => {
    const { wanted, unwanted } = choices[facet] ?? noChoice;
    const all = facet === 'topic' && allTopics;
    return [
      ...(wanted.length > 0 ? [{ id: facet, value: { choice: { wanted, unwanted: [] }, all } }] : []),
      ...(unwanted.length > 0
        ? [{ id: unwantedId(facet), value: { choice: { wanted: [], unwanted }, all: false } }]
        : []),
    ];
  });
}

/** The number of papers on a table page. */
export const PAGE_SIZE = 25;

/** The facet table: filters, counts, sorts and pages papers for list and table. */
export function createBrowseTable(): {
  arrange(papers: readonly PaperRow[], state: BrowseState): Arrangement;
} {
  const table = constructTable({
    features,
    columns,
    data: [] as PaperRow[],
    getRowId: (row) => String(row.number),
    autoResetPageIndex: false,
  });
  let given: readonly PaperRow[] = [];
  let filtered: Pick<BrowseState, 'choices' | 'allTopics'> | null = null;
  /** The table caches its results, so only what has changed is filtered, counted and sorted again. */
  const set = (papers: readonly PaperRow[], state: BrowseState) => {
    if (papers !== given) table.setOptions((options) => ({ ...options, data: [...papers] }));
    given = papers;
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
    arrange(papers, state) {
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
        count: (facet, value) => {
          const id = choiceOf(state.choices, facet, value) === 'unwanted' ? unwantedId(facet) : facet;
          return table.getColumn(id)?.getFacetedUniqueValues().get(value) ?? 0;
        },
      };
    },
  };
}
