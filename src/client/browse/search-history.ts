import { type BrowseState, browseStateUrl } from '../../browse/state.ts';

/** The reader's position in the results, stored in the history entry. */
export interface ResultsPlace {
  readonly shown: number;
  readonly scroll: number;
  /** The id of the paper whose title had the focus. */
  readonly paper?: string;
}

const isLength = (value: unknown): value is number => Number.isFinite(value) && Number(value) >= 0;

/** Validates a stored position, which another version of the page may have written; null if invalid. */
function parsePlace(value: unknown): ResultsPlace | null {
  const { shown, scroll, paper } = (value ?? {}) as Record<keyof ResultsPlace, unknown>;
  if (!isLength(shown) || !isLength(scroll)) return null;
  return { shown, scroll, ...(typeof paper === 'string' && { paper }) };
}

/** A query shown for this long gets a history entry of its own. */
const SETTLED_AFTER_MS = 1000;

/** Keeps the address in step with the results: one history entry per settled query, not per key. */
export class SearchHistory {
  readonly #window: Window;
  readonly #parse: (search: string) => BrowseState;
  #isSettled = true;
  #settling: number | undefined;

  /** `parse` reads the state from the query string of an address. */
  constructor(window: Window, parse: (search: string) => BrowseState) {
    this.#window = window;
    this.#parse = parse;
    window.history.scrollRestoration = 'manual';
  }

  get state(): BrowseState {
    return this.#parse(this.#window.location.search);
  }

  /** The position stored in the current entry; null for a new entry. */
  get place(): ResultsPlace | null {
    return parsePlace((this.#window.history.state as { place?: unknown } | null)?.place);
  }

  /** Updates the address to this state; `place` is kept with a new address, until another one is. */
  update(state: BrowseState, place: ResultsPlace | null = null): void {
    if (browseStateUrl(state) !== browseStateUrl(this.state)) {
      const url = this.#window.location.pathname + browseStateUrl(state);
      if (this.#isSettled) this.#window.history.pushState({ place }, '', url);
      else this.#window.history.replaceState({ place }, '', url);
      this.#isSettled = false;
    }
    this.#window.clearTimeout(this.#settling);
    this.#settling = this.#window.setTimeout(() => this.settle(), SETTLED_AFTER_MS);
  }

  /** Makes the next query a new history entry. */
  settle(): void {
    this.#isSettled = true;
  }

  /** Stores the position in the current entry. */
  keepPlace(place: ResultsPlace): void {
    this.#window.history.replaceState({ place }, '');
  }
}
