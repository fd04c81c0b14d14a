import type { IndexBase } from './index-files.ts';
import type { IndexStore } from './index-store.ts';
import { ShardMap, Vocabulary } from './vocabulary.ts';

/** The terms of an index as far as one query needs them. */
export class TermLookup {
  /** The terms of all shards that were loaded for this query. */
  readonly known = new Vocabulary();
  readonly map: ShardMap;
  readonly store: IndexStore;

  constructor(store: IndexStore, base: Pick<IndexBase, 'shards'>) {
    this.store = store;
    this.map = new ShardMap(base);
  }

  /** Brings terms into `known` where they exist, and all terms of some more shards. Rejects where a file fails. */
  async load(terms: Iterable<string>, shards: readonly number[] = []): Promise<void> {
    const wanted = [...Array.from(terms, (term) => this.map.shardOf(term)), ...shards];
    for (const shard of await this.store.shards(wanted)) this.known.add(shard);
  }
}
