import {
  constructTable,
  createColumnHelper,
  rowPaginationFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { abstractLength } from '../collection/language/word-count.ts';
import { type Arrangement, PAGE_SIZE, type PaperRow } from './table.ts';

const features = tableFeatures({ coreReactivityFeature: storeReactivityBindings(), rowPaginationFeature });
const columns = createColumnHelper<typeof features, PaperRow>().columns([]);

/** What the table says of the length of an abstract: its number of words, a dash where there is none. */
export const lengthCell = (paper: Parameters<typeof abstractLength>[0]): string =>
  String(abstractLength(paper) || '–');

/** The rows on screen, kept by the table engine; lists have no use for it, and do not load it. */
export class TableRows {
  readonly #table = constructTable({
    features,
    columns,
    data: [] as PaperRow[],
    getRowId: (row) => String(row.number),
    manualPagination: true,
    autoResetPageIndex: false,
    initialState: { pagination: { pageIndex: 0, pageSize: PAGE_SIZE } },
  });

  /** Turns to the page of an arrangement, and gives its rows in order. */
  turnTo({ rows, page, matching }: Pick<Arrangement, 'rows' | 'page' | 'matching'>): PaperRow[] {
    this.#table.setOptions((options) => ({ ...options, rowCount: matching.length, data: [...rows] }));
    this.#table.setPagination({ pageIndex: page - 1, pageSize: PAGE_SIZE });
    return this.#table.getRowModel().rows.map((row) => row.original);
  }
}
