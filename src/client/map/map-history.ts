import { type MapState, mapStateUrl, parseMapState } from '../../map/map-address.ts';

/** A question shown for this long gets a history entry of its own. */
const SETTLED_AFTER_MS = 1000;

const questionOf = ({ query, topic, kind }: MapState) => JSON.stringify([query, topic, kind]);

/**
 * Keeps the address in step with the map. Back undoes what was asked: a search once it was settled, each choice of a
 * filter. Where one has moved to changes the address of the same entry.
 */
export class MapHistory {
  readonly #window: Window;
  #isSettled = true;
  #settling: number | undefined;

  constructor(window: Window) {
    this.#window = window;
  }

  get state(): MapState {
    return parseMapState(this.#window.location.search);
  }

  /** Updates the address to this state. */
  update(state: MapState): void {
    const { history, location } = this.#window;
    const before = this.state;
    if (mapStateUrl(state) === mapStateUrl(before)) return;
    const url = location.pathname + mapStateUrl(state);
    if (questionOf(state) === questionOf(before)) {
      history.replaceState(history.state, '', url);
      return;
    }
    if (this.#isSettled) history.pushState(null, '', url);
    else history.replaceState(history.state, '', url);
    this.#isSettled = false;
    this.#window.clearTimeout(this.#settling);
    this.#settling = this.#window.setTimeout(() => this.settle(), SETTLED_AFTER_MS);
  }

  /** Makes the next question a new history entry. */
  settle(): void {
    this.#isSettled = true;
  }
}
