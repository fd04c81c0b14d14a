import type { ResultRecord } from '../../search/index/index-files.ts';
import { IndexStore } from '../../search/index/index-store.ts';
import { loadPaperNumbers } from '../../search/index/paper-numbers.ts';
import { loadAll, loadOnce } from '../../search/load-once.ts';
import { indexFileLoader } from '../index-files/load-index-file.ts';

/** The record of a paper; null when the collection lacks it. */
export type PaperRecord = ResultRecord | null;

/** Looks up records by paper id in the published index, and caches them. */
export class PaperRecords {
  readonly #store: IndexStore;
  readonly #numbers = loadOnce(() => loadPaperNumbers(this.#store));
  readonly #known = new Map<string, PaperRecord>();

  /** `folder` is the address of the index. */
  constructor(folder: string) {
    this.#store = new IndexStore(indexFileLoader(folder));
  }

  /** By id; papers that were not looked up are absent. */
  get all(): ReadonlyMap<string, PaperRecord> {
    return this.#known;
  }

  /**
   * Finds out which of these papers the collection lacks, without fetching the other records. Rejects when
   * the index cannot be loaded; the next call tries again.
   */
  async findGone(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const numbers = await this.#numbers();
    for (const id of ids) if (!numbers.has(id)) this.#known.set(id, null);
  }

  /** Fetches the unknown records of these papers; whether there were any. Rejects like `findGone`. */
  async learn(ids: readonly string[]): Promise<boolean> {
    const unknown = ids.filter((id) => !this.#known.has(id));
    if (unknown.length === 0) return false;
    const numbers = await this.#numbers();
    await loadAll(
      unknown.map(async (id) => {
        const number = numbers.get(id);
        this.#known.set(id, number === undefined ? null : await this.#store.record(number));
      }),
    );
    return true;
  }
}
