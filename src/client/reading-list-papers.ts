import { ID_LENGTH } from '../reading-list/entry.ts';
import { IndexStore } from '../search/index-store.ts';
import { loadAll, loadOnce } from '../search/load-once.ts';
import type { ResultRecord } from '../search/pieces.ts';
import { pieceLoader } from './search-pieces.ts';

/** What the collection says of a paper; null when it has none with this id. */
export type KnownPaper = ResultRecord | null;

/** Looks papers up by id in the published search index; fetches only the records it needs, each once. */
export class PaperLookup {
  readonly #store: IndexStore;
  readonly #numbers = loadOnce(() => this.#readNumbers());

  /** `folder` is the address of the index. */
  constructor(folder: string) {
    this.#store = new IndexStore(pieceLoader(folder));
  }

  /** Rejects when a part of the index cannot be had; the next call asks for it again. */
  async find(ids: readonly string[]): Promise<Map<string, KnownPaper>> {
    if (ids.length === 0) return new Map();
    const numbers = await this.#numbers();
    const known = await loadAll(
      ids.map(async (id) => {
        const number = numbers.get(id);
        return [id, number === undefined ? null : await this.#store.record(number)] as const;
      }),
    );
    return new Map(known);
  }

  async #readNumbers(): Promise<ReadonlyMap<string, number>> {
    const { ids } = await this.#store.columns();
    const numbers = new Map<string, number>();
    for (let at = 0; at < ids.length; at += ID_LENGTH)
      numbers.set(ids.slice(at, at + ID_LENGTH), at / ID_LENGTH);
    return numbers;
  }
}
