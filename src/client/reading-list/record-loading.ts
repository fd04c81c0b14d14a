import { part } from '../controls/find-part.ts';
import { reloadIfGone } from '../index-files/stale-page.ts';
import type { PaperRecords } from './paper-records.ts';

/** So many papers fill the first screen, on a large screen too: they are shown whole, so that nothing moves. */
export const FIRST_SCREEN = 12;

/** The papers of a list of up to this length are fetched at once, so that it prints whole. */
const SHORT_LIST = 200;

/** What a list does with its records. */
export interface RecordEffects {
  /** What cannot be shown when they cannot be had, in sentences. */
  readonly failure: string;
  /** More is known of the papers. */
  readonly onLoaded: () => void;
  /** The reader wants what failed tried again. */
  readonly onRetry: () => void;
}

/**
 * Fetches what the collection says of the papers in a list: of those in a long one as they come near the view. Where
 * that fails, it says so in `[data-list-offline]` and asks no more until the reader does.
 */
export class RecordLoading {
  readonly #root: HTMLElement;
  readonly #known: PaperRecords;
  readonly #effects: RecordEffects;
  readonly #near: IntersectionObserver;
  #hasFailed = false;

  constructor(root: HTMLElement, known: PaperRecords, effects: RecordEffects) {
    this.#root = root;
    this.#known = known;
    this.#effects = effects;
    this.#near = new IntersectionObserver((seen) => this.#onNear(seen), { rootMargin: '100% 0px' });
    part(root, 'list-retry').addEventListener('click', () => {
      this.#hasFailed = false;
      effects.onRetry();
    });
  }

  /** Sees to the items that wait for their records. */
  follow(waiting: readonly HTMLElement[]): void {
    this.#near.disconnect();
    if (waiting.length <= SHORT_LIST) void this.load(idsOf(waiting));
    else for (const item of waiting) this.#near.observe(item);
  }

  /** Fetches these records. */
  async load(ids: readonly string[]): Promise<void> {
    let hasLearnt = false;
    const isDone = await this.attempt(async () => {
      hasLearnt = await this.#known.learn(ids);
    });
    if (isDone && hasLearnt) this.#effects.onLoaded();
  }

  /** Does what needs the collection; whether that was done. */
  async attempt(task: () => Promise<void>): Promise<boolean> {
    if (this.#hasFailed) return false;
    const failure = part(this.#root, 'list-offline');
    try {
      await task();
      failure.hidden = true;
      return true;
    } catch (error) {
      if (reloadIfGone(error, this.#root.dataset.index ?? '')) return false;
      this.#hasFailed = true;
      const reason = navigator.onLine ? '' : 'You are offline. ';
      part(failure, 'offline-text').textContent = reason + this.#effects.failure;
      failure.hidden = false;
      return false;
    }
  }

  #onNear(seen: readonly IntersectionObserverEntry[]): void {
    const items = seen.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const item of items) this.#near.unobserve(item);
    if (items.length > 0) void this.load(idsOf(items as HTMLElement[]));
  }
}

const idsOf = (items: readonly HTMLElement[]) => items.map((item) => item.dataset.paperId!);
