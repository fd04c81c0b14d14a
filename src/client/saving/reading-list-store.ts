import { createStore, get, update } from 'idb-keyval';
import {
  applyChange,
  type Change,
  parseStoredList,
  type ReadingList,
  type StoredList,
} from '../../reading-list/reading-list.ts';
import { inTime, TimedOut } from '../controls/patience.ts';
import { PendingChanges } from './pending-changes.ts';

/** The list, and how long this browser keeps what was done to it. */
export interface ListState {
  readonly list: ReadingList;
  /** For good; until the tab is closed; or until the page is left. */
  readonly kept: 'browser' | 'tab' | 'page';
  /** Why storage did not take the last change, when it did not. */
  readonly fault: 'full' | 'refused' | 'silent' | null;
  /** What storage held could not be read whole; it was put aside just now. */
  readonly wasDamaged: boolean;
  /** Something was done to the list on this page. */
  readonly isTouched: boolean;
}

function faultOf(error: unknown): 'full' | 'refused' | 'silent' {
  if (error instanceof TimedOut) return 'silent';
  return (error as Error | null)?.name === 'QuotaExceededError' ? 'full' : 'refused';
}

type Listener = (state: ListState) => void;

/**
 * The reading list of one site in this browser. The list itself is in IndexedDB, and every change is applied
 * to what is there at that moment, so tabs never write over each other. Until storage has taken a change it is
 * kept for the tab: a page left in the middle of a write loses nothing, and what was refused is tried again
 * with the next change.
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

  /** `name` tells the lists of several sites on one server apart. */
  constructor(name: string) {
    this.#name = name;
    this.#asideName = `${name} damaged`;
    this.#pending = new PendingChanges(name);
    this.#listen();
    window.addEventListener('pagehide', () => {
      // An open channel would keep the page from being shown again as it was left.
      this.#channel?.close();
      this.#channel = null;
    });
    window.addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      this.#listen();
      void this.refresh();
    });
  }

  /** The list with everything done to it on this page, stored yet or not. */
  get list(): ReadingList {
    return this.#pending.all.reduce(applyChange, this.#stored);
  }

  /** Calls `listener` with the list now, once it is read, and after every change in any tab. */
  subscribe(listener: Listener): void {
    this.#listeners.add(listener);
    void this.refresh();
  }

  /** Reads what is stored; tries again to store what was not. */
  refresh(): Promise<ListState> {
    return this.#inTurn(() => this.#synchronize());
  }

  /** Does this to the list; settles with the list after it, stored or not. Never rejects. */
  change(change: Change): Promise<ListState> {
    this.#isTouched = true;
    this.#pending.add(change);
    return this.#inTurn(() => this.#synchronize());
  }

  /** What was put aside because it could not be read; empty when there is nothing. */
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
      // A connection that failed is not worth keeping.
      this.#database = null;
      const kept = this.#pending.keep() ? 'tab' : 'page';
      return this.#state({ kept, fault: faultOf(error), wasDamaged: false });
    }
  }

  #state(found: Pick<ListState, 'kept' | 'fault' | 'wasDamaged'>): ListState {
    return { ...found, list: this.list, isTouched: this.#isTouched };
  }

  /** Reads the list, and mends it where it is damaged: all of it goes aside, as it was found, before it is replaced. */
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
    // A change made meanwhile waits for its own turn.
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

/** The one store of this page. Sites that share a server keep lists of their own, named after their base path. */
export function openReadingList(page: Document): ReadingListStore {
  const link = page.querySelector<HTMLAnchorElement>('[data-list-link]');
  opened ??= new ReadingListStore(link?.pathname ?? '/');
  return opened;
}
