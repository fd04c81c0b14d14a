import { type BrowseState, browseStateUrl, parseBrowseState, type SortId } from '../../browse/state.ts';

/** Where a reader was in the results, kept with the history entry. */
export interface ResultsPlace {
  readonly shown: number;
  readonly scroll: number;
  /** The id of the paper whose title had the focus. */
  readonly paper?: string;
}

const isLength = (value: unknown): value is number => Number.isFinite(value) && Number(value) >= 0;

/** A place as it was kept; null where what was kept, by whatever version of the page, is none. */
function parsePlace(value: unknown): ResultsPlace | null {
  const { shown, scroll, paper } = (value ?? {}) as Record<keyof ResultsPlace, unknown>;
  if (!isLength(shown) || !isLength(scroll)) return null;
  return { shown, scroll, ...(typeof paper === 'string' && { paper }) };
}

/** A query stands for this long before the next one gets a history entry of its own. */
const SETTLED_AFTER_MS = 1000;

/** Keeps the address in step with what is shown: one entry a settled query, not one a key. */
export class SearchHistory {
  readonly #window: Window;
  readonly #offered: readonly SortId[] | undefined;
  #isSettled = true;
  #settling: number | undefined;

  /** `offered` are the orders that an address may ask for; all when absent. */
  constructor(window: Window, offered?: readonly SortId[]) {
    this.#window = window;
    this.#offered = offered;
    window.history.scrollRestoration = 'manual';
  }

  get state(): BrowseState {
    return parseBrowseState(this.#window.location.search, this.#offered);
  }

  /** The place kept with the present entry; null where the reader has not been before. */
  get place(): ResultsPlace | null {
    return parsePlace((this.#window.history.state as { place?: unknown } | null)?.place);
  }

  /** Says in the address what is shown now. */
  show(state: BrowseState): void {
    if (browseStateUrl(state) !== browseStateUrl(this.state)) {
      const url = this.#window.location.pathname + browseStateUrl(state);
      if (this.#isSettled) this.#window.history.pushState(null, '', url);
      else this.#window.history.replaceState(null, '', url);
      this.#isSettled = false;
    }
    this.#window.clearTimeout(this.#settling);
    this.#settling = this.#window.setTimeout(() => this.settle(), SETTLED_AFTER_MS);
  }

  /** The next query is a new step. */
  settle(): void {
    this.#isSettled = true;
  }

  /** Remembers where the reader is, for coming back. */
  keepPlace(place: ResultsPlace): void {
    this.#window.history.replaceState({ place }, '');
  }
}
