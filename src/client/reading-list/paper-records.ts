import { ID_LENGTH } from '../../collection/paper-id.ts';
import type { ResultRecord } from '../../search/index/index-files.ts';
import { IndexStore } from '../../search/index/index-store.ts';
import { loadAll, loadOnce } from '../../search/load-once.ts';
import { indexFileLoader } from '../index-files/load-index-file.ts';

/** What the collection says of a paper; null when it has none with this id. */
export type PaperRecord = ResultRecord | null;

/** Looks papers up by id in the published search index, and remembers what it found. */
export class PaperRecords {
  readonly #store: IndexStore;
  readonly #numbers = loadOnce(() => this.#readNumbers());
  readonly #known = new Map<string, PaperRecord>();

  /** `folder` is the address of the index. */
  constructor(folder: string) {
    this.#store = new IndexStore(indexFileLoader(folder));
  }

  /** By id; papers not asked for yet are not in it. */
  get all(): ReadonlyMap<string, PaperRecord> {
    return this.#known;
  }

  /**
   * Finds out which of these papers the collection does not have, without fetching the others. Rejects when the
   * index cannot be had; the next call asks for it again.
   */
  async findGone(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const numbers = await this.#numbers();
    for (const id of ids) if (!numbers.has(id)) this.#known.set(id, null);
  }

  /** Fetches what is not known yet of these papers; whether there was anything. Rejects as `findGone` does. */
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

  async #readNumbers(): Promise<ReadonlyMap<string, number>> {
    const { ids } = await this.#store.columns();
    const numbers = new Map<string, number>();
    for (let at = 0; at < ids.length; at += ID_LENGTH)
      numbers.set(ids.slice(at, at + ID_LENGTH), at / ID_LENGTH);
    return numbers;
  }
}
