import { type Change, joinChanges, parseChanges } from '../../reading-list/reading-list.ts';
import { tryStorage } from '../controls/storage.ts';

/**
 * Changes to the reading list that storage has not taken yet. They are kept until the tab is closed, so that a
 * page left in the middle of a write loses nothing.
 */
export class PendingChanges {
  readonly #name: string;
  #changes: readonly Change[];
  #damaged: readonly unknown[];

  /** `name` is the name of the list. What an earlier page of this tab left is there again. */
  constructor(name: string) {
    this.#name = name;
    const kept = tryStorage(() => sessionStorage.getItem(name));
    ({ changes: this.#changes, damaged: this.#damaged } = parseChanges(kept, new Date().toISOString()));
  }

  /** What an earlier page left and could not be read as it stood. */
  get damaged(): readonly unknown[] {
    return this.#damaged;
  }

  /** What was damaged is kept elsewhere. */
  settleDamaged(): void {
    this.#damaged = [];
    this.keep();
  }

  /** In the order in which they were made. */
  get all(): readonly Change[] {
    return this.#changes;
  }

  add(change: Change): void {
    this.#changes = joinChanges(this.#changes, change);
    this.keep();
  }

  /** Storage has taken these. */
  settle(taken: readonly Change[]): void {
    this.#changes = this.#changes.filter((change) => !taken.includes(change));
    this.keep();
  }

  /** Keeps them for the tab; false where even that is refused. */
  keep(): boolean {
    const isKept = tryStorage(() => {
      const all = [...this.#changes, ...this.#damaged];
      if (all.length === 0) sessionStorage.removeItem(this.#name);
      else sessionStorage.setItem(this.#name, JSON.stringify(all));
      return true;
    });
    return isKept ?? false;
  }
}
