import {
  constructTable,
  createColumnHelper,
  rowPaginationFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { listOf } from '../search/columns.ts';
import type { FacetId } from './facet-choices.ts';
import type { PaperFacts } from './paper-facts.ts';
import { FilteredPapers } from './paper-filter.ts';
import { sortByRank, sortRanks } from './paper-order.ts';
import type { BrowseState } from './state.ts';

/** A paper in a row of the table: what its cells show besides its record. */
export interface PaperRow {
  /** Its search number. */
  readonly number: number;
  /** The number of words of the abstract; null where there is none. */
  readonly length: number | null;
  readonly hasCode: boolean;
}

/** Papers as the facet table filters, sorts and pages them for a state. */
export interface Arrangement {
  /** The papers of this page, in order. */
  readonly rows: readonly PaperRow[];
  /** The search numbers of all matching papers, in order. */
  readonly all: Uint32Array;
  readonly pages: number;
  /** The page number of `rows`: the last page where the state asks for one beyond. */
  readonly page: number;
  /** How many papers have a value, see `FilteredPapers`. */
  count(facet: FacetId, value: string): number;
}

/** The number of papers on a table page. */
export const PAGE_SIZE = 25;

const features = tableFeatures({ coreReactivityFeature: storeReactivityBindings(), rowPaginationFeature });
const columns = createColumnHelper<typeof features, PaperRow>().columns([]);

/**
 * The facet table: filters, counts, sorts and pages papers for list and table. The engine has the rows of one page;
 * what concerns all papers is done in arrays of numbers, as there may be tens of thousands. `topicOrder` are the
 * topic slugs sorted by name.
 */
export class BrowseTable {
  readonly #facts: PaperFacts;
  readonly #topicOrder: readonly string[];
  readonly #table = constructTable({
    features,
    columns,
    data: [] as PaperRow[],
    getRowId: (row) => String(row.number),
    manualPagination: true,
    autoResetPageIndex: false,
    initialState: { pagination: { pageIndex: 0, pageSize: PAGE_SIZE } },
  });

  constructor(facts: PaperFacts, topicOrder: readonly string[] = facts.values('topic').names) {
    this.#facts = facts;
    this.#topicOrder = topicOrder;
  }

  /** Arranges papers, given by search numbers in their order: the best first, or as in the dumps where it is null. */
  arrange(given: Uint32Array | null, state: BrowseState): Arrangement {
    const facts = this.#facts;
    const papers = given ?? this.#inSourceOrder();
    const filtered = new FilteredPapers(facts, papers, state);
    const all = this.#sort(filtered.matching, state);
    this.#table.setOptions((options) => ({ ...options, rowCount: all.length }));
    const pages = Math.max(1, this.#table.getPageCount());
    const page = Math.min(state.page, pages);
    this.#table.setPagination({ pageIndex: page - 1, pageSize: PAGE_SIZE });
    const data = Array.from(all.subarray((page - 1) * PAGE_SIZE, page * PAGE_SIZE), (number) =>
      this.#rowOf(number),
    );
    this.#table.setOptions((options) => ({ ...options, data }));
    const rows = this.#table.getRowModel().rows.map((row) => row.original);
    return { all, rows, pages, page, count: (facet, value) => filtered.count(facet, value) };
  }

  #inSourceOrder(): Uint32Array {
    const every = Uint32Array.from({ length: this.#facts.papers }, (_, number) => number);
    return sortByRank(every, this.#facts.ranks('source'), false);
  }

  #sort(papers: Uint32Array, { sort }: BrowseState): Uint32Array {
    if (sort === null) return papers;
    if (sort.by === 'relevance') return sort.descending ? papers.toReversed() : papers;
    return sortByRank(papers, sortRanks(this.#facts, sort.by, this.#topicOrder), sort.descending);
  }

  #rowOf(number: number): PaperRow {
    const { lengths } = this.#facts;
    const code = this.#facts.values('code');
    const hasCode = listOf(code, number).includes(code.places.get('yes') ?? -1);
    return { number, length: lengths[number] ?? null, hasCode };
  }
}
