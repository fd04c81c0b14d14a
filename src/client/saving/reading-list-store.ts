import { createStore, get, update } from 'idb-keyval';
import {
  applyChange,
  type Change,
  parseStoredList,
  type ReadingList,
  type StoredList,
} from '../../reading-list/reading-list.ts';
import { inTime, TimedOut } from '../controls/timeout.ts';
import { PendingChanges } from './pending-changes.ts';

/** The list, and how well it is stored. */
export interface ListState {
  readonly list: ReadingList;
  /** Stored permanently; until the tab is closed; or until the page is left. */
  readonly kept: 'browser' | 'tab' | 'page';
  /** Why the last change was not stored, if it was not. */
  readonly fault: 'full' | 'refused' | 'silent' | null;
  /** Whether the stored list was damaged, and was just set aside. */
  readonly wasDamaged: boolean;
  /** Whether the list was changed on this page. */
  readonly isTouched: boolean;
}

function faultOf(error: unknown): 'full' | 'refused' | 'silent' {
  if (error instanceof TimedOut) return 'silent';
  return (error as Error | null)?.name === 'QuotaExceededError' ? 'full' : 'refused';
}

type Listener = (state: ListState) => void;

/**
 * The reading list of one site in this browser, in IndexedDB. Every change is applied to the list stored at
 * that moment, so tabs do not overwrite each other. Changes that are not stored yet are kept for the tab, so
 * leaving the page during a write loses nothing, and a failed write is retried with the next change.
 */
export class ReadingListStore {
  readonly #name: string;
  readonly #asideName: string;
  readonly #listeners = new Set<Listener>();
  #database: ReturnType<typeof createStore> | null = null;
  #channel: BroadcastChannel | null = null;
  #stored: ReadingList = [];
  readonly #pending: PendingChanges;
  #isTouched = false;
  #work: Promise<unknown> = Promise.resolve();

  /** `name` distinguishes the lists of several sites on one server. */
  constructor(name: string) {
    this.#name = name;
    this.#asideName = `${name} damaged`;
    this.#pending = new PendingChanges(name);
    this.#listen();
    window.addEventListener('pagehide', () => {
      // An open channel would keep the page out of the back/forward cache.
      this.#channel?.close();
      this.#channel = null;
    });
    window.addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      this.#listen();
      void this.refresh();
    });
  }

  /** The list with all changes made on this page, stored or not. */
  get list(): ReadingList {
    return this.#pending.all.reduce(applyChange, this.#stored);
  }

  /** Calls `listener` with the list when it is read, and after every change in any tab. */
  subscribe(listener: Listener): void {
    this.#listeners.add(listener);
    void this.refresh();
  }

  /** Reads the stored list, and retries changes that are not stored. */
  refresh(): Promise<ListState> {
    return this.#inTurn(() => this.#synchronize());
  }

  /** Applies a change; resolves to the state after it, stored or not. Never rejects. */
  change(change: Change): Promise<ListState> {
    this.#isTouched = true;
    this.#pending.add(change);
    return this.#inTurn(() => this.#synchronize());
  }

  /** The data set aside because it could not be read; may be empty. */
  async damaged(): Promise<readonly unknown[]> {
    try {
      return (await inTime(get<unknown[]>(this.#asideName, this.#open()))) ?? [];
    } catch {
      return [];
    }
  }

  async forgetDamaged(): Promise<void> {
    await update(this.#asideName, () => [], this.#open());
  }

  #inTurn(task: () => Promise<ListState>): Promise<ListState> {
    const done = this.#work.then(task).then((state) => {
      for (const listener of this.#listeners) listener(state);
      return state;
    });
    this.#work = done;
    return done;
  }

  #open() {
    this.#database ??= createStore('papershelf', 'reading-lists');
    return this.#database;
  }

  async #synchronize(): Promise<ListState> {
    try {
      const wasDamaged = await inTime(this.#load());
      if (this.#pending.all.length > 0) await inTime(this.#write());
      return this.#state({ kept: 'browser', fault: null, wasDamaged });
    } catch (error) {
      // A failed connection is not cached.
      this.#database = null;
      const kept = this.#pending.keep() ? 'tab' : 'page';
      return this.#state({ kept, fault: faultOf(error), wasDamaged: false });
    }
  }

  #state(found: Pick<ListState, 'kept' | 'fault' | 'wasDamaged'>): ListState {
    return { ...found, list: this.list, isTouched: this.#isTouched };
  }

  /** Reads the list. If it is damaged, the stored data is set aside before the repaired list replaces it. */
  async #load(): Promise<boolean> {
    const now = new Date().toISOString();
    const raw = await get<unknown>(this.#name, this.#open());
    const { list, isDamaged } = parseStoredList(raw, now);
    const debris = [...(isDamaged ? [raw] : []), ...this.#pending.damaged];
    if (debris.length > 0) {
      await update<unknown[]>(this.#asideName, (aside = []) => [...aside, ...debris], this.#open());
      this.#pending.settleDamaged();
    }
    if (isDamaged) await this.#mend(now);
    this.#stored = list;
    return debris.length > 0;
  }

  async #mend(now: string): Promise<void> {
    await update(
      this.#name,
      (raw) => {
        const entries = parseStoredList(raw, now).list;
        return { version: 1, entries } satisfies StoredList;
      },
      this.#open(),
    );
  }

  async #write(): Promise<void> {
    const now = new Date().toISOString();
    const changes = this.#pending.all;
    let entries: ReadingList = [];
    await update(
      this.#name,
      (raw) => {
        entries = changes.reduce(applyChange, parseStoredList(raw, now).list);
        return { version: 1, entries } satisfies StoredList;
      },
      this.#open(),
    );
    this.#stored = entries;
    // A change made during the write is stored by its own write.
    this.#pending.settle(changes);
    this.#channel?.postMessage(null);
  }

  #listen(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = () => this.refresh();
  }
}

let opened: ReadingListStore | null = null;

/** The store of this page. Sites that share a server have separate lists, named after their base path. */
export function openReadingList(page: Document): ReadingListStore {
  const link = page.querySelector<HTMLAnchorElement>('[data-list-link]');
  opened ??= new ReadingListStore(link?.pathname ?? '/');
  return opened;
}
