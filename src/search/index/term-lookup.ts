import { foldText } from '../../collection/language/fold.ts';
import type { IndexBase } from './index-files.ts';
import type { IndexStore } from './index-store.ts';
import { ShardMap, Vocabulary } from './vocabulary.ts';

/** In KiB: larger shards are not fetched ahead. */
const MOST_AHEAD_KIB = 16;

/** The part of an index's terms that one query needs. */
export class TermLookup {
  /** The terms of all shards loaded for this query. */
  readonly known = new Vocabulary();
  readonly map: ShardMap;
  readonly store: IndexStore;

  constructor(store: IndexStore, base: Pick<IndexBase, 'shards' | 'shardSizes'>) {
    this.store = store;
    this.map = new ShardMap(base);
  }

  /** Loads the shards of these terms, and those with these numbers, into `known`. Rejects on a failure. */
  async load(terms: Iterable<string>, shards: readonly number[] = []): Promise<void> {
    const wanted = [...Array.from(terms, (term) => this.map.shardOf(term)), ...shards];
    for (const shard of await this.store.shards(wanted)) this.known.add(shard);
  }

  /**
   * Fetches the shards with terms that begin with this text, which the next query will likely need, unless they are
   * many; what fails is fetched again when it is needed.
   */
  fetchBeginning(beginning: string): void {
    const shards = this.map.shardsWithPrefix(foldText(beginning));
    if (this.map.sizeOf(shards) <= MOST_AHEAD_KIB) void this.store.shards(shards).catch(() => {});
  }
}
