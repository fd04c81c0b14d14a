import { type BrowseState, HITS_AT_ONCE } from '../../browse/state.ts';
import type { Shown } from '../../browse/table.ts';
import type { SearchEngine } from '../../search/answer/engine.ts';
import { matcherFor } from '../../search/answer/highlight.ts';
import { loadOnce } from '../../search/load-once.ts';
import { part } from '../controls/find-part.ts';
import { loadScript } from '../controls/page-script.ts';
import { paperInFocus } from '../controls/restore-focus.ts';
import type { FacetPanel } from './filters/facet-panel.ts';
import { ResultListing } from './results/result-listing.ts';
import {
  type CurrentResults,
  hasPhrase,
  needsTable,
  type ResultSource,
  rankedSource,
  shownSource,
} from './results/result-source.ts';
import { resultStatus } from './results/search-status.ts';
import type { ResultsPlace } from './search-history.ts';
import type { SearchParts } from './search-parts.ts';
import type { SearchView } from './search-view.ts';
import type { FacetTableView } from './table/facet-table-view.ts';

/** What the desk is made from. */
export interface DeskParts extends SearchParts {
  readonly page: Document;
  readonly view: SearchView;
  readonly facets: FacetPanel;
  readonly change: (change: Partial<BrowseState>) => void;
  /** Told of the results each time they have changed, with null when there are none. */
  readonly shown: (results: CurrentResults | null) => void;
}

/** Whether what is on its way is still what the reader asked for last. */
type IsWanted = () => boolean;

/** Answers a state of the browse page: it asks the engine and the facet table, and shows a list or a table. */
export class ResultDesk {
  readonly #view: SearchView;
  readonly #engine: SearchEngine;
  readonly #facets: FacetPanel;
  /** Fetched with the first results, or when something is first filtered, sorted or laid out as a table. */
  readonly #facetTable: () => Promise<FacetTableView>;
  #loaded: FacetTableView | null = null;
  readonly #listing: ResultListing;
  readonly #empty: HTMLElement;
  readonly #tell: DeskParts['shown'];
  #current: CurrentResults | null = null;

  constructor({ page, view, engine, results, facets, change, shown }: DeskParts) {
    const { store } = engine;
    this.#view = view;
    this.#engine = engine;
    this.#facets = facets;
    this.#facetTable = loadOnce(async () => {
      const View = await loadScript(() => import('./table/facet-table-view.ts'), 'FacetTableView');
      this.#loaded = new View({ page, store, results, facets, change });
      return this.#loaded;
    });
    this.#listing = new ResultListing(page, view.more, results, store);
    this.#empty = part(page, 'empty-result');
    this.#tell = shown;
  }

  /** Where the reader is in the results. */
  get place(): ResultsPlace {
    const paper = paperInFocus(document);
    return { shown: this.#listing.length, scroll: window.scrollY, ...(paper !== undefined && { paper }) };
  }

  /** What stands there before anything is asked: the first of all papers, and the counts of all. */
  showStart(state: BrowseState, isWanted: IsWanted): void {
    const source = this.#everything(state, Number(this.#view.results.dataset.papers));
    const current = { state, answer: null, source, isMatch: () => false };
    this.#view.showStart(resultStatus(current));
    this.#loaded?.hideTable();
    this.#setCurrent(current);
    this.#listing.onShown(current);
    this.#count(current, isWanted);
  }

  /** All papers, of which there are `count`: they are put in order when some of them are wanted. */
  #everything(state: BrowseState, count: number): ResultSource {
    const take = async (most: number) => {
      const { all } = await (await this.#facetTable()).show(null, state);
      return all.slice(0, most).map(({ number }) => number);
    };
    return { take, total: { count, isExact: true }, complete: null };
  }

  /** Brings the counts of the facets up to date when there is time. */
  #count({ answer, state, source }: CurrentResults, isWanted: IsWanted): void {
    // Nothing is fetched for counts that stand there printed, or would not be exact.
    if (this.#loaded === null && (answer === null || hasPhrase(answer))) {
      if (answer) this.#facets.hideCounts();
      return;
    }
    const { isExact } = source.total;
    const count = async () => (await this.#facetTable()).count(answer, state, { isExact, isWanted });
    // A choice of the reader will ask again, and say what failed.
    void count().catch(() => isWanted() && this.#facets.hideCounts());
  }

  /** Takes away what is shown. */
  clear(): void {
    this.#view.clear();
    this.#loaded?.hideTable();
    this.#setCurrent(null);
  }

  /**
   * Shows what was found, at least `count` papers where there are as many. Resolves when results are there, with
   * false when they are no longer wanted.
   */
  async answer(state: BrowseState, count: number, isWanted: IsWanted): Promise<boolean> {
    const answer =
      state.query === '' ? null : await this.#engine.search(state.query, { corrects: !state.literal });
    const shown = needsTable(state) ? await (await this.#facetTable()).show(answer, state) : null;
    const source = shown ? shownSource(shown, answer) : rankedSource(answer!);
    const isMatch = answer ? matcherFor(answer.understood) : () => false;
    const current = { state, answer, source, isMatch };
    const isShown =
      shown && state.view === 'table'
        ? await this.#showTable(current, shown, isWanted)
        : await this.#showList(current, count, isWanted);
    if (!isShown) return false;
    if (shown) this.#facets.showCounts(shown);
    else this.#count(current, isWanted);
    return true;
  }

  async #showList(current: CurrentResults, count: number, isWanted: IsWanted): Promise<boolean> {
    const items = await this.#listing.build(current, 0, Math.max(count, HITS_AT_ONCE));
    if (!isWanted()) return false;
    this.#loaded?.hideTable();
    this.#show(current, items);
    this.#listing.onShown(current);
    return true;
  }

  async #showTable(current: CurrentResults, shown: Shown, isWanted: IsWanted): Promise<boolean> {
    const paint = await (await this.#facetTable()).buildTable(current, shown);
    if (!isWanted()) return false;
    this.#show(current, [], paint());
    this.#view.more.hidden = true;
    return true;
  }

  #show(current: CurrentResults, items: readonly HTMLElement[], spoken?: string): void {
    this.#setCurrent(current);
    this.#view.showResults(current, items, resultStatus(current), spoken);
  }

  /** Makes the list longer; false when that was no longer wanted, or there is none. */
  async showMore(isWanted: IsWanted): Promise<boolean> {
    const current = this.#current;
    if (!current || this.#view.answered === null) return false;
    if (!(await this.#listing.showMore(current, isWanted))) return false;
    this.#view.hideFailure();
    this.#view.say(resultStatus(current));
    return true;
  }

  #setCurrent(results: CurrentResults | null): void {
    this.#current = results;
    this.#empty.hidden = true;
    this.#tell(results);
    const { count, isExact } = results?.source.total ?? { count: 1, isExact: false };
    // While a word is begun, what comes next will find something.
    if (count > 0 || !isExact || results?.answer?.understood.begun) return;
    void this.#showEmpty(results!).catch(() => {});
  }

  async #showEmpty(results: CurrentResults): Promise<void> {
    await (await this.#facetTable()).showEmpty(results, () => this.#current === results);
  }
}
