import { searchText } from '../../browse/search-text.ts';
import { asksForPapers, type BrowseState, browseStateUrl, HITS_AT_ONCE } from '../../browse/state.ts';
import { curePage, reloadPage, ScriptLost } from '../controls/page-script.ts';
import { focusPaper } from '../controls/restore-focus.ts';
import { reloadIfGone } from '../index-files/stale-page.ts';
import { ResultDesk } from './browse-controller.ts';
import { FacetPanel } from './filters/facet-panel.ts';
import type { CurrentResults } from './results/result-source.ts';
import { type ResultsPlace, SearchHistory } from './search-history.ts';
import { readSearchParts } from './search-parts.ts';
import { SearchView } from './search-view.ts';
import { offeredSorts, ViewChoice } from './view-choice.ts';
import { keepWaiting, takeWaiting } from './waiting-query.ts';

const TYPING_PAUSE_MS = 100;
const SLOW_AFTER_MS = 250;

class SearchPage {
  readonly #view: SearchView;
  readonly #history: SearchHistory;
  readonly #folder: string;
  readonly #facets: FacetPanel;
  readonly #choice: ViewChoice;
  readonly #desk: ResultDesk;
  /** What was asked for last, shown or still on its way. */
  #asked: BrowseState;
  /** How often more was wanted. */
  #wishes = 0;
  #typing: number | undefined;
  /** Does once more what has failed. */
  #again = () => {};

  constructor(page: Document, shown: (results: CurrentResults | null) => void) {
    this.#view = new SearchView(page);
    this.#history = new SearchHistory(window, offeredSorts(page));
    this.#asked = this.#history.state;
    const parts = readSearchParts(page, this.#view);
    this.#folder = parts.folder;
    const change = (part: Partial<BrowseState>) => this.#change(part);
    this.#facets = new FacetPanel(page, (choices) => change({ ...choices, page: 1 }));
    this.#choice = new ViewChoice(page, change);
    this.#desk = new ResultDesk({ ...parts, page, view: this.#view, facets: this.#facets, change, shown });
  }

  start(): void {
    const { field, form, more, retry, list } = this.#view;
    const { state, place } = this.#history;
    // What a reader typed before this script ran, or before a reload that came before the answer, goes before the address.
    const typed = searchText(field.value) || takeWaiting();
    this.#view.takeOver(asksForPapers(state) || typed !== '');
    if (typed === '' || typed === state.query) {
      field.value = state.query;
      void this.#run(state, place);
    } else {
      field.value ||= typed;
      void this.#run({ ...state, query: typed, literal: false });
    }
    field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#view.markTyping();
      this.#typing = window.setTimeout(() => this.#runTyped(), TYPING_PAUSE_MS);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      const isAnswered = this.#view.answered === searchText(field.value);
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
      const { state, place } = this.#history;
      // A link within the page, such as one past the controls, leads to the same view.
      if (place === null && browseStateUrl(state) === browseStateUrl(this.#asked)) return;
      clearTimeout(this.#typing);
      this.#history.settle();
      field.value = state.query;
      void this.#run(state, place ?? { shown: 0, scroll: 0 });
    });
    window.addEventListener('scrollend', () => this.#keepPlace());
    window.addEventListener('pagehide', () => {
      if (this.#view.answered === null) keepWaiting(searchText(field.value));
      else this.#keepPlace();
    });
  }

  #runTyped(): Promise<void> {
    const query = searchText(this.#view.field.value);
    const state = this.#asked;
    return this.#run({ ...state, query, literal: query === state.query && state.literal, page: 1 });
  }

  /** A choice is a step of its own: Back undoes it. */
  #change(change: Partial<BrowseState>): void {
    clearTimeout(this.#typing);
    this.#history.settle();
    const query = searchText(this.#view.field.value);
    const state = { ...this.#asked, query, ...change };
    void this.#run(state).then(() => {
      this.#history.settle();
      // Turning pages and hiding columns leave the reader where they are; else what comes first is to be seen.
      if (state === this.#asked && !('hiddenColumns' in change || change.page !== 1))
        this.#view.leadToFirst();
    });
  }

  async #run(state: BrowseState, place: ResultsPlace | null = null): Promise<void> {
    const view = this.#view;
    this.#asked = state;
    const isWanted = () => state === this.#asked;
    view.markBusy();
    this.#facets.show(state);
    this.#choice.show(state);
    const slow = window.setTimeout(() => {
      if (isWanted() && view.answered === null) view.say('Searching…');
    }, SLOW_AFTER_MS);
    try {
      if (!asksForPapers(state) && (place?.shown ?? 0) <= HITS_AT_ONCE) {
        this.#desk.showStart(state, isWanted);
        this.#history.show(state);
        if (place) window.scrollTo(0, place.scroll);
      } else await this.#answer(state, place, isWanted);
    } catch (error) {
      if (!isWanted()) return;
      this.#history.show(state);
      this.#desk.clear();
      this.#fail(error, () => void this.#run(state, place));
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows what was found, and where the reader was in it. */
  async #answer(state: BrowseState, place: ResultsPlace | null, isWanted: () => boolean): Promise<void> {
    if (!(await this.#desk.answer(state, place?.shown ?? 0, isWanted))) return;
    this.#history.show(state);
    if (!place) return;
    if (place.paper !== undefined) focusPaper(document, place.paper);
    window.scrollTo(0, place.scroll);
  }

  #fail(error: unknown, again: () => void): void {
    if (reloadIfGone(error, this.#folder)) return;
    if (error instanceof ScriptLost) curePage();
    this.#again = error instanceof ScriptLost ? reloadPage : again;
    this.#view.showFailure(
      error instanceof ScriptLost ? 'script' : navigator.onLine ? 'piece' : 'connection',
    );
  }

  /** Remembers where the reader is in the results, while there are any. */
  #keepPlace(): void {
    if (this.#view.answered !== null) this.#history.keepPlace(this.#desk.place);
  }

  async #showMore(): Promise<void> {
    const asked = this.#asked;
    const wish = ++this.#wishes;
    const isWanted = () => asked === this.#asked && wish === this.#wishes;
    try {
      if (await this.#desk.showMore(isWanted)) this.#keepPlace();
    } catch (error) {
      if (isWanted()) this.#fail(error, () => void this.#showMore());
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
