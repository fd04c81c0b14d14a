import type { BrowseState } from '../../../browse/state.ts';
import type { Shown } from '../../../browse/table.ts';
import type { Answer } from '../../../search/answer/engine.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { loadOnce } from '../../../search/load-once.ts';
import { loadScript } from '../../controls/page-script.ts';
import type { FacetPanel } from '../filters/facet-panel.ts';
import type { ResultParts } from '../results/result-list.ts';
import { type CurrentResults, foundNumbers, hasPhrase } from '../results/result-source.ts';
import type { FacetTable } from './facet-table.ts';
import type { ResultTable } from './result-table.ts';

/** What the view of the facet table is made from. */
export interface FacetTableParts {
  readonly page: Document;
  readonly store: IndexStore;
  readonly results: ResultParts;
  readonly facets: FacetPanel;
  readonly change: (change: Partial<BrowseState>) => void;
}

/** The facet table on the page: it is fetched when something is first filtered, sorted or laid out as a table. */
export class FacetTableView {
  readonly #parts: FacetTableParts;
  /** There, or on its way. */
  #hasFacetTable = false;
  readonly #facetTable = loadOnce(() => this.#load());
  /** There once a table was wanted. */
  #table: ResultTable | null = null;

  constructor(parts: FacetTableParts) {
    this.#parts = parts;
  }

  /** The papers that fit a state, among those found or all. Rejects when the facet table cannot be fetched. */
  async show(answer: Answer | null, state: BrowseState): Promise<Shown> {
    const facetTable = await this.#facetTable();
    return facetTable.show(answer ? await foundNumbers(answer) : null, state);
  }

  async #load(): Promise<FacetTable> {
    this.#hasFacetTable = true;
    try {
      const loadFacetTable = await loadScript(() => import('./facet-table.ts'), 'loadFacetTable');
      const { store, page } = this.#parts;
      return await loadFacetTable(store, page);
    } catch (error) {
      this.#hasFacetTable = false;
      throw error;
    }
  }

  /** Shows the ways on from results that are none, if these are still wanted by then. */
  async showEmpty(current: CurrentResults, isWanted: () => boolean): Promise<void> {
    const showEmptyResult = await loadScript(() => import('../empty-result.ts'), 'showEmptyResult');
    const facetTable = await this.#facetTable();
    if (isWanted()) await showEmptyResult({ ...this.#parts, facetTable }, current, isWanted);
  }

  /** Makes the rows of the table; what it returns shows them, and tells what to announce if not the status. */
  async buildTable(current: CurrentResults, shown: Shown): Promise<() => string | undefined> {
    const ResultTable = await loadScript(() => import('./result-table.ts'), 'ResultTable');
    const { page, results, change, store } = this.#parts;
    this.#table ??= new ResultTable(page, results, change);
    return this.#table.build(shown, current, store);
  }

  hideTable(): void {
    this.#table?.hide();
  }

  /**
   * Brings the counts of the facets up to date when there is time, if they are still wanted then. Counts of
   * which nothing is known are taken away: for a phrase, neither texts nor columns are fetched for them alone.
   */
  async count(
    answer: Answer | null,
    state: BrowseState,
    { isExact, isWanted }: { isExact: boolean; isWanted: () => boolean },
  ): Promise<void> {
    const { facets } = this.#parts;
    if (answer && hasPhrase(answer) && (!isExact || !this.#hasFacetTable)) {
      facets.hideCounts();
      return;
    }
    if (answer === null && !this.#hasFacetTable) return;
    try {
      await new Promise<void>((resolve) => (window.requestIdleCallback ?? setTimeout)(() => resolve()));
      const shown = await this.show(answer, { ...state, query: answer ? state.query : '' });
      if (isWanted()) facets.showCounts(shown);
    } catch {
      // A choice of the reader will ask again, and say what failed.
      if (isWanted()) facets.hideCounts();
    }
  }
}
