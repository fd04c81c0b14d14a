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

/** Shows results as a list or a table, and says above them what was found. */
export class ResultsView {
  readonly root: HTMLElement;
  readonly list: ResultList;
  readonly status: LiveStatus;
  readonly #page: Document;
  readonly #parts: ResultParts;
  readonly #change: (change: Partial<BrowseState>) => void;
  /** There once a table was wanted. */
  #table: ResultTable | null = null;

  /** `change` is called with what a reader changes of the state at the table. */
  constructor(page: Document, store: IndexStore, change: (change: Partial<BrowseState>) => void) {
    this.root = part(page, 'search-results');
    this.status = new LiveStatus(part(page, 'search-status'));
    this.#page = page;
    this.#parts = readResultParts(page, store);
    this.#change = change;
    this.list = new ResultList(page, this.#parts);
  }

  /** The query that the results answer; null while they answer none. */
  get answered(): string | null {
    return this.root.dataset.query ?? null;
  }

  /** Makes items or rows, of a list at least `count`. What it returns shows them. Rejects when some cannot be had. */
  async build(results: Results, count: number): Promise<() => void> {
    const { state, shown } = results;
    if (shown === null || state.view === 'list') {
      const items = await this.list.build(results, 0, Math.max(count, HITS_AT_ONCE));
      return () => this.showList(results, items);
    }
    const ResultTable = await loadScript(() => import('../table/result-table.ts'), 'ResultTable');
    this.#table ??= new ResultTable(this.#page, this.#parts, this.#change);
    const showRows = await this.#table.build(results, shown);
    return () => {
      this.list.clear();
      this.#say(results, showRows());
    };
  }

  /** Shows results as these items, or as the papers that were printed. */
  showList(results: Results, items?: readonly Element[]): void {
    this.#table?.hide();
    this.list.show(results, items);
    this.#say(results);
  }

  /** `spoken` is announced instead of the status. */
  #say(results: Results, spoken?: string): void {
    showNotes(this.#page, results);
    this.status.say(resultStatus(results), spoken);
    const { query } = results.state;
    // Room is left for the topics that the query is about, which come after its results.
    this.root.toggleAttribute('data-of-query', query !== '');
    this.root.dataset.query = query;
  }

  /** Makes the list longer, unless `isWanted` says no by the time there are more; returns whether. */
  async showMore(results: Results, isWanted: () => boolean): Promise<boolean> {
    const isLonger = await this.list.showMore(results, isWanted);
    if (isLonger) this.status.say(resultStatus(results));
    return isLonger;
  }

  /** Takes away what an earlier query found. */
  clear(): void {
    this.list.clear();
    this.#table?.hide();
    showNotes(this.#page, null);
  }
}
