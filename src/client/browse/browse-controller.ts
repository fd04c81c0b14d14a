import { searchText } from '../../browse/search-text.ts';
import { asksForPapers, type BrowseState, browseStateUrl, HITS_AT_ONCE } from '../../browse/state.ts';
import { part } from '../controls/find-part.ts';
import { curePage, loadScript, reloadPage, ScriptLost } from '../controls/page-script.ts';
import { focusPaper, paperInFocus } from '../controls/restore-focus.ts';
import { reloadIfGone } from '../index-files/stale-page.ts';
import { FacetPanel } from './filters/facet-panel.ts';
import { ResultFinder } from './results/result-finder.ts';
import { type CurrentResults, hasPhrase, type Results } from './results/results.ts';
import { ResultsView } from './results/results-view.ts';
import { type ResultsPlace, SearchHistory } from './search-history.ts';
import { offeredSorts, ViewChoice } from './view-choice.ts';
import { keepWaiting, takeWaiting } from './waiting-query.ts';

const TYPING_PAUSE_MS = 100;
const SLOW_AFTER_MS = 250;

const failures = {
  connection:
    'You are offline, and this search needs a part of the index that is not on this device. Your reading list, saved papers and pages you have opened still work.',
  piece: 'A part of the search index could not be fetched. Other searches may work.',
  script: 'A script of this page did not arrive. Trying again loads the page anew, with what you asked for.',
};

/** Whether what is on its way is still what the reader asked for last. */
type IsWanted = () => boolean;

/**
 * Turns what a reader does into a state of the page, finds the papers of that state, and shows them: in the results,
 * the filters, the other controls and the address. Everything a reader asks for goes through `#run`.
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
  /** What was asked for last, shown or still on its way. */
  #asked: BrowseState;
  /** How often more was wanted. */
  #wishes = 0;
  #typing: number | undefined;
  /** Does once more what has failed. */
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
    this.#history = new SearchHistory(window, offeredSorts(page));
    this.#asked = this.#history.state;
  }

  /** Wires the page, and shows what the address or the reader asks for. */
  start(): void {
    const field = this.#field;
    field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#view.status.hush();
      this.#markBusy();
      this.#typing = window.setTimeout(() => this.#runTyped(), TYPING_PAUSE_MS);
    });
    part(this.#page, 'search-form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      const isAnswered = this.#view.answered === searchText(field.value);
      void (isAnswered ? Promise.resolve() : this.#runTyped()).then(() => this.#history.settle());
    });
    const retry = part(this.#failure, 'search-retry');
    retry.addEventListener('click', () => {
      // The button goes away when it has worked, and would take the place of a keyboard reader with it.
      if (retry.matches(':focus-visible')) field.focus();
      this.#again();
    });
    this.#view.list.more.addEventListener('click', () => this.#showMore());
    part(this.#page, 'search-list').addEventListener('click', () => this.#history.settle());
    window.addEventListener('popstate', () => this.#goBack());
    window.addEventListener('scrollend', () => this.#keepPlace());
    window.addEventListener('pagehide', () => {
      if (this.#view.answered === null) keepWaiting(searchText(field.value));
      else this.#keepPlace();
    });
    this.#runFirst();
  }

  #runFirst(): void {
    const field = this.#field;
    const { state, place } = this.#history;
    // What a reader typed before this script ran, or before a reload that came before the answer, goes before the address.
    const typed = searchText(field.value) || takeWaiting();
    // What is printed for no question goes where one is asked.
    if (asksForPapers(state) || typed !== '') {
      this.#view.clear();
      this.#view.status.say('');
    }
    delete document.documentElement.dataset.asked;
    if (typed === '' || typed === state.query) {
      field.value = state.query;
      void this.#run(state, place);
    } else {
      field.value ||= typed;
      void this.#run({ ...state, query: typed, literal: false });
    }
  }

  #runTyped(): Promise<void> {
    const query = searchText(this.#field.value);
    const state = this.#asked;
    return this.#run({ ...state, query, literal: query === state.query && state.literal, page: 1 });
  }

  /** A choice is a step of its own: Back undoes it. */
  async #change(change: Partial<BrowseState>): Promise<void> {
    clearTimeout(this.#typing);
    this.#history.settle();
    const state = { ...this.#asked, query: searchText(this.#field.value), ...change };
    await this.#run(state);
    this.#history.settle();
    if (state !== this.#asked) return;
    // Turning pages and hiding columns leave the reader where they are; else what comes first is to be seen.
    const leadsToFirst = !('hiddenColumns' in change || change.page !== 1);
    const { root } = this.#view;
    if (leadsToFirst && root.getBoundingClientRect().top < 0) root.scrollIntoView();
  }

  /** Shows what the address says after a step back or forward. */
  #goBack(): void {
    const { state, place } = this.#history;
    // A link within the page, such as one past the controls, leads to the same view.
    if (place === null && browseStateUrl(state) === browseStateUrl(this.#asked)) return;
    clearTimeout(this.#typing);
    this.#history.settle();
    this.#field.value = state.query;
    void this.#run(state, place ?? { shown: 0, scroll: 0 });
  }

  /** Shows a state: what is found for it, and where the reader was in that. */
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
      if (!asksForPapers(state) && (place?.shown ?? 0) <= HITS_AT_ONCE) this.#showPrinted(state, isWanted);
      else if (!(await this.#showFound(state, place?.shown ?? 0, isWanted))) return;
      this.#history.show(state);
      if (place?.paper !== undefined) focusPaper(document, place.paper);
      if (place) window.scrollTo(0, place.scroll);
    } catch (error) {
      if (!isWanted()) return;
      this.#history.show(state);
      this.#view.clear();
      this.#setCurrent(null);
      this.#fail(error, () => void this.#run(state, place));
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows what stands there before anything is asked: the first of all papers, and the counts of all. */
  #showPrinted(state: BrowseState, isWanted: IsWanted): void {
    const results = this.#finder.all(state, Number(this.#view.root.dataset.papers));
    this.#setCurrent(results);
    this.#view.showList(results);
    void this.#count(results, isWanted);
  }

  /** Shows what is found, of a list at least `count` papers; returns false where that is no longer wanted. */
  async #showFound(state: BrowseState, count: number, isWanted: IsWanted): Promise<boolean> {
    const results = await this.#finder.find(state);
    const show = await this.#view.build(results, count);
    if (!isWanted()) return false;
    this.#setCurrent(results);
    show();
    void this.#count(results, isWanted);
    return true;
  }

  /** Brings the counts of the facets up to date, for results of the search alone when there is time. */
  async #count({ answer, shown, source, state }: Results, isWanted: IsWanted): Promise<void> {
    if (shown) return this.#facets.showCounts(shown);
    const { hasTable } = this.#finder;
    // The counts of all papers are printed.
    if (answer === null && !hasTable) return;
    // For the counts of a phrase alone neither texts nor the table are fetched.
    if (answer && hasPhrase(answer) && !(hasTable && source.total.isExact)) return this.#facets.hideCounts();
    try {
      await new Promise<void>((resolve) => (window.requestIdleCallback ?? setTimeout)(() => resolve()));
      const counted = await this.#finder.show(answer, state);
      if (isWanted()) this.#facets.showCounts(counted);
    } catch {
      // A choice of the reader will ask again, and say what failed.
      if (isWanted()) this.#facets.hideCounts();
    }
  }

  #setCurrent(results: Results | null): void {
    part(this.#page, 'empty-result').hidden = true;
    this.#current.value = results;
    if (results) void this.#showWaysOn(results).catch(() => {});
  }

  /** Offers ways on where nothing was found. While a word is begun, what comes next will find something. */
  async #showWaysOn(results: Results): Promise<void> {
    const { count, isExact } = results.source.total;
    if (count > 0 || !isExact || results.answer?.resolved.begun) return;
    const showEmptyResult = await loadScript(() => import('./empty-result.ts'), 'showEmptyResult');
    await showEmptyResult(
      {
        page: this.#page,
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
    const wish = ++this.#wishes;
    const isWanted = () => asked === this.#asked && wish === this.#wishes;
    try {
      if (!(await this.#view.showMore(results, isWanted))) return;
      this.#failure.hidden = true;
      this.#keepPlace();
    } catch (error) {
      if (isWanted()) this.#fail(error, () => void this.#showMore());
    }
  }

  /** The results answer nothing for the moment. */
  #markBusy(): void {
    delete this.#view.root.dataset.query;
    this.#failure.hidden = true;
  }

  /** Says what is missing. */
  #fail(error: unknown, again: () => void): void {
    if (reloadIfGone(error, this.#finder.folder)) return;
    const isScript = error instanceof ScriptLost;
    if (isScript) curePage();
    this.#again = isScript ? reloadPage : again;
    const missing = isScript ? 'script' : navigator.onLine ? 'piece' : 'connection';
    this.#failure.hidden = false;
    part(this.#failure, 'search-failure-text').textContent = failures[missing];
    this.#view.status.say(missing === 'connection' ? 'You are offline.' : 'The search failed.');
  }

  /** Remembers where the reader is in the results, while there are any. */
  #keepPlace(): void {
    if (this.#view.answered === null) return;
    const paper = paperInFocus(document);
    const shown = this.#view.list.length;
    this.#history.keepPlace({ shown, scroll: window.scrollY, ...(paper !== undefined && { paper }) });
  }
}
