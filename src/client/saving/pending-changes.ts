import { type Change, joinChanges, parseChanges } from '../../reading-list/reading-list.ts';
import { tryStorage } from '../controls/storage.ts';

/** Changes not stored yet, kept in session storage: leaving the page during a write loses nothing. */
export class PendingChanges {
  readonly #name: string;
  #changes: readonly Change[];
  #damaged: readonly unknown[];

  /** `name` is the name of the list. Changes left by an earlier page of this tab are restored. */
  constructor(name: string) {
    this.#name = name;
    const kept = tryStorage(() => sessionStorage.getItem(name));
    ({ changes: this.#changes, damaged: this.#damaged } = parseChanges(kept, new Date().toISOString()));
  }

  /** Values left by an earlier page that were not valid. */
  get damaged(): readonly unknown[] {
    return this.#damaged;
  }

  /** Forgets the invalid values once they are stored elsewhere. */
  settleDamaged(): void {
    this.#damaged = [];
    this.keep();
  }

  /** The changes in order. */
  get all(): readonly Change[] {
    return this.#changes;
  }

  add(change: Change): void {
    this.#changes = joinChanges(this.#changes, change);
    this.keep();
  }

  /** Removes changes that are stored now. */
  settle(taken: readonly Change[]): void {
    this.#changes = this.#changes.filter((change) => !taken.includes(change));
    this.keep();
  }

  /** Writes the changes to session storage; false where that fails. */
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
