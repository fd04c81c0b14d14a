import { type BrowseState, HITS_AT_ONCE } from '../../../browse/state.ts';
import type { IndexStore } from '../../../search/index/index-store.ts';
import { part } from '../../controls/find-part.ts';
import { LiveStatus } from '../../controls/live-status.ts';
import { loadScript } from '../../controls/page-script.ts';
import type { ResultTable } from '../table/result-table.ts';
import { type ResultParts, readResultParts } from './result-item.ts';
import { ResultList } from './result-list.ts';
import type { Results } from './results.ts';
import { showNotes } from './search-notes.ts';
import { resultStatus } from './search-status.ts';

/** Shows results as a list or a table, with a status line above. */
export class ResultsView {
  readonly root: HTMLElement;
  readonly list: ResultList;
  readonly status: LiveStatus;
  readonly #page: Document;
  readonly #parts: ResultParts;
  readonly #change: (change: Partial<BrowseState>) => void;
  /** Loaded when a table is first requested. */
  #table: ResultTable | null = null;

  /** `change` receives the changes of state that a reader makes in the table. */
  constructor(page: Document, store: IndexStore, change: (change: Partial<BrowseState>) => void) {
    this.root = part(page, 'search-results');
    this.status = new LiveStatus(part(page, 'search-status'));
    this.#page = page;
    this.#parts = readResultParts(page, store);
    this.#change = change;
    this.list = new ResultList(page, this.#parts);
  }

  /** The query of the results shown; null without results. */
  get answered(): string | null {
    return this.root.dataset.query ?? null;
  }

  /** Builds items (a list of at least `count`) or rows; the returned function shows them. May reject. */
  async build(results: Results, count: number): Promise<() => void> {
    const { state, arrangement } = results;
    if (arrangement === null || state.view === 'list') {
      const items = await this.list.build(results, 0, Math.max(count, HITS_AT_ONCE));
      return () => this.showList(results, items);
    }
    const ResultTable = await loadScript(() => import('../table/result-table.ts'), 'ResultTable');
    this.#table ??= new ResultTable(this.#page, this.#parts, this.#change);
    const showRows = await this.#table.build(results, arrangement);
    return () => {
      this.list.clear();
      this.#say(results, showRows());
    };
  }

  /** Shows results as these items, or as the printed papers. */
  showList(results: Results, items?: readonly Element[]): void {
    this.#table?.hide();
    this.list.show(results, items);
    this.#say(results);
  }

  /** Sets the status line; `spoken` is announced instead of it. */
  #say(results: Results, spoken?: string): void {
    showNotes(this.#page, results);
    this.status.say(resultStatus(results), spoken);
    const { query } = results.state;
    // Reserves space for the topics of the query, which are loaded after its results.
    this.root.toggleAttribute('data-of-query', query !== '');
    this.root.dataset.query = query;
  }

  /** Appends results to the list, unless `isWanted` is false by then; returns whether it did. */
  async showMore(results: Results, isWanted: () => boolean): Promise<boolean> {
    const isLonger = await this.list.showMore(results, isWanted);
    if (isLonger) this.status.say(resultStatus(results));
    return isLonger;
  }

  /** Removes the results of an earlier query. */
  clear(): void {
    this.list.clear();
    this.#table?.hide();
    showNotes(this.#page, null);
  }
}
