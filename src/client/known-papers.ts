import type { Entry } from '../reading-list/entry.ts';
import type { KnownPaper, PaperLookup } from './reading-list-papers.ts';
import type { ReadingListStore } from './reading-list-store.ts';

/** What the collection says of the papers on the list, as far as it was asked and answered. */
export class KnownPapers {
  readonly #store: ReadingListStore;
  readonly #papers: PaperLookup;
  readonly #moved: Readonly<Record<string, string>>;
  readonly #known = new Map<string, KnownPaper>();

  /** `moved` tells where a paper is that came to another id: its slug by the id it had. */
  constructor(store: ReadingListStore, papers: PaperLookup, moved: Readonly<Record<string, string>>) {
    this.#store = store;
    this.#papers = papers;
    this.#moved = moved;
  }

  get all(): ReadonlyMap<string, KnownPaper> {
    return this.#known;
  }

  /** Asks for papers not asked for yet; whether there were any. Rejects when the collection cannot be asked. */
  async learn(): Promise<boolean> {
    const unknown = this.#store.list.filter(({ id }) => !this.#known.has(id));
    if (unknown.length === 0) return false;
    const found = await this.#papers.find(unknown.map(({ id }) => id));
    for (const [id, paper] of found) this.#known.set(id, paper);
    for (const entry of unknown) if (this.#known.get(entry.id) === null) await this.#followMove(entry.id);
    return true;
  }

  /** A paper that came to another id keeps its note and marks under the new one. */
  async #followMove(id: Entry['id']): Promise<void> {
    const slug = this.#moved[id];
    const entry = this.#store.list.find((other) => other.id === id);
    if (slug === undefined || !entry) return;
    await this.#store.change({ add: [{ ...entry, slug, id: slug.slice(-id.length) }] });
    await this.#store.change({ remove: id });
  }
}
