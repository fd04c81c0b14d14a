import { asksForPapers, type BrowseState } from '../browse/state.ts';
import type { Shown } from '../browse/table.ts';
import type { SearchEngine } from '../search/engine.ts';
import { matcherFor } from '../search/highlight.ts';
import { FacetPanel } from './facet-panel.ts';
import { HITS_AT_ONCE, ResultListing } from './result-listing.ts';
import { type CurrentResults, needsWorkbench, rankedSource, shownSource } from './result-source.ts';
import { type ResultsPlace, SearchHistory } from './search-history.ts';
import { readSearchParts } from './search-parts.ts';
import { resultStatus } from './search-status.ts';
import { SearchView } from './search-view.ts';
import { reloadIfGone } from './stale-page.ts';
import { ViewChoice } from './view-choice.ts';
import { WorkbenchView } from './workbench-view.ts';

const TYPING_PAUSE_MS = 100;
const SLOW_AFTER_MS = 250;

/** Results are there; `complete` tells when nothing of them will move any more. */
interface Painted {
  readonly complete: Promise<unknown>;
}

class SearchPage {
  readonly #view: SearchView;
  readonly #history = new SearchHistory(window);
  readonly #engine: SearchEngine;
  readonly #folder: string;
  readonly #facets: FacetPanel;
  readonly #choice: ViewChoice;
  readonly #workbench: WorkbenchView;
  readonly #listing: ResultListing;
  /** What was asked for last, shown or still on its way. */
  #asked: BrowseState;
  #turn = 0;
  #typing: number | undefined;
  #current: CurrentResults | null = null;
  readonly #tell: (results: CurrentResults | null) => void;
  /** Does once more what has failed. */
  #again = () => {};

  constructor(page: Document, shown: (results: CurrentResults | null) => void) {
    this.#tell = shown;
    this.#view = new SearchView(page);
    this.#asked = this.#history.state;
    const { engine, results, folder } = readSearchParts(page, this.#view);
    const { store } = engine;
    this.#engine = engine;
    this.#folder = folder;
    const change = (part: Partial<BrowseState>) => this.#change(part);
    const facets = new FacetPanel(page, (choices) => change({ ...choices, page: 1 }));
    this.#facets = facets;
    this.#choice = new ViewChoice(page, change);
    this.#workbench = new WorkbenchView({ page, store, results, facets, change });
    this.#listing = new ResultListing(page, this.#view.more, results, store);
  }

  #setCurrent(results: CurrentResults | null): void {
    this.#current = results;
    this.#tell(results);
  }

  start(): void {
    const { field, form, more, retry, list } = this.#view;
    const { state, place } = this.#history;
    // What a reader typed before this script ran goes before the address.
    const typed = field.value.trim();
    if (typed === '' || typed === state.query) {
      field.value = state.query;
      void this.#run(state, place);
    } else void this.#run({ ...state, query: typed, literal: false });
    field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#view.markBusy();
      this.#typing = window.setTimeout(() => this.#runTyped(), TYPING_PAUSE_MS);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      const isAnswered = this.#view.answered === field.value.trim();
      void (isAnswered ? Promise.resolve() : this.#runTyped()).then(() => this.#history.settle());
    });
    more.addEventListener('click', () => this.#showMore());
    retry.addEventListener('click', () => {
      // The button goes away when it has worked, and would take the place of a keyboard reader with it.
      if (retry.matches(':focus-visible')) field.focus();
      this.#again();
    });
    list.addEventListener('click', () => this.#history.settle());
    window.addEventListener('popstate', () => {
      clearTimeout(this.#typing);
      this.#history.settle();
      const { state, place } = this.#history;
      field.value = state.query;
      void this.#run(state, place ?? { shown: 0, scroll: 0 });
    });
    for (const event of ['scrollend', 'pagehide']) {
      window.addEventListener(event, () => this.#keepPlace());
    }
  }

  #runTyped(): Promise<void> {
    const query = this.#view.field.value.trim();
    const state = this.#asked;
    return this.#run({ ...state, query, literal: query === state.query && state.literal, page: 1 });
  }

  /** A choice is a step of its own: Back undoes it. */
  #change(change: Partial<BrowseState>): void {
    clearTimeout(this.#typing);
    this.#history.settle();
    const query = this.#view.field.value.trim();
    void this.#run({ ...this.#asked, query, ...change }).then(() => this.#history.settle());
  }

  async #run(state: BrowseState, place: ResultsPlace | null = null): Promise<void> {
    const turn = ++this.#turn;
    const view = this.#view;
    this.#asked = state;
    view.markBusy();
    this.#facets.show(state);
    this.#choice.show(state);
    const slow = window.setTimeout(() => {
      if (turn === this.#turn && view.answered === null) view.say('Searching…');
    }, SLOW_AFTER_MS);
    try {
      if (!asksForPapers(state)) {
        view.showStart();
        this.#workbench.hideTable();
        this.#setCurrent(null);
        this.#history.show(state);
        void this.#count(null, state, true);
        if (place) window.scrollTo(0, place.scroll);
      } else await this.#answer(state, place, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#history.show(state);
      view.clear();
      this.#workbench.hideTable();
      this.#fail(error, () => void this.#run(state, place));
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows what was found, unless the reader has asked something else meanwhile. */
  async #answer(state: BrowseState, place: ResultsPlace | null, turn: number): Promise<void> {
    const answer =
      state.query === '' ? null : await this.#engine.search(state.query, { corrects: !state.literal });
    const shown = needsWorkbench(state) ? await this.#workbench.show(answer, state) : null;
    const source = shown ? shownSource(shown) : rankedSource(answer!);
    const isMatch = answer ? matcherFor(answer.understood) : () => false;
    const current = { state, answer, source, isMatch };
    const painted =
      shown && state.view === 'table'
        ? await this.#showTable(current, shown, turn)
        : await this.#showList(current, Math.max(place?.shown ?? 0, HITS_AT_ONCE), turn);
    if (painted === null) return;
    this.#history.show(state);
    if (shown) this.#facets.showCounts(shown);
    else void painted.complete.then(() => this.#count(answer, state, source.total.isExact));
    if (!place) return;
    this.#workbench.tableScroll = place.tableScroll ?? 0;
    // Only with their excerpts are the results as tall as they were; a reader who scrolls meanwhile goes first.
    const before = window.scrollY;
    await painted.complete;
    if (turn === this.#turn && window.scrollY === before) window.scrollTo(0, place.scroll);
  }

  /** Null when the reader has asked something else meanwhile. */
  async #showList(current: CurrentResults, count: number, turn: number): Promise<Painted | null> {
    const { items, complete } = await this.#listing.build(current, 0, count);
    if (turn !== this.#turn) return null;
    this.#setCurrent(current);
    this.#workbench.hideTable();
    this.#view.showResults(current.state.query, current.answer, items, resultStatus(current));
    this.#listing.onShown(current);
    return { complete };
  }

  async #showTable(current: CurrentResults, shown: Shown, turn: number): Promise<Painted | null> {
    const paint = await this.#workbench.buildTable(current, shown);
    if (turn !== this.#turn) return null;
    this.#setCurrent(current);
    paint();
    this.#view.showResults(current.state.query, current.answer, [], resultStatus(current));
    this.#view.more.hidden = true;
    return { complete: Promise.resolve() };
  }

  #count(answer: CurrentResults['answer'], state: BrowseState, isExact: boolean): Promise<void> {
    return this.#workbench.count(answer, state, { isExact, isWanted: () => state === this.#asked });
  }

  #fail(error: unknown, again: () => void): void {
    if (reloadIfGone(error, this.#folder)) return;
    this.#again = again;
    this.#view.showFailure(!navigator.onLine);
  }

  /** Remembers where the reader is in the results, while there are any. */
  #keepPlace(): void {
    if (this.#view.answered === null) return;
    const { tableScroll } = this.#workbench;
    this.#history.keepPlace({ shown: this.#listing.length, scroll: window.scrollY, tableScroll });
  }

  async #showMore(): Promise<void> {
    const current = this.#current;
    if (!current || this.#view.answered === null) return;
    const turn = ++this.#turn;
    try {
      if (!(await this.#listing.showMore(current, () => turn === this.#turn))) return;
      this.#view.hideFailure();
      this.#view.say(resultStatus(current));
      this.#keepPlace();
    } catch (error) {
      if (turn === this.#turn) this.#fail(error, () => void this.#showMore());
    }
  }
}

/**
 * Wires the search page: results as one types, filters, order and layout; the address as the view. `shown` is
 * called with the results each time they have changed, with null when there are none.
 */
export function setUpSearchPage(page: Document, shown: (results: CurrentResults | null) => void): void {
  new SearchPage(page, shown).start();
}
