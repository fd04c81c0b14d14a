import { type Answer, SearchEngine } from '../search/engine.ts';
import { matcherFor } from '../search/highlight.ts';
import { HitPager } from '../search/pages-of-hits.ts';
import { buildAddresses } from '../site/addresses.ts';
import { buildResults, type ResultParts } from './result-list.ts';
import { SearchHistory } from './search-history.ts';
import { PieceGone, pieceLoader } from './search-pieces.ts';
import type { SearchState } from './search-state.ts';
import { searchStatus } from './search-status.ts';
import { SearchView } from './search-view.ts';

const TYPING_PAUSE_MS = 100;
const SLOW_AFTER_MS = 250;
const HITS_AT_ONCE = 10;

/** Reloads a page whose index is gone, once: the new page knows the new index. */
function reloadOnce(folder: string): boolean {
  const key = 'papershelf:reloaded-for';
  try {
    if (sessionStorage.getItem(key) === folder) return false;
    sessionStorage.setItem(key, folder);
  } catch {
    // Without storage there is no telling whether this page was reloaded before; do not risk a loop.
    return false;
  }
  location.reload();
  return true;
}

class SearchPage {
  readonly #view: SearchView;
  readonly #history = new SearchHistory(window);
  readonly #engine: SearchEngine;
  readonly #parts: ResultParts;
  readonly #folder: string;
  #turn = 0;
  #typing: number | undefined;
  #current: { answer: Answer; pager: HitPager; state: SearchState } | null = null;

  constructor(page: Document) {
    this.#view = new SearchView(page);
    const { index, base } = this.#view.results.dataset as { index: string; base: string };
    this.#folder = index;
    this.#engine = new SearchEngine(pieceLoader(index));
    this.#parts = {
      list: this.#view.list,
      template: page.querySelector<HTMLTemplateElement>('[data-search-result]')!,
      topicLink: (slug) => page.querySelector(`[data-topic-link="${slug}"]`)!.cloneNode(true),
      addresses: buildAddresses(base),
    };
  }

  start(): void {
    const { field, form, more, retry, list } = this.#view;
    const { state, place } = this.#history;
    // What a reader typed before this script ran goes before the address.
    const typed = field.value.trim();
    if (typed === '' || typed === state.query) {
      field.value = state.query;
      void this.#run(state, place?.shown, place?.scroll);
    } else void this.#run({ query: typed, literal: false });
    field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#view.markBusy();
      this.#typing = window.setTimeout(() => this.#runTyped(), TYPING_PAUSE_MS);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      void this.#runTyped().then(() => this.#history.settle());
    });
    more.addEventListener('click', () => this.#showMore());
    retry.addEventListener('click', () => this.#runTyped());
    list.addEventListener('click', () => this.#history.settle());
    window.addEventListener('popstate', () => {
      field.value = this.#history.state.query;
      void this.#run(this.#history.state, this.#history.place?.shown, this.#history.place?.scroll);
    });
    window.addEventListener('pagehide', () =>
      this.#history.keepPlace({ shown: list.children.length, scroll: window.scrollY }),
    );
  }

  #runTyped(): Promise<void> {
    const query = this.#view.field.value.trim();
    const isSame = query === this.#history.state.query;
    return this.#run({ query, literal: isSame && this.#history.state.literal });
  }

  async #run(state: SearchState, shown = HITS_AT_ONCE, scroll: number | null = null): Promise<void> {
    const turn = ++this.#turn;
    const view = this.#view;
    view.markBusy();
    const slow = window.setTimeout(() => view.say('Searching…'), SLOW_AFTER_MS);
    try {
      if (state.query === '') {
        view.showStart();
        this.#current = null;
      } else if (!(await this.#answer(state, Math.max(shown, HITS_AT_ONCE), turn))) return;
      this.#history.show(state);
      if (scroll !== null) window.scrollTo(0, scroll);
    } catch (error) {
      if (turn !== this.#turn) return;
      if (error instanceof PieceGone && reloadOnce(this.#folder)) return;
      view.showFailure(!navigator.onLine);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows what was found; false when the reader has asked something else meanwhile. */
  async #answer(state: SearchState, count: number, turn: number): Promise<boolean> {
    const answer = await this.#engine.search(state.query, { corrects: !state.literal });
    const pager = new HitPager(answer);
    const hits = await pager.take(count);
    const items = await buildResults(this.#parts, hits, this.#engine.store, matcherFor(answer.understood));
    if (turn !== this.#turn) return false;
    this.#current = { answer, pager, state };
    this.#view.showResults(answer, items, searchStatus(answer, pager.total));
    this.#offerMore();
    return true;
  }

  #offerMore(): void {
    const { count, isExact } = this.#current!.pager.total;
    const left = count - this.#view.list.children.length;
    this.#view.more.hidden = left <= 0 && isExact;
    this.#view.more.textContent = isExact ? `Show ${Math.min(left, HITS_AT_ONCE)} more` : 'Show more';
  }

  async #showMore(): Promise<void> {
    if (!this.#current) return;
    const { answer, pager } = this.#current;
    const turn = this.#turn;
    const { list } = this.#view;
    const shown = list.children.length;
    try {
      const hits = (await pager.take(shown + HITS_AT_ONCE)).slice(shown);
      const items = await buildResults(this.#parts, hits, this.#engine.store, matcherFor(answer.understood));
      if (turn !== this.#turn) return;
      list.append(...items);
      this.#view.say(searchStatus(answer, pager.total));
      this.#offerMore();
      items[0]?.querySelector('a')?.focus();
    } catch {
      this.#view.showFailure(!navigator.onLine);
    }
  }
}

/** Wires the search page: results as one types, the address as the view. */
export function setUpSearchPage(page: Document): void {
  new SearchPage(page).start();
}
