import type { OfflinePlan } from '../../worker/offline-plan.ts';
import { part } from '../controls/find-part.ts';
import { OfflineKeeper } from './offline-keeper.ts';
import { keepCollection, placeOf } from './offline-policy.ts';

/** The states of a collection's offline copy. */
type State = 'none' | 'working' | 'partly' | 'whole';

/** The steps in which progress is announced, in percent. */
const STEP = 25;

/** @example formatBytes(1_340_000) // => '1.3 MB' */
export function formatBytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 9.95 ? Math.max(megabytes, 0.1).toFixed(1) : Math.round(megabytes)} MB`;
}

/** Why caching ended early, and what became of the files cached so far. */
export function endingText(error: unknown, percent: number, isOnline: boolean): string {
  const kept = `${percent}% is kept. Choose Continue to go on from there.`;
  const { name } = error as Partial<Error>;
  if (name === 'AbortError') return `Cancelled. ${kept}`;
  if (name === 'QuotaExceededError') return `This browser has no room left for it. ${percent}% is kept.`;
  return `The download broke off: ${isOnline ? 'a file could not be fetched' : 'you are offline'}. ${kept}`;
}

class OfflineCollection {
  readonly #root: HTMLElement;
  readonly #keeper: OfflineKeeper;
  #plan: OfflinePlan | null = null;
  #percent = 0;
  #running: AbortController | null = null;

  constructor(root: HTMLElement, keeper: OfflineKeeper) {
    this.#root = root;
    this.#keeper = keeper;
    this.#part('start').addEventListener('click', () => void this.#keep());
    this.#part('cancel').addEventListener('click', () => this.#running?.abort());
    this.#part('remove').addEventListener('click', () => void this.#remove());
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return part<E>(this.#root, `offline-${name}`);
  }

  /** Shows the state. A copy of an earlier build is updated in the background; see `keepForOffline`. */
  async start(): Promise<void> {
    const kept = await this.#keeper.cachedPlan('whole');
    this.#plan = await this.#keeper.fetchPlan().catch(() => kept);
    const hasSome = kept !== null || (await this.#keeper.hasAny('whole'));
    this.#show(kept ? 'whole' : hasSome ? 'partly' : 'none');
  }

  #show(state: State): void {
    const start = this.#part('start');
    const focused = this.#root.contains(document.activeElement);
    const { bytes, hasPapers = true } = this.#plan ?? {};
    const size = bytes ? ` (${formatBytes(bytes.shell + bytes.pages + bytes.index)})` : '';
    const what = hasPapers ? 'the whole collection' : 'all topics and the search';
    start.textContent = state === 'partly' ? 'Continue' : `Make ${what} available offline${size}`;
    start.hidden = state === 'working' || state === 'whole';
    this.#part('done').hidden = state !== 'whole';
    this.#part('cancel').hidden = state !== 'working';
    this.#part('progress').hidden = state !== 'working';
    this.#part('remove').hidden = state === 'none' || state === 'working';
    this.#part('without-papers').hidden = hasPapers;
    // A hidden button passes the focus on to the one that replaces it.
    if (focused) this.#root.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  #tell(kept: number, all: number): void {
    const before = this.#percent;
    this.#percent = Math.floor((100 * kept) / all);
    this.#part<HTMLProgressElement>('progress').value = this.#percent;
    if (Math.floor(this.#percent / STEP) > Math.floor(before / STEP)) this.#say(`${this.#percent}% is kept.`);
  }

  async #keep(): Promise<void> {
    this.#running = new AbortController();
    this.#percent = 0;
    this.#show('working');
    this.#say('Downloading…');
    try {
      this.#plan = await this.#keeper.fetchPlan();
      const { signal } = this.#running;
      await keepCollection(this.#keeper, this.#plan, {
        signal,
        tell: (...progress) => this.#tell(...progress),
      });
      this.#show('whole');
      this.#say('Download finished.');
    } catch (error) {
      this.#show('partly');
      this.#say(endingText(error, this.#percent, navigator.onLine));
    }
  }

  async #remove(): Promise<void> {
    await this.#keeper.forget('whole');
    this.#show('none');
    this.#say('Removed from this device. Your saved papers stay.');
  }
}

/** Wires the offline copy of the whole collection; hidden where the browser cannot cache. */
export function setUpOfflineCollection(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-offline-collection]');
  const place = placeOf(page);
  if (!root) return;
  root.hidden = !place || !isSecureContext || !navigator.serviceWorker;
  if (place && !root.hidden)
    void new OfflineCollection(root, new OfflineKeeper(place)).start().catch(() => {});
}
