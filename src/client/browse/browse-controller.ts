import { searchText } from '../../browse/search-text.ts';
import { asksForPapers, type BrowseState, browseStateUrl, HITS_AT_ONCE } from '../../browse/state.ts';
import { part } from '../controls/find-part.ts';
import { curePage, loadScript, reloadPage, ScriptLost } from '../controls/page-script.ts';
import { focusPaper, paperInFocus } from '../controls/restore-focus.ts';
import { reloadIfGone } from '../index-files/stale-page.ts';
import { FacetPanel } from './filters/facet-panel.ts';
import { ResultFinder } from './results/result-finder.ts';
import type { CurrentResults, Results } from './results/results.ts';
import { ResultsView } from './results/results-view.ts';
import { type ResultsPlace, SearchHistory } from './search-history.ts';
import { stateParser } from './state-parser.ts';
import { ViewChoice } from './view-choice.ts';
import { keepWaiting, takeWaiting } from './waiting-state.ts';

const TYPING_PAUSE_MS = 100;
const SLOW_AFTER_MS = 250;

/** Whether a request is still the latest one; results of earlier requests are dropped. */
type IsWanted = () => boolean;

/**
 * The controller of the browse page: turns events into a state, finds the papers of that state, and shows
 * them in the results, the filters, the other controls and the address. Every change goes through `#run`.
 */
export class BrowseController {
  readonly #page: Document;
  readonly #field: HTMLInputElement;
  readonly #failure: HTMLElement;
  readonly #finder: ResultFinder;
  readonly #facets: FacetPanel;
  readonly #choice: ViewChoice;
  readonly #view: ResultsView;
  readonly #current: CurrentResults;
  readonly #history: SearchHistory;
  /** The requested state, shown or still loading. */
  #asked: BrowseState;
  /** The number of requests for more results so far. */
  #moreRequests = 0;
  #typing: number | undefined;
  /** Repeats the request that failed. */
  #again = () => {};

  constructor(page: Document, current: CurrentResults) {
    const change = (change: Partial<BrowseState>) => this.#change(change);
    this.#page = page;
    this.#field = part<HTMLInputElement>(page, 'search-field');
    this.#failure = part(page, 'search-failure');
    this.#finder = new ResultFinder(page);
    this.#facets = new FacetPanel(page, (choices) => change({ ...choices, page: 1 }));
    this.#choice = new ViewChoice(page, change);
    this.#view = new ResultsView(page, this.#finder.store, change);
    this.#current = current;
    this.#history = new SearchHistory(window, stateParser(page));
    this.#asked = this.#history.state;
  }

  /** Wires the page, and shows the state of the address or of the search field. */
  start(): void {
    const field = this.#field;
    field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#view.status.hush();
      this.#markBusy();
      void this.#finder.prepare(field.value);
      this.#typing = window.setTimeout(() => void this.#run(this.#typed()), TYPING_PAUSE_MS);
    });
    part(this.#page, 'search-form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      const isAnswered = this.#view.answered === searchText(field.value);
      void (isAnswered ? Promise.resolve() : this.#run(this.#typed())).then(() => this.#history.settle());
    });
    const retry = part(this.#failure, 'search-retry');
    retry.addEventListener('click', () => {
      // The button disappears after a successful retry, and a keyboard user would lose the focus.
      if (retry.matches(':focus-visible')) field.focus();
      this.#again();
    });
    this.#view.list.more.addEventListener('click', () => this.#showMore());
    part(this.#page, 'search-list').addEventListener('click', () => this.#history.settle());
    window.addEventListener('popstate', () => this.#goBack());
    window.addEventListener('scrollend', () => this.#keepPlace());
    window.addEventListener('pagehide', () => {
      this.#keepPlace();
      keepWaiting(this.#view.answered === null ? this.#typed() : null);
    });
    this.#runFirst();
  }

  #runFirst(): void {
    const { state: ofAddress, place } = this.#history;
    // What was asked before a reload, and text typed before this script ran, take precedence over the address.
    this.#asked = takeWaiting() ?? ofAddress;
    this.#field.value ||= this.#asked.query;
    const state = this.#typed();
    // The printed content for an empty query is hidden.
    if (asksForPapers(state)) {
      this.#view.clear();
      this.#view.status.say('');
    }
    delete document.documentElement.dataset.asked;
    void this.#run(state, browseStateUrl(state) === browseStateUrl(ofAddress) ? place : null);
  }

  /** The requested state with what is in the search field. */
  #typed(): BrowseState {
    const query = searchText(this.#field.value);
    const isNew = query !== this.#asked.query;
    return { ...this.#asked, query, ...(isNew && { literal: false, page: 1 }) };
  }

  /** A change is a history step of its own: Back reverts it. */
  async #change(change: Partial<BrowseState>): Promise<void> {
    clearTimeout(this.#typing);
    this.#keepPlace();
    this.#history.settle();
    const state = { ...this.#typed(), ...change };
    await this.#run(state);
    this.#history.settle();
    if (state !== this.#asked) return;
    // Paging and hiding columns keep the scroll position; other changes scroll to the first result.
    const leadsToFirst = !('hiddenColumns' in change || change.page !== 1);
    const { root } = this.#view;
    if (leadsToFirst && root.getBoundingClientRect().top < 0) root.scrollIntoView();
  }

  /** Shows the state of the address after a step back or forward. */
  #goBack(): void {
    const { state, place } = this.#history;
    // A link within the page, such as a skip link, leads to the same state.
    if (place === null && browseStateUrl(state) === browseStateUrl(this.#asked)) return;
    clearTimeout(this.#typing);
    this.#history.settle();
    this.#field.value = state.query;
    void this.#run(state, place ?? { shown: 0, scroll: 0 });
  }

  /** Shows a state: finds its papers, and restores the position in the results. */
  async #run(state: BrowseState, place: ResultsPlace | null = null): Promise<void> {
    this.#asked = state;
    const isWanted = () => state === this.#asked;
    this.#markBusy();
    this.#facets.show(state);
    this.#choice.show(state);
    const slow = window.setTimeout(() => {
      if (isWanted() && this.#view.answered === null) this.#view.status.say('Searching…');
    }, SLOW_AFTER_MS);
    try {
      if (!asksForPapers(state) && (place?.shown ?? 0) <= HITS_AT_ONCE) this.#showPrinted(state);
      else if (!(await this.#showFound(state, place?.shown ?? 0, isWanted))) return;
      this.#history.update(state, this.#place());
      if (place?.paper !== undefined) focusPaper(document, place.paper);
      if (place) window.scrollTo(0, place.scroll);
    } catch (error) {
      if (!isWanted()) return;
      this.#history.update(state);
      this.#view.clear();
      this.#setCurrent(null);
      this.#fail(error, () => void this.#run(state, place));
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows the printed content for an empty query: the first papers, and the counts of all papers. */
  #showPrinted(state: BrowseState): void {
    const results = this.#finder.all(state, Number(this.#view.root.dataset.papers));
    this.#setCurrent(results);
    this.#view.showList(results);
  }

  /** Shows the papers found, in a list at least `count` of them; false if the request is outdated. */
  async #showFound(state: BrowseState, count: number, isWanted: IsWanted): Promise<boolean> {
    const results = await this.#finder.find(state);
    const reveal = await this.#view.build(results, count);
    if (!isWanted()) return false;
    this.#setCurrent(results);
    reveal();
    return true;
  }

  #setCurrent(results: Results | null): void {
    part(this.#page, 'empty-result').hidden = true;
    this.#current.value = results;
    if (results) void this.#showWaysOn(results).catch(() => {});
  }

  /** Offers alternatives for an empty result, but not while a word is still being typed. */
  async #showWaysOn(results: Results): Promise<void> {
    const { count, isExact } = results.source.total;
    if (count > 0 || !isExact || results.answer?.resolved.begun) return;
    const showEmptyResult = await loadScript(() => import('./empty-result.ts'), 'showEmptyResult');
    await showEmptyResult(
      {
        page: this.#page,
        store: this.#finder.store,
        facetTable: await this.#finder.table(),
        nameOf: (facet, value) => this.#facets.nameOf(facet, value),
        change: (change) => this.#change(change),
      },
      results,
      () => results.state === this.#asked,
    );
  }

  async #showMore(): Promise<void> {
    const results = this.#current.value;
    if (!results || this.#view.answered === null) return;
    const asked = this.#asked;
    const request = ++this.#moreRequests;
    const isWanted = () => asked === this.#asked && request === this.#moreRequests;
    try {
      if (!(await this.#view.showMore(results, isWanted))) return;
      this.#failure.hidden = true;
      this.#keepPlace();
    } catch (error) {
      if (isWanted()) this.#fail(error, () => void this.#showMore());
    }
  }

  /** Marks the results as loading. */
  #markBusy(): void {
    delete this.#view.root.dataset.query;
    this.#failure.hidden = true;
  }

  /** Shows what could not be loaded. */
  #fail(error: unknown, again: () => void): void {
    if (reloadIfGone(error, this.#finder.folder)) return;
    const isScript = error instanceof ScriptLost;
    if (isScript) curePage();
    this.#again = isScript ? reloadPage : again;
    const missing = isScript ? 'script' : navigator.onLine ? 'piece' : 'connection';
    this.#failure.hidden = false;
    for (const text of this.#failure.querySelectorAll<HTMLElement>('[data-failure]'))
      text.hidden = text.dataset.failure !== missing;
    this.#view.status.say(missing === 'connection' ? 'You are offline.' : 'The search failed.');
  }

  /** Stores the position in the results, if there are any. */
  #keepPlace(): void {
    if (this.#view.answered !== null) this.#history.keepPlace(this.#place());
  }

  #place(): ResultsPlace {
    const paper = paperInFocus(document);
    const shown = this.#view.list.length;
    return { shown, scroll: window.scrollY, ...(paper !== undefined && { paper }) };
  }
}
