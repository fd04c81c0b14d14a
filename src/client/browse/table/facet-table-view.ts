import type { BrowseState } from '../../../browse/state.ts';
import type { Shown } from '../../../browse/table.ts';
import type { Answer } from '../../../search/engine.ts';
import type { IndexStore } from '../../../search/index-store.ts';
import { loadOnce } from '../../../search/load-once.ts';
import { loadScript } from '../../controls/page-script.ts';
import type { FacetPanel } from '../filters/facet-panel.ts';
import type { ResultParts } from '../results/result-list.ts';
import { type CurrentResults, foundNumbers, hasPhrase } from '../results/result-source.ts';
import type { Workbench } from './facet-table.ts';
import type { ResultTable } from './result-table.ts';

/** What the workbench view is made from. */
export interface WorkbenchParts {
  readonly page: Document;
  readonly store: IndexStore;
  readonly results: ResultParts;
  readonly facets: FacetPanel;
  readonly change: (change: Partial<BrowseState>) => void;
}

/** The workbench on the page: it is fetched when something is first filtered, sorted or laid out as a table. */
export class WorkbenchView {
  readonly #parts: WorkbenchParts;
  /** There, or on its way. */
  #hasWorkbench = false;
  readonly #workbench = loadOnce(() => this.#load());
  /** There once a table was wanted. */
  #table: ResultTable | null = null;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
  }

  /** The papers that fit a state, among those found or all. Rejects when the workbench cannot be fetched. */
  async show(answer: Answer | null, state: BrowseState): Promise<Shown> {
    const workbench = await this.#workbench();
    return workbench.show(answer ? await foundNumbers(answer) : null, state);
  }

  async #load(): Promise<Workbench> {
    this.#hasWorkbench = true;
    try {
      const loadWorkbench = await loadScript(() => import('./facet-table.ts'), 'loadWorkbench');
      const { store, page } = this.#parts;
      return await loadWorkbench(store, page);
    } catch (error) {
      this.#hasWorkbench = false;
      throw error;
    }
  }

  /** Shows the ways on from results that are none, if these are still wanted by then. */
  async showEmpty(current: CurrentResults, isWanted: () => boolean): Promise<void> {
    const showEmptyResult = await loadScript(() => import('../empty-result.ts'), 'showEmptyResult');
    const workbench = await this.#workbench();
    if (isWanted()) await showEmptyResult({ ...this.#parts, workbench }, current, isWanted);
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
    if (answer && hasPhrase(answer) && (!isExact || !this.#hasWorkbench)) {
      facets.hideCounts();
      return;
    }
    if (answer === null && !this.#hasWorkbench) return;
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
