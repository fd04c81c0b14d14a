import { part } from '../controls/find-part.ts';
import { reloadIfGone } from '../index-files/stale-page.ts';
import type { PaperRecords } from './paper-records.ts';

/** The number of papers on a first screen of any size: their records load first, to avoid layout shifts. */
export const FIRST_SCREEN = 12;

/** Lists up to this length load all records at once, so that they print completely. */
const SHORT_LIST = 200;

/** The callbacks for a list's records. */
export interface RecordEffects {
  /** A message about what cannot be shown without records. */
  readonly failure: string;
  /** Called when further records are loaded. */
  readonly onLoaded: () => void;
  /** Called when the reader requests a retry. */
  readonly onRetry: () => void;
}

/**
 * Loads the records of the papers in a list; in a long list as items come near the viewport. After a failure
 * it shows a message in `[data-list-offline]` and stops until the reader retries.
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

  /** Observes items that wait for their records. */
  follow(waiting: readonly HTMLElement[]): void {
    this.#near.disconnect();
    if (waiting.length <= SHORT_LIST) void this.load(idsOf(waiting));
    else for (const item of waiting) this.#near.observe(item);
  }

  /** Loads these records. */
  async load(ids: readonly string[]): Promise<void> {
    let hasLearnt = false;
    const isDone = await this.attempt(async () => {
      hasLearnt = await this.#known.learn(ids);
    });
    if (isDone && hasLearnt) this.#effects.onLoaded();
  }

  /** Runs a task that needs the index; returns whether it succeeded. */
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
